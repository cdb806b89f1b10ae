import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { pageSecurityPolicy } from './security-headers.ts'

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
}

/** Packing what is packed already wins nothing. */
const PACKABLE = /^(text\/|application\/(json|manifest|wasm)|image\/svg)/

/** Files whose name holds a hash of what is in them. */
const HASHED = /^\/assets\//

type Asset = {
  readonly version: string
  readonly type: string
  readonly etag: string
  readonly policy: string | null
  readonly bytes: Buffer
  readonly packed: Map<string, Promise<Buffer>>
}

/**
 * Serves the built page from `folder`: hashed assets for ever, `index.html` never without asking, and
 * `index.html` for every path that is a place inside the page. Nothing outside the folder is reachable.
 */
export function createWebPage(folder: string): (request: Request) => Promise<Response> {
  const assets = new Map<string, Asset>()

  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return plain(405, 'Only GET', { allow: 'GET, HEAD' })
    const wanted = decodePath(new URL(request.url).pathname)
    if (wanted === null) return plain(400, 'This path cannot be read')
    const asset = wanted === '/' ? null : await findAsset(folder, wanted, assets)
    if (asset) return answer(request, asset, HASHED.test(wanted) ? 'hashed' : 'plain')
    if (!isPlaceInPage(request, wanted)) return plain(404, `There is no ${wanted}`)
    const index = await findAsset(folder, '/index.html', assets)
    if (index) return answer(request, index, 'page')
    return plain(
      503,
      'The web page has not been built yet: run `npm run build`. The API is at /api/docs.',
    )
  }
}

function decodePath(pathname: string): string | null {
  try {
    const decoded = decodeURIComponent(pathname)
    return /[\0\\]/.test(decoded) ? null : path.posix.normalize(decoded)
  } catch {
    return null // `%` sequences that are not UTF-8
  }
}

/** A missing script must stay missing; a place inside the page has no extension. */
function isPlaceInPage(request: Request, wanted: string): boolean {
  if (HASHED.test(wanted)) return false
  const wantsPage = request.headers.get('accept')?.includes('text/html') ?? false
  return wantsPage || !path.posix.basename(wanted).includes('.')
}

async function findAsset(
  folder: string,
  wanted: string,
  assets: Map<string, Asset>,
): Promise<Asset | null> {
  const file = path.join(folder, wanted)
  const facts = await stat(file).catch(() => null)
  if (!facts?.isFile()) return null
  const version = `${facts.mtimeMs}-${facts.size}`
  const known = assets.get(wanted)
  if (known?.version === version) return known
  const [root, real] = await Promise.all([realpath(folder), realpath(file)])
  if (!real.startsWith(root + path.sep)) return null
  const asset = buildAsset(await readFile(real), path.extname(wanted), version)
  assets.set(wanted, asset)
  return asset
}

function buildAsset(bytes: Buffer, extension: string, version: string): Asset {
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
  const isPage = extension === '.html'
  return {
    version,
    bytes,
    type: MEDIA_TYPES[extension] ?? 'application/octet-stream',
    etag: `"${hash}"`,
    policy: isPage ? pageSecurityPolicy(inlineScriptHashes(bytes.toString())) : null,
    packed: new Map(),
  }
}

function inlineScriptHashes(html: string): string[] {
  const scripts = html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi)
  return [...scripts].map(
    ([, text = '']) => `sha256-${createHash('sha256').update(text).digest('base64')}`,
  )
}

const CACHE_CONTROL = {
  hashed: 'public, max-age=31536000, immutable',
  plain: 'public, max-age=3600',
  page: 'no-cache',
}

async function answer(
  request: Request,
  asset: Asset,
  kind: keyof typeof CACHE_CONTROL,
): Promise<Response> {
  const headers = new Headers({
    'content-type': asset.type,
    'cache-control': CACHE_CONTROL[kind],
    etag: asset.etag,
    vary: 'accept-encoding',
  })
  if (asset.policy) headers.set('content-security-policy', asset.policy)
  if (request.headers.get('if-none-match')?.includes(asset.etag))
    return new Response(null, { status: 304, headers })
  const encoding = chooseEncoding(request, asset)
  const bytes = encoding ? await pack(asset, encoding) : asset.bytes
  if (encoding) headers.set('content-encoding', encoding)
  headers.set('content-length', String(bytes.byteLength))
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), { headers })
}

function chooseEncoding(request: Request, asset: Asset): 'br' | 'gzip' | null {
  if (!PACKABLE.test(asset.type) || asset.bytes.byteLength < 1024) return null
  const accepted = request.headers.get('accept-encoding') ?? ''
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : null
}

/** Packed once for all who ask. */
function pack(asset: Asset, encoding: 'br' | 'gzip'): Promise<Buffer> {
  let packed = asset.packed.get(encoding)
  if (!packed) {
    packed =
      encoding === 'gzip'
        ? promisify(gzip)(asset.bytes)
        : promisify(brotliCompress)(asset.bytes, {
            params: { [constants.BROTLI_PARAM_QUALITY]: 6 },
          })
    asset.packed.set(encoding, packed)
  }
  return packed
}

function plain(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(`${text}\n`, {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    },
  })
}
