import { gzipSync } from 'node:zlib'
import { hostName, isLoopbackHost } from './hosts.ts'

/** Below this, packing saves less than a network packet or two. */
const SMALLEST_PACKED = 4096

/** Answers of the API are never kept by caches: they change under the same address. */
const HEADERS = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }

/**
 * A JSON answer. Packed for who comes over a network and can unpack: a page of 100 images shrinks from
 * 45 to 7 KB in 0.15 ms (level 1; level 6 takes twice as long for 8 % less). On loopback that is only
 * a loss.
 */
export function jsonResponse(
  body: unknown,
  { status = 200, request }: { status?: number; request?: Request } = {},
): Response {
  const text = JSON.stringify(body)
  if (!request || text.length < SMALLEST_PACKED || !wantsPacked(request))
    return new Response(text, { status, headers: HEADERS })
  return new Response(new Uint8Array(gzipSync(text, { level: 1 })), {
    status,
    headers: { ...HEADERS, 'content-encoding': 'gzip', vary: 'accept-encoding' },
  })
}

function wantsPacked({ headers, url }: Request): boolean {
  const name = hostName(headers.get('host') ?? new URL(url).host)
  const isNear = name === null || isLoopbackHost(name)
  return !isNear && /\bgzip\b/.test(headers.get('accept-encoding') ?? '')
}
