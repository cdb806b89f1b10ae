import { mkdtemp, rm, symlink, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { deflateSync } from 'node:zlib'
import type { Hono } from 'hono'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Route } from '@safelight/contracts/route'
import { getFacets } from '@safelight/contracts/facet'
import {
  batchImages,
  getImage,
  getWorkflow,
  rereadImage,
  searchImages,
} from '@safelight/contracts/image'
import { systemClock } from '../../platform/clock.ts'
import { createAccess } from '../../platform/http/access.ts'
import { createHttpApp } from '../../platform/http/http-app.ts'
import { silentLog } from '../../platform/log.ts'
import { createBrowsingHarness } from '../../test-support/browsing-harness.ts'
import { insertImages } from '../../test-support/image-rows.ts'
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts'

const TOKEN = 'a-token-of-some-length'
let test: TestDatabase
let app: Hono
let folder = ''

beforeAll(async () => {
  test = await openTestDatabase()
})
afterAll(() => test[Symbol.asyncDispose]())
beforeEach(async () => {
  await test.clear()
  folder = await mkdtemp(path.join(tmpdir(), 'safelight-images-'))
  const library = createBrowsingHarness(test.database, systemClock)
  app = createHttpApp({
    routes: library.routes.map((handler) => handler.route),
    handlers: library.routes,
    access: createAccess({ host: '0.0.0.0', allowedHosts: [], token: TOKEN }, systemClock),
    log: silentLog,
    pageFolder: '/nonexistent',
  })
  return () => rm(folder, { recursive: true, force: true })
})

const authorization = `Bearer ${TOKEN}`

function send(pathname: string, init: RequestInit = {}) {
  return app.request(pathname, {
    ...init,
    headers: { host: '127.0.0.1', authorization, ...(init.headers as Record<string, string>) },
  })
}

/** Calls a JSON route; a successful answer must be what its contract says, and nothing more. */
async function call(route: Route, pathname: string, body?: unknown) {
  const response = await send(pathname, {
    method: route.method,
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  })
  const answer = (await response.json()) as {
    success: boolean
    data: Record<string, unknown>
    error: { code: string; details: unknown }
  }
  if (answer.success) expect(route.response?.parse(answer.data)).toEqual(answer.data)
  return { status: response.status, ...answer }
}

