import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import sharp from 'sharp'
import type { ServerEvent } from '@safelight/contracts/event'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { systemClock } from '../../platform/clock.ts'
import { createEventBus } from '../../platform/event-bus.ts'
import { statFile } from '../../platform/files/file-stat.ts'
import { silentLog } from '../../platform/log.ts'
import { createContentStore } from '../../platform/storage/content-store.ts'
import { TaskError, TaskWorkerEnded } from '../../platform/tasks/task-messages.ts'
import { eventually } from '../../test-support/eventually.ts'
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts'
import { requestJobs } from '../jobs/jobs.queries.ts'
import { createJobsService, type JobsService } from '../jobs/jobs.service.ts'
import { makeThumbnails, STORE_FAULT, type MadeThumbnails } from './make-thumbnails.ts'
import { createThumbnailHost, type ThumbnailHost } from './thumbnail-host.ts'
import { createThumbnailJob } from './thumbnails.jobs.ts'
import { createThumbnailsService, type ThumbnailsService } from './thumbnails.service.ts'

let test: TestDatabase
let host: ThumbnailHost
let folder: string
let jobs: JobsService
let thumbnails: ThumbnailsService
const events: ServerEvent[] = []
const gone: number[] = []

beforeAll(async () => {
  test = await openTestDatabase()
  host = createThumbnailHost()
})
afterAll(async () => {
  await host.close()
  await test[Symbol.asyncDispose]()
})
beforeEach(async () => {
  await test.clear()
  folder = mkdtempSync(path.join(tmpdir(), 'thumbs-'))
  events.length = 0
  gone.length = 0
  await open(host)
})
afterEach(async () => {
  await jobs.stop(0)
  rmSync(folder, { recursive: true, force: true })
})

async function open(withHost: ThumbnailHost): Promise<void> {
  const { database } = test
  const store = path.join(folder, 'store')
  const bus = createEventBus(() => {})
  bus.subscribe((event) => events.push(event))
  jobs = createJobsService({
    database,
    bus,
    clock: systemClock,
    log: silentLog,
    handlers: [createThumbnailJob({ host: withHost, folder: store, bus })],
    listCollections: () => Promise.resolve(['public']),
    onGone: async (_schema, ids) => void gone.push(...ids),
  })
  thumbnails = createThumbnailsService({
    database,
    jobs,
    host: withHost,
    folder: store,
    store: createContentStore(store),
    log: silentLog,
    assertCollection: () => Promise.resolve(),
  })
  await jobs.start()
}

const plain = (width: number, height: number, background = '#c03020') =>
  sharp({ create: { width, height, channels: 3, background } })

/** A file and its row, as a scan leaves it. */
async function addImage(name: string, bytes: Uint8Array, media_type = 'image'): Promise<number> {
  const file = path.join(folder, name)
  writeFileSync(file, bytes)
  const { size, modifiedUs } = statFile(file)
  const { rows } = await sql<{ id: number }>`
    insert into image (path, file_name, file_size, modified_date, media_type, scan_phase)
    values (${file}, ${name}, ${size}, 'epoch'::timestamptz + ${modifiedUs} * interval '1 us',
      ${media_type}, 1) returning id`.execute(test.database.db)
  return rows[0]!.id
}

const request = (id: number, size = 256) =>
  thumbnails.findThumbnail({ collection: 'public', id, size })

/** Asks as a page does: again after it was told that the picture is ready. */
async function load(id: number, size = 256) {
  await request(id, size)
  return eventually(async () => {
    const thumbnail = await request(id, size)
    if (!thumbnail) throw new Error('still being made')
    return thumbnail
  })
}

const ready = () => events.filter((event) => event.type === 'thumbnails:ready')

