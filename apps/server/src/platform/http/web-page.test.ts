import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWebPage } from './web-page.ts'

let root = ''
const script = 'document.documentElement.dataset.theme = "dark"'
const bundle = `console.log(${JSON.stringify('x'.repeat(4000))})`

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'safelight-page-'))
  const dist = path.join(root, 'dist')
  await mkdir(path.join(dist, 'assets'), { recursive: true })
  await writeFile(path.join(root, 'secret.txt'), 'secret')
  await writeFile(
    path.join(dist, 'index.html'),
    `<!doctype html><script>${script}</script><script src="/assets/a.js"></script>`,
  )
  await writeFile(path.join(dist, 'assets', 'main-abc123.js'), bundle)
  await writeFile(path.join(dist, 'icon.svg'), '<svg/>')
  await symlink(path.join(root, 'secret.txt'), path.join(dist, 'link.txt'))
})

afterAll(() => rm(root, { recursive: true, force: true }))

function get(pathname: string, headers: Record<string, string> = {}, method = 'GET') {
  const show = createWebPage(path.join(root, 'dist'))
  return show(new Request(`http://localhost${pathname}`, { headers, method }))
}

describe('web page', () => {
  it('shows index.html for every place inside the page and asks again each time', async () => {
    for (const place of ['/', '/image/12', '/settings']) {
      const response = await get(place)
      expect(await response.text()).toContain('<!doctype html>')
      expect(response.headers.get('cache-control')).toBe('no-cache')
    }
  })

  it('keeps hashed assets for ever and packs them for those who can unpack', async () => {
    const response = await get('/assets/main-abc123.js', { 'accept-encoding': 'gzip' })
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(response.headers.get('content-type')).toContain('text/javascript')
    const packed = Buffer.from(await response.arrayBuffer())
    expect(packed.length).toBeLessThan(1000)
    expect(gunzipSync(packed).toString()).toBe(bundle)
    expect(await (await get('/assets/main-abc123.js')).text()).toBe(bundle)
  })

  it('answers 304 to who has it already', async () => {
    const etag = (await get('/icon.svg')).headers.get('etag') ?? ''
    expect((await get('/icon.svg', { 'if-none-match': `W/"x", ${etag}` })).status).toBe(304)
    expect((await get('/icon.svg', { 'if-none-match': '"x"' })).status).toBe(200)
  })

  it('lets the scripts of the page run, and no other inline script', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? ''
    const hash = createHash('sha256').update(script).digest('base64')
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`)
    expect(policy).toContain("frame-ancestors 'none'")
  })

  it.each([
    '/assets/missing.js',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/link.txt',
    '/assets/..%5c..%5csecret.txt',
    '/secret.txt%00.html',
    '/%ff',
  ])('does not give %s', async (pathname) => {
    const response = await get(pathname)
    expect([400, 404]).toContain(response.status)
    expect(await response.text()).not.toBe('secret')
  })

  it('sends headers alone for HEAD and nothing for other methods', async () => {
    const head = await get('/', {}, 'HEAD')
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    expect((await get('/', {}, 'POST')).status).toBe(405)
  })

  it('says what to do when the page has not been built', async () => {
    const show = createWebPage(path.join(root, 'nothing'))
    const response = await show(new Request('http://localhost/'))
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('npm run build')
  })
})