/** A PNG of one pixel with a text. */
function png(text = ''): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const head = Buffer.alloc(8)
    head.writeUInt32BE(data.length)
    head.write(type, 4, 'latin1')
    return Buffer.concat([head, data, Buffer.alloc(4)])
  }
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...(text ? [chunk('tEXt', Buffer.from(`parameters\0${text}`, 'latin1'))] : []),
    chunk('IDAT', deflateSync(Buffer.alloc(4))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

async function insertFile(name: string, bytes: Buffer): Promise<number> {
  const file = path.join(folder, name)
  await writeFile(file, bytes)
  const [id] = await insertImages(test.database.db, [{ path: file }])
  return id ?? 0
}

describe('without the token', () => {
  it.each([
    '/api/images',
    '/api/images/1',
    '/api/images/1/file',
    '/api/images/1/workflow',
    '/api/facets',
  ])('GET %s is refused', async (pathname) => {
    const response = await app.request(pathname, { headers: { host: '127.0.0.1' } })
    expect(response.status).toBe(401)
  })

  it('nothing is marked', async () => {
    const [id] = await insertImages(test.database.db, [{}])
    const response = await app.request('/api/images:batch', {
      method: 'POST',
      body: JSON.stringify({ image_ids: [id], set: { score: 5 } }),
      headers: { host: '127.0.0.1', 'content-type': 'application/json' },
    })
    expect(response.status).toBe(401)
    const row = await test.database.db.selectFrom('image').select('score').executeTakeFirst()
    expect(row?.score).toBe(0)
  })
})

describe('GET /api/images', () => {
  it('answers an empty library', async () => {
    expect(await call(searchImages, '/api/images?count=true')).toMatchObject({
      data: { images: [], next_cursor: null, total: { count: 0, exact: true } },
    })
  })

  it('pages through a search', async () => {
    await insertImages(test.database.db, [
      { prompt: 'sea' },
      { path: '/b.png', prompt: 'sea' },
      { path: '/c.png' },
    ])
    const first = await call(searchImages, '/api/images?q=sea&limit=1&sort=date_desc')
    const cursor = first.data['next_cursor'] as string
    const second = await call(
      searchImages,
      `/api/images?q=sea&limit=1&sort=date_desc&cursor=${cursor}`,
    )
    expect(
      [first, second].map(({ data }) => (data['images'] as { path: string }[])[0]?.path),
    ).toEqual(['/b.png', '/library/image-0.png'])
    expect(second.data['next_cursor']).toBeNull()
  })

  it.each([
    ['q=modle:x', 400, 'query_invalid'],
    ['collection=none', 404, 'collection_not_found'],
    ['folder_id=7', 404, 'folder_not_found'],
    ['cursor=xyz', 400, 'cursor_invalid'],
    ['sort=colour', 400, 'validation_failed'],
    ['limit=100000', 400, 'validation_failed'],
    ['limt=1', 400, 'validation_failed'],
    ['collection=pg_catalog%22', 400, 'validation_failed'],
  ])('answers %s with %i %s', async (query, status, code) => {
    expect(await call(searchImages, `/api/images?${query}`)).toMatchObject({
      status,
      error: { code },
    })
  })
})

describe('GET /api/images/{id}', () => {
  it('answers what the contract says, also before the file has been read', async () => {
    const [id] = await insertImages(test.database.db, [{ scan_phase: 0 }])
    expect(await call(getImage, `/api/images/${id}`)).toMatchObject({ status: 200 })
    expect(await call(getWorkflow, `/api/images/${id}/workflow`)).toMatchObject({
      data: { api_graph: null, ui_workflow: null },
    })
    expect(await call(getFacets, '/api/facets?fields=model,score')).toMatchObject({ status: 200 })
  })

  it('reads the texts of the file while none are stored', async () => {
    const id = await insertFile('a.png', png('cat\nSteps: 20, Seed: 5'))
    const { data } = await call(getImage, `/api/images/${id}`)
    expect(data['sources']).toEqual([
      { location: 'png:tEXt:parameters', text: 'cat\nSteps: 20, Seed: 5' },
    ])
  })

  it.each(['0', '-1', 'x', '1.5', '99999999999999999999'])('refuses the id %s', async (id) => {
    expect(await call(getImage, `/api/images/${id}`)).toMatchObject({ status: 400 })
  })
})

describe('GET /api/images/{id}/file', () => {
  it('sends the bytes with the type they have, whatever the name says', async () => {
    const id = await insertFile('wrong.jpg', png())
    const response = await send(`/api/images/${id}/file`)
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('content-security-policy')).toContain('sandbox')
    expect(Buffer.from(await response.arrayBuffer())).toEqual(png())
  })

  it('sends ranges, and nothing to who has it', async () => {
    const id = await insertFile('a.png', png())
    const part = await send(`/api/images/${id}/file`, { headers: { range: 'bytes=1-3' } })
    expect(part.status).toBe(206)
    expect(await part.text()).toBe('PNG')
    const etag = part.headers.get('etag') ?? ''
    const again = await send(`/api/images/${id}/file`, { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
    const beyond = await send(`/api/images/${id}/file`, { headers: { range: 'bytes=9999-' } })
    expect(beyond.status).toBe(416)
    const head = await send(`/api/images/${id}/file`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  it('names an odd file safely when it is saved', async () => {
    const id = await insertFile('a"; x=\n灯.png', png())
    const { headers } = await send(`/api/images/${id}/file?download=true`)
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="a_; x=__.png"; filename*=UTF-8''a%22%3B%20x%3D%0A%E7%81%AF.png`,
    )
  })

  it('says that a file is gone, or is no file any more', async () => {
    const id = await insertFile('a.png', png())
    await unlink(path.join(folder, 'a.png'))
    const [directory] = await insertImages(test.database.db, [{ path: folder }])
    for (const missing of [id, directory]) {
      const response = await send(`/api/images/${missing}/file`)
      expect(response.status).toBe(404)
      expect(await response.json()).toMatchObject({ error: { code: 'file_missing' } })
    }
    expect((await send('/api/images/999/file')).status).toBe(404)
  })

  it('does not follow a link in a picture’s place to what is no picture', async () => {
    const id = await insertFile('a.png', png())
    const secret = path.join(folder, 'secret')
    await writeFile(secret, 'top secret')
    await unlink(path.join(folder, 'a.png'))
    await symlink(secret, path.join(folder, 'a.png'))
    const response = await send(`/api/images/${id}/file`)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toContain('top secret')
  })

  it('offers what is no media for saving only', async () => {
    const id = await insertFile('page.png', Buffer.from('<script>alert(1)</script>'))
    const { headers } = await send(`/api/images/${id}/file`)
    expect(headers.get('content-type')).toBe('application/octet-stream')
    expect(headers.get('content-disposition')).toContain('attachment')
  })
})

describe('POST /api/images:batch', () => {
  it('marks and tells what was before', async () => {
    const [id] = await insertImages(test.database.db, [{}])
    expect(
      await call(batchImages, '/api/images:batch', { image_ids: [id], set: { score: -1 } }),
    ).toMatchObject({ data: { updated: 1, previous: [{ id, score: 0 }] } })
  })

  it.each([
    [{ image_ids: [], set: { score: 1 } }],
    [{ image_ids: [1], set: {} }],
    [{ image_ids: [1], set: { score: 6 } }],
    [{ image_ids: [1], set: { scores: 1 } }],
    [{ image_ids: Array.from({ length: 10_001 }, (_, at) => at + 1), set: { score: 1 } }],
  ])('refuses what cannot be meant (%#)', async (body) => {
    expect(await call(batchImages, '/api/images:batch', body)).toMatchObject({
      status: 400,
      error: { code: 'validation_failed' },
    })
  })
})

describe('POST /api/images/{id}/reread', () => {
  it('reads the file anew and keeps what a person set', async () => {
    const id = await insertFile('a.png', png('cat\nSteps: 20, Seed: 5'))
    await call(batchImages, '/api/images:batch', { image_ids: [id], set: { score: 4 } })
    const first = await call(rereadImage, `/api/images/${id}/reread`)
    expect(first.data).toMatchObject({ prompt: 'cat', steps: 20, score: 4, scan_phase: 1 })
    await writeFile(path.join(folder, 'a.png'), png('a longer dog\nSteps: 30, Seed: 6'))
    const second = await call(rereadImage, `/api/images/${id}/reread`)
    expect(second.data).toMatchObject({ prompt: 'a longer dog', seed: '6', score: 4 })
    const found = await call(searchImages, '/api/images?q=dog')
    expect(found.data['images']).toHaveLength(1)
  })

  it('marks a vanished file as missing and says so', async () => {
    const id = await insertFile('a.png', png())
    await unlink(path.join(folder, 'a.png'))
    expect(await call(rereadImage, `/api/images/${id}/reread`)).toMatchObject({
      status: 404,
      error: { code: 'file_missing' },
    })
    expect((await call(searchImages, '/api/images?q=is:missing')).data['images']).toHaveLength(1)
  })
})
