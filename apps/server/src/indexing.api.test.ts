import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { JobQueue } from '@safelight/contracts/job'
import type { Scan } from '@safelight/contracts/scan'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { RunningApp } from './app.ts'
import { startServer } from './main.ts'
import { silentLog } from './platform/log.ts'
import { eventually } from './test-support/eventually.ts'
import { openEmptyDatabase, type TestDatabase } from './test-support/test-database.ts'

let folder: string
let app: RunningApp
let empty: TestDatabase | undefined
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'safelight-indexing-')))
  mkdirSync(path.join(folder, 'pictures'))
  for (const [index, color] of ['#c03020', '#20c030', '#3020c0'].entries()) {
    const image = sharp({ create: { width: 300, height: 200, channels: 3, background: color } })
    writeFileSync(path.join(folder, `pictures/${index}.png`), await image.png().toBuffer())
  }
  writeFileSync(path.join(folder, 'pictures/clip.mp4'), 'no video')
  empty = inject('testDatabase').kind === 'postgresql' ? await openEmptyDatabase() : undefined
  const env: Record<string, string> = empty ? { DATABASE_URL: empty.url } : {}
  app = await startServer({ dataDir: path.join(folder, 'data'), port: 0, log: silentLog, env })
})
afterAll(async () => {
  await app.stop()
  await empty?.[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true, force: true })
})

const call = (address: string, init?: RequestInit) => fetch(app.url + address, init)

async function send<T>(address: string, body?: unknown): Promise<T> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }
  const response = await call(address, init)
  return ((await response.json()) as { data: T }).data
}

async function get<T>(address: string): Promise<T> {
  return ((await (await call(address)).json()) as { data: T }).data
}

const failure = async (response: Response) => ({
  status: response.status,
  error: ((await response.json()) as { error: { code: string } }).error,
})

describe('indexing over HTTP', () => {
  it('scans a folder that is added, and tells how far it is', async () => {
    const { scan } = await send<{ scan: Scan }>('/api/folders', {
      path: path.join(folder, 'pictures'),
    })
    await eventually(async () =>
      expect(await get<Scan>(`/api/scans/${scan.id}`)).toMatchObject({
        state: 'done',
        found: 4,
        added: 4,
        read: 4,
        failed: 1,
      }),
    )
    expect(await get('/api/scans')).toMatchObject({ scans: [{ id: scan.id, state: 'done' }] })
    const again = await send<Scan>('/api/scans', { folder_id: scan.folder_id })
    await eventually(async () =>
      expect(await get<Scan>(`/api/scans/${again.id}`)).toMatchObject({ state: 'done', added: 0 }),
    )
  })

  it('names a scan and a folder that are not there', async () => {
    expect(await failure(await call('/api/scans/999'))).toMatchObject({
      status: 404,
      error: { code: 'scan_not_found' },
    })
    const init = { method: 'POST', headers: { 'content-type': 'application/json' } }
    const response = await call('/api/scans', { ...init, body: '{"folder_id":999}' })
    expect(await failure(response)).toMatchObject({
      status: 404,
      error: { code: 'folder_not_found' },
    })
  })

  it('answers 202 while a thumbnail is made, then its bytes, and 304 to who has them', async () => {
    const { images } = await get<{ images: { id: number; file_name: string }[] }>(
      '/api/images?sort=name_asc',
    )
    const address = `/api/images/${images[0]!.id}/thumbnail?size=256`
    const response = await eventually(async () => {
      const answer = await call(address)
      if (answer.status === 202) throw new Error('still being made')
      return answer
    })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/webp')
    expect(response.headers.get('cache-control')).toContain('immutable')
    const etag = response.headers.get('etag')!
    const { width } = await sharp(await response.arrayBuffer()).metadata()
    expect(width).toBe(256)
    const unchanged = await call(address, { headers: { 'if-none-match': etag } })
    expect([unchanged.status, (await unchanged.arrayBuffer()).byteLength]).toEqual([304, 0])
    const large = await call(`/api/images/${images[0]!.id}/thumbnail?size=1024`)
    expect(large.status).toBe(200)
    const clip = images.find((image) => image.file_name === 'clip.mp4')!
    expect(await failure(await call(`/api/images/${clip.id}/thumbnail`))).toMatchObject({
      status: 422,
      error: { code: 'thumbnail_failed' },
    })
  })

  it('does all background work, and pauses and goes on when told to', async () => {
    await eventually(async () => {
      const { queues } = await get<{ queues: JobQueue[] }>('/api/jobs')
      expect(queues.map(({ kind }) => kind)).toEqual(['thumbnail', 'hash', 'metadata'])
      for (const queue of queues) expect(queue).toMatchObject({ waiting: 0, running: 0 })
    })
    expect(await send<JobQueue>('/api/jobs/hash/pause')).toMatchObject({ desired: 'paused' })
    expect(await send<JobQueue>('/api/jobs/hash/resume')).toMatchObject({ desired: 'running' })
    expect(await get('/api/jobs/hash/failed')).toEqual({ jobs: [] })
    expect(await send<JobQueue>('/api/jobs/hash/retry')).toMatchObject({ failed: 0 })
  })

  it('lets no other site start work', async () => {
    const response = await call('/api/scans', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' },
      body: '{"folder_id":1}',
    })
    expect(await failure(response)).toMatchObject({
      status: 403,
      error: { code: 'origin_not_allowed' },
    })
  })
})