describe('a thumbnail', () => {
  it('is made when it is asked for, with its smaller sister and the thumbhash', async () => {
    const id = await addImage('a.png', await plain(832, 1216).png().toBuffer())
    expect(await request(id)).toBeUndefined()
    const thumbnail = await load(id)
    expect(await sharp(thumbnail.bytes).metadata()).toMatchObject({
      format: 'webp',
      width: 175,
      height: 256,
    })
    expect(await sharp((await request(id, 512))!.bytes).metadata()).toMatchObject({ height: 512 })
    const row = await test.database.db.selectFrom('image').selectAll().executeTakeFirstOrThrow()
    expect(row.thumbhash?.length).toBeGreaterThan(10)
    expect(ready()[0]).toEqual({
      type: 'thumbnails:ready',
      data: {
        collection: 'public',
        images: [{ id, thumbhash: row.thumbhash!.toString('base64'), sizes: [512, 256] }],
      },
    })
    await eventually(async () =>
      expect(await test.database.db.selectFrom('job').selectAll().execute()).toEqual([]),
    )
  })

  it('of 1024 pixels is made while one waits, and kept', async () => {
    const id = await addImage('a.png', await plain(2000, 1000).png().toBuffer())
    const [first, same] = await Promise.all([request(id, 1024), request(id, 1024)])
    expect(await sharp(first!.bytes).metadata()).toMatchObject({ width: 1024, height: 512 })
    expect(same).toEqual(first)
    expect(await request(id, 1024)).toEqual(first)
    expect(await test.database.db.selectFrom('thumbnail').selectAll().execute()).toHaveLength(1)
  })

  it('is made again when its file was deleted from the disk', async () => {
    const id = await addImage('a.png', await plain(64, 64).png().toBuffer())
    const first = await load(id)
    rmSync(path.join(folder, 'store'), { recursive: true })
    expect(await request(id)).toBeUndefined()
    expect(await load(id)).toEqual(first)
  })

  it('has another tag when its picture is another', async () => {
    const id = await addImage('a.png', await plain(64, 64).png().toBuffer())
    const first = await load(id)
    const file = path.join(folder, 'a.png')
    writeFileSync(file, await plain(64, 80, '#00ff00').png().toBuffer())
    const { size, modifiedUs } = statFile(file)
    await sql`update image set file_size = ${size}, thumbhash = null,
      modified_date = 'epoch'::timestamptz + ${modifiedUs} * interval '1 us'`.execute(
      test.database.db,
    )
    await sql`delete from thumbnail`.execute(test.database.db)
    const second = await load(id)
    expect(second.etag).not.toBe(first.etag)
    expect(await sharp(second.bytes).metadata()).toMatchObject({ height: 80 })
  })

  it('is not made from content that no scan has seen', async () => {
    const id = await addImage('a.png', await plain(64, 64).png().toBuffer())
    writeFileSync(path.join(folder, 'a.png'), await plain(64, 80).png().toBuffer())
    await request(id)
    await eventually(async () =>
      expect(await test.database.db.selectFrom('job').selectAll().execute()).toEqual([]),
    )
    expect(ready()).toEqual([])
    expect(existsSync(path.join(folder, 'store'))).toBe(false)
  })

  it('says that its picture is gone', async () => {
    const id = await addImage('a.png', await plain(64, 64).png().toBuffer())
    rmSync(path.join(folder, 'a.png'))
    await request(id)
    await eventually(() => expect(gone).toEqual([id]))
    await expect(request(id, 1024)).rejects.toMatchObject({ code: 'file_missing' })
    await sql`update image set missing_since = now()`.execute(test.database.db)
    await expect(request(id)).rejects.toMatchObject({ code: 'file_missing' })
  })
})

describe('a picture of which none can be made', () => {
  const oversized = async () => {
    const bytes = await plain(8, 8).png().toBuffer()
    bytes.writeUInt32BE(40_000, 16)
    bytes.writeUInt32BE(40_000, 20)
    return bytes
  }

  it.each<[string, () => Promise<Uint8Array>, string]>([
    ['is of no bytes', () => Promise.resolve(new Uint8Array()), 'the file is empty'],
    ['is a text', () => Promise.resolve(Buffer.from('no picture')), 'not an image of a kind'],
    ['has 40,000 × 40,000 pixels', oversized, '40000 × 40000 pixels are more than the limit'],
  ])('is tried once when it %s, and says why', async (_what, bytes, reason) => {
    const id = await addImage('a.png', await bytes())
    await request(id)
    await eventually(() =>
      expect(events).toContainEqual({
        type: 'thumbnails:failed',
        data: { collection: 'public', image_ids: [id] },
      }),
    )
    const failure = { code: 'thumbnail_failed', message: expect.stringContaining(reason) as string }
    await expect(request(id)).rejects.toMatchObject(failure)
    await expect(request(id, 1024)).rejects.toMatchObject(failure)
    expect(await jobs.listFailed('thumbnail')).toMatchObject([{ image_id: id, attempts: 1 }])
  })

  it('is not tried when it is a video', async () => {
    const id = await addImage('a.mp4', Buffer.from('x'), 'video')
    await expect(request(id)).rejects.toMatchObject({
      code: 'thumbnail_failed',
      message: expect.stringContaining('videos are not made yet') as string,
    })
    await requestJobs(test.database.db, 'public', [id])
    await jobs.takeUpRequests('public')
    expect(await test.database.db.selectFrom('job').selectAll().execute()).toEqual([])
  })

  it('is no image at all', async () => {
    await expect(request(99)).rejects.toMatchObject({ code: 'image_not_found' })
  })
})

