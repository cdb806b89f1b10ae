import { Inflate, inflateSync } from 'fflate'
import { concatBytes } from '../containers/byte-fields.ts'

export type Inflated = {
  readonly bytes: Uint8Array
  /** `limit`: more than `maxBytes` would come out; `corrupt`: the stream breaks off or is damaged. */
  readonly status: 'complete' | 'limit' | 'corrupt'
}

/**
 * Compressed bytes handed over at a time. Deflate expands at most 1,032 times, so that one step can
 * overshoot the limit by no more than 4 MiB.
 */
const stepBytes = 4096

/** Up to this size the one-shot decoder is tried first: it is 2.5 times as fast as the stream. */
const maxOneShotBytes = 16 * 1024
/** JSON shrinks about eight times. */
const expectedRatio = 16

/**
 * Undoes zlib compression (RFC 1950). Never throws and never gives more than `maxBytes`; what came
 * out before an error is kept. The checksum is not looked at.
 */
export function inflateZlib(bytes: Uint8Array, maxBytes: number): Inflated {
  const body = bytes.subarray(zlibHeaderLength(bytes))
  const atOnce = body.length <= maxOneShotBytes ? inflateAtOnce(body) : undefined
  if (atOnce && atOnce.length <= maxBytes) return { bytes: atOnce, status: 'complete' }
  return inflateInSteps(body, maxBytes)
}

/** `undefined` when the data is damaged or may be longer than the space given to it. */
function inflateAtOnce(body: Uint8Array): Uint8Array | undefined {
  try {
    const out = new Uint8Array(body.length * expectedRatio + 64)
    const inflated = inflateSync(body, { out })
    return inflated.length < out.length ? inflated : undefined
  } catch {
    return undefined
  }
}

function inflateInSteps(body: Uint8Array, maxBytes: number): Inflated {
  const parts: Uint8Array[] = []
  let total = 0
  let status: Inflated['status'] = 'complete'
  const stream = new Inflate((part) => {
    parts.push(part)
    total += part.length
  })
  try {
    for (let at = 0; at < body.length && total <= maxBytes; at += stepBytes)
      stream.push(body.subarray(at, at + stepBytes), at + stepBytes >= body.length)
  } catch {
    status = 'corrupt'
  }
  if (total > maxBytes) return { bytes: new Uint8Array(0), status: 'limit' }
  return { bytes: concatBytes(parts), status }
}

function zlibHeaderLength(bytes: Uint8Array): number {
  const [method = 0, flags = 0] = bytes
  const isHeader = (method & 0x0f) === 8 && ((method << 8) | flags) % 31 === 0
  return isHeader ? 2 : 0
}
