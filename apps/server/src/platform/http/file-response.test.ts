import { appendFile, mkdtemp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileResponse, openFile } from './file-response.ts'

const content = Buffer.from(Array.from({ length: 1000 }, (_, at) => at % 251))
let folder = ''
let file = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'safelight-file-'))
  file = path.join(folder, 'a.bin')
  await writeFile(file, content)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function get(headers: Record<string, string> = {}, method = 'GET') {
  return fileResponse(
    await openFile(file),
    { method, headers: new Headers(headers) },
    {
      contentType: 'image/png',
      contentDisposition: 'inline',
      cacheControl: 'private, no-cache',
      contentSecurityPolicy: "default-src 'none'",
    },
  )
}

const bytes = async (response: Response) => Buffer.from(await response.arrayBuffer())

async function openDescriptors(): Promise<number> {
  const links = await readdir('/proc/self/fd')
  const targets = links.map((link) =>
    readFile(`/proc/self/fdinfo/${link}`, 'utf8').then(
      () => link,
      () => '',
    ),
  )
  return (await Promise.all(targets)).filter(Boolean).length
}

describe('fileResponse', () => {
  it('sends the whole file with its length and version', async () => {
    const response = await get()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-length')).toBe('1000')
    expect(response.headers.get('accept-ranges')).toBe('bytes')
    expect(await bytes(response)).toEqual(content)
  })

  it('sends one range', async () => {
    const response = await get({ range: 'bytes=10-19' })
    expect(response.status).toBe(206)
    expect(response.headers.get('content-range')).toBe('bytes 10-19/1000')
    expect(response.headers.get('content-length')).toBe('10')
    expect(await bytes(response)).toEqual(content.subarray(10, 20))
  })

  it('sends several ranges as parts of the announced length', async () => {
    const response = await get({ range: 'bytes=0-4,-5' })
    expect(response.status).toBe(206)
    const boundary = /boundary=(.+)$/.exec(response.headers.get('content-type') ?? '')?.[1] ?? '?'
    const body = await bytes(response)
    expect(body.length).toBe(Number(response.headers.get('content-length')))
    const parts = body.toString('latin1').split(`\r\n--${boundary}`)
    expect(parts).toHaveLength(4)
    expect(parts[1]).toContain('content-range: bytes 0-4/1000')
    expect(parts[1]?.endsWith(content.subarray(0, 5).toString('latin1'))).toBe(true)
    expect(parts[2]?.endsWith(content.subarray(995).toString('latin1'))).toBe(true)
    expect(parts[3]).toBe('--\r\n')
  })

  it('refuses a range that lies outside', async () => {
    await expect(get({ range: 'bytes=1000-' })).rejects.toMatchObject({
      code: 'range_not_satisfiable',
    })
  })

  it('answers 304 to who has this version, by tag or by time', async () => {
    const { headers } = await get({}, 'HEAD')
    const etag = headers.get('etag') ?? ''
    const modified = headers.get('last-modified') ?? ''
    expect((await get({ 'if-none-match': `"x", W/${etag}` })).status).toBe(304)
    expect((await get({ 'if-none-match': '*' })).status).toBe(304)
    expect((await get({ 'if-modified-since': modified })).status).toBe(304)
    expect((await get({ 'if-none-match': '"x"', 'if-modified-since': modified })).status).toBe(200)
  })

  it('changes its tag when the file changes', async () => {
    const before = (await get({}, 'HEAD')).headers.get('etag')
    await appendFile(file, 'x')
    expect((await get({}, 'HEAD')).headers.get('etag')).not.toBe(before)
  })

  it('goes on with a range only of the same version', async () => {
    const etag = (await get({}, 'HEAD')).headers.get('etag') ?? ''
    expect((await get({ range: 'bytes=0-1', 'if-range': etag })).status).toBe(206)
    expect((await get({ range: 'bytes=0-1', 'if-range': '"old"' })).status).toBe(200)
  })

  it('sends headers alone for HEAD, and an empty file', async () => {
    const head = await get({}, 'HEAD')
    expect(head.headers.get('content-length')).toBe('1000')
    expect(await head.text()).toBe('')
    await truncate(file, 0)
    const empty = await get()
    expect(empty.headers.get('content-length')).toBe('0')
    expect(await empty.text()).toBe('')
  })

  it('breaks off rather than send less than announced', async () => {
    const response = await get()
    await truncate(file, 10)
    await expect(response.arrayBuffer()).rejects.toThrow('shorter')
  })

  it('leaves no file open, whatever the answer, also when the caller hangs up', async () => {
    const before = await openDescriptors()
    await (await get()).arrayBuffer()
    await get({}, 'HEAD')
    await get({ 'if-none-match': '*' })
    await get({ range: 'bytes=5000-' }).catch(() => {})
    const reader = (await get()).body?.getReader()
    await reader?.read()
    await reader?.cancel()
    await (await get()).body?.cancel()
    expect(await openDescriptors()).toBe(before)
  })

  it('does not wait at a pipe and does not open a folder', async () => {
    const pipe = path.join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    await expect(openFile(pipe)).rejects.toMatchObject({ code: 'EISDIR' })
    await expect(openFile(folder)).rejects.toMatchObject({ code: 'EISDIR' })
    await expect(openFile(path.join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