describe('faults beyond the picture', () => {
  /** A host whose work is done here, by the given function. */
  const fakeHost = (make: (file: string) => Promise<MadeThumbnails>): ThumbnailHost => ({
    run: (_name, input) => make(input.file) as never,
    pid: () => undefined,
    close: () => Promise.resolve(),
  })
  const reopen = async (make: (file: string) => Promise<MadeThumbnails>) => {
    await jobs.stop(0)
    await open(fakeHost(make))
  }
  const jobRows = () =>
    test.database.db.selectFrom('job').select(['state', 'attempts', 'error']).execute()

  it('a full disk loses nothing and is said: the work waits', async () => {
    const id = await addImage('a.png', await plain(64, 64).png().toBuffer())
    const write = () => {
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    }
    await reopen(async (file) => {
      const { size, modifiedUs } = statFile(file)
      const input = { file, file_size: size, modified_s: modifiedUs / 1e6, sizes: [256] }
      return makeThumbnails(input, { write }).catch((error: unknown) => {
        const { message, code } = error as NodeJS.ErrnoException
        throw new TaskError({ message, code, stack: undefined })
      })
    })
    await request(id)
    await eventually(async () =>
      expect(await jobRows()).toEqual([{ state: 'waiting', attempts: 0, error: null }]),
    )
    await expect(request(id, 1024)).rejects.toMatchObject({ code: 'disk_full' })
    expect(STORE_FAULT).toBe('STORE_FAULT')
  })

  it('a picture that takes the process with it is tried again, and others are not blamed', async () => {
    const bytes = await plain(64, 64).png().toBuffer()
    const [good, deadly] = [await addImage('good.png', bytes), await addImage('deadly.png', bytes)]
    let running = 0
    await reopen(async (file) => {
      running++
      await new Promise((resolve) => setImmediate(resolve))
      const isAlone = running === 1
      running--
      if (file.includes('deadly') || !isAlone) throw new TaskWorkerEnded('killed')
      return { kind: 'made', files: [], thumbhash: new Uint8Array([1, 2, 3]) }
    })
    await jobs.enqueueNow('public', { kind: 'thumbnail', imageIds: [good, deadly] })
    for (const attempt of [1, 2, 3]) {
      await eventually(async () => {
        const rows = await jobRows()
        expect(rows.some((row) => row.attempts === attempt)).toBe(true)
        expect(rows.every((row) => row.state !== 'running')).toBe(true)
      })
      await sql`update job set lease_until = null`.execute(test.database.db)
      await jobs.resumeKind('thumbnail')
    }
    expect(await jobs.listFailed('thumbnail')).toMatchObject([
      { image_id: deadly, error: 'killed' },
    ])
    const row = await test.database.db
      .selectFrom('image')
      .select('thumbhash')
      .where('id', '=', good)
      .executeTakeFirstOrThrow()
    expect(row.thumbhash).not.toBeNull()
  })
})

describe('files of thumbnails', () => {
  it('go with the picture they were made from', async () => {
    const id = await addImage('a.png', await plain(64, 64).png().toBuffer())
    await load(id)
    const rows = await test.database.db.selectFrom('thumbnail').select('file_path').execute()
    const files = rows.map((row) => path.join(folder, 'store', row.file_path))
    expect(files.every((file) => statSync(file).size > 0)).toBe(true)
    thumbnails.removeFiles([...rows.map((row) => row.file_path), '../../a.png'])
    expect(files.some((file) => existsSync(file))).toBe(false)
    expect(readFileSync(path.join(folder, 'a.png')).length).toBeGreaterThan(0)
  })
})
