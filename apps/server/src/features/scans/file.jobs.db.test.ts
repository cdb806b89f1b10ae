import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { sql } from 'kysely'
import { buildPng, tEXt } from '@safelight/core/metadata/test-support/build-png'
import { utf8 } from '@safelight/core/metadata/test-support/bytes'
import { METADATA_VERSION } from '@safelight/core/metadata/parse-metadata'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { systemClock } from '../../platform/clock.ts'
import { createEventBus } from '../../platform/event-bus.ts'
import { silentLog } from '../../platform/log.ts'
import { createTaskHost, type TaskHost } from '../../platform/tasks/task-host.ts'
import { eventually } from '../../test-support/eventually.ts'
import { hideText } from '../../test-support/hide-text.ts'
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts'
import { createJobsService, type JobsService } from '../jobs/jobs.service.ts'
import { createFileHost, createHashJob, createSourceJob, type FileHost } from './file.jobs.ts'
import { noteGoneFiles } from './lost-files.ts'
import type { ReadTasks } from './read-worker.ts'
import { reparseCollection, reparseImages } from './reparse.ts'
import { addRoot, ScanHarness } from './test-support/scan-harness.ts'
import { writePicture } from './test-support/write-picture.ts'

let test: TestDatabase
let library: ScanHarness
let host: FileHost
let jobs: JobsService
const reunited: number[] = []
const hidden: number[] = []
beforeAll(async () => {
  test = await openTestDatabase()
  library = new ScanHarness(test.database)
  host = createFileHost()
  jobs = createJobsService({
    database: test.database,
    bus: createEventBus(() => {}),
    clock: systemClock,
    log: silentLog,
    listCollections: () => Promise.resolve(['public']),
    handlers: [
      createHashJob({
        hosts: [host],
        onThumbnailsDropped: (files) => void library.droppedThumbnails.push(...files),
        onReunited: (_schema, ids) => void reunited.push(...ids),
      }),
      createSourceJob({ host, onHidden: (_schema, ids) => void hidden.push(...ids) }),
    ],
    onGone: (schema, ids) =>
      noteGoneFiles(
        {
          database: test.database,
          findRootOf: async () => ({ id: library.folderId, path: library.root }),
          markOffline: async () =>
            void (await sql`update folder set offline_since = now()`.execute(test.database.db)),
        },
        schema,
        ids,
      ),
  })
  await jobs.start()
})
afterAll(async () => {
  await jobs.stop(0)
  await host.close()
  await library.close()
  await test[Symbol.asyncDispose]()
})
beforeEach(async () => {
  await test.clear()
  await library.renew()
  reunited.length = 0
  hidden.length = 0
})

/** All background work that is requested, done. */
async function work(): Promise<void> {
  await jobs.takeUpRequests('public')
  await eventually(async () =>
    expect(
      await test.database.db.selectFrom('job').select(['kind', 'state', 'error']).execute(),
    ).toEqual([]),
  )
}

/** Scans the root folder and does the work it causes. */
async function scanAndWork(folderId = library.folderId): Promise<void> {
  await library.scan(folderId)
  await work()
}

const shelf = async () =>
  (await library.rows()).map((row) => ({
    path: path.relative(library.root, row.path),
    score: row.score,
    is_missing: row.missing_since !== null,
  }))

const score = (name: string, value: number) =>
  sql`update image set score = ${value} where path = ${path.join(library.root, name)}`.execute(
    test.database.db,
  )

describe('the hash', () => {
  it('is the SHA-256 of the whole file', async () => {
    writePicture(library.file('a.png'))
    await scanAndWork()
    const [row] = await library.rows()
    const bytes = readFileSync(library.file('a.png'))
    expect(row!.hash).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  it('is not stored for content that no scan has seen', async () => {
    writePicture(library.file('a.png'), { prompt: 'seen' })
    await library.scan()
    writePicture(library.file('a.png'), { prompt: 'not seen yet' })
    await work()
    const [row] = await library.rows()
    expect(row).toMatchObject({ hash: null, missing_since: null })
    await scanAndWork()
    expect((await library.rows())[0]!.hash).not.toBeNull()
  })

  it('of a file that is gone leaves its row as missing', async () => {
    writePicture(library.file('a.png'))
    writePicture(library.file('b.png'), { note: 'b' })
    await library.scan()
    rmSync(library.file('a.png'))
    await work()
    expect(await shelf()).toMatchObject([{ is_missing: true }, { is_missing: false }])
  })

  it('touches no row when the whole folder is gone', async () => {
    writePicture(library.file('a.png'))
    await library.scan()
    rmSync(library.root, { recursive: true })
    await work()
    expect(await library.rows()).toMatchObject([{ missing_since: null, hash: null }])
    const folders = await test.database.db.selectFrom('folder').select('offline_since').execute()
    expect(folders[0]!.offline_since).not.toBeNull()
  })

  it('is made of a file that had moved when its turn came', async () => {
    writePicture(library.file('a.png'))
    writePicture(library.file('b.png'), { note: 'b' })
    await library.scan()
    renameSync(library.file('a.png'), library.file('c.png'))
    await work()
    await scanAndWork()
    const rows = await library.rows()
    expect(rows).toMatchObject([{ missing_since: null }, { missing_since: null }])
    expect(rows.filter((row) => row.hash === null)).toEqual([])
  })

  it('is made when a folder is here again that was gone when its turn came', async () => {
    writePicture(library.file('a.png'))
    await library.scan()
    const away = `${library.root}-away`
    renameSync(library.root, away)
    await work()
    renameSync(away, library.root)
    await scanAndWork()
    const [row] = await library.rows()
    expect(row!.missing_since).toBeNull()
    expect(row!.hash).not.toBeNull()
  })
})

describe('a file that is moved to another disk', () => {
  /** A copy has its own inode and time, as on another disk. */
  const moveByCopy = (from: string, to: string) => {
    copyFileSync(library.file(from), library.file(to))
    rmSync(library.file(from))
  }

  it('keeps its row when it vanishes before its copy is hashed', async () => {
    writePicture(library.file('a.png'))
    writePicture(library.file('stays.png'), { note: 'stays' })
    await scanAndWork()
    await score('a.png', 5)
    const id = (await library.rows())[0]!.id
    moveByCopy('a.png', 'new/b.png')
    await scanAndWork()
    expect(await shelf()).toEqual([
      { path: 'new/b.png', score: 5, is_missing: false },
      { path: 'stays.png', score: 0, is_missing: false },
    ])
    expect(reunited).toEqual([id])
    expect((await library.rows())[0]!.id).toBe(id)
    expect(await library.scan()).toMatchObject({ added: 0, changed: 0, missing: 0, moved: 0 })
  })

  it('keeps its row when its copy is known before it vanishes', async () => {
    await test.clear()
    mkdirSync(library.file('one/x'), { recursive: true })
    mkdirSync(library.file('two/x'), { recursive: true })
    const one = await addRoot(test.database, path.join(library.root, 'one'))
    const two = await addRoot(test.database, path.join(library.root, 'two'))
    writePicture(library.file('one/a.png'))
    writePicture(library.file('one/stays.png'), { note: 'stays' })
    await scanAndWork(one.id)
    await score('one/a.png', 4)
    moveByCopy('one/a.png', 'two/a.png')
    await scanAndWork(two.id)
    expect(await library.scan(one.id)).toMatchObject({ moved: 1, missing: 0 })
    expect(await shelf()).toEqual([
      { path: 'one/stays.png', score: 0, is_missing: false },
      { path: 'two/a.png', score: 4, is_missing: false },
    ])
  })

  it('leaves a copy alone that has a score of its own', async () => {
    writePicture(library.file('a.png'))
    await scanAndWork()
    await score('a.png', 5)
    copyFileSync(library.file('a.png'), library.file('b.png'))
    await scanAndWork()
    await score('b.png', 2)
    rmSync(library.file('a.png'))
    await library.scan()
    expect(await shelf()).toEqual([
      { path: 'a.png', score: 5, is_missing: true },
      { path: 'b.png', score: 2, is_missing: false },
    ])
  })
})

describe('raw texts', () => {
  const graph =
    '{"3":{"class_type":"KSampler","inputs":{"seed":18446744073709551615,"cfg":NaN}},"4":{"class_type":"Note","inputs":{"text":"a\\u0000b\\ud800"}}}'
  const writeGraph = () =>
    writeFileSync(
      library.file('a.png'),
      buildPng({ beforeData: [tEXt('prompt', utf8(graph)), tEXt('Comment', 'a text')] }),
    )
  const texts = async () => {
    const rows = await test.database.db
      .selectFrom('image_source')
      .selectAll()
      .orderBy('ordinal')
      .execute()
    return rows.map(({ location, keyword, compressed }) => ({
      location,
      keyword,
      text: inflateRawSync(compressed).toString(),
    }))
  }

  it('are kept as they were found, and the graph as JSON with exact integers', async () => {
    writeGraph()
    writeFileSync(library.file('a.txt'), 'from beside')
    await scanAndWork()
    expect(await texts()).toEqual([
      { location: 'png:tEXt:prompt', keyword: 'prompt', text: graph },
      { location: 'png:tEXt:Comment', keyword: 'Comment', text: 'a text' },
      { location: 'sidecar:a.txt', keyword: 'parameters', text: 'from beside' },
    ])
    const { rows } = await sql<{ seed: string; text: string }>`
      select workflow #>> '{3,inputs,seed}' as seed, workflow #>> '{4,inputs,text}' as text
      from image`.execute(test.database.db)
    expect(rows).toEqual([{ seed: '18446744073709551615', text: 'ab\uFFFD' }])
  })

  it('are replaced when the file is another', async () => {
    writeGraph()
    await scanAndWork()
    writePicture(library.file('a.png'), { prompt: 'new' })
    await library.scan()
    expect(await texts()).toEqual([])
    await work()
    expect((await texts()).map(({ location }) => location)).toContain('png:tEXt:parameters')
  })
})

describe('a better parser', () => {
  let reader: TaskHost<ReadTasks>
  beforeAll(() => {
    const entry = new URL('./read-worker.ts', import.meta.url)
    reader = createTaskHost<ReadTasks>({ entry, kind: 'thread' })
  })
  afterAll(() => reader.close())
  const { signal } = new AbortController()
  const reparse = () => reparseCollection({ database: test.database, reader, signal }, 'public')

  it('reads stored texts again without the file, and keeps what a person set', async () => {
    const { db } = test.database
    writePicture(library.file('a.png'), { prompt: 'a fox', seed: '99' })
    writeFileSync(library.file('b.png'), buildPng())
    writeFileSync(
      library.file('b.txt'),
      'from beside\nSteps: 5, Sampler: Euler, CFG scale: 5, Seed: 3',
    )
    await scanAndWork()
    await sql`update image set metadata_version = ${METADATA_VERSION - 1}, prompt = 'misread',
      seed = null, score = 4, search = null`.execute(db)
    await sql`insert into keyword values (1, 'mine', 'user', null, null)`.execute(db)
    rmSync(library.root, { recursive: true })
    expect(await reparse()).toBe(2)
    expect(await library.rows()).toMatchObject([
      { prompt: 'a fox', seed: '99', score: 4, width: 512, metadata_version: METADATA_VERSION },
      { prompt: 'from beside', seed: '3', score: 4 },
    ])
    const { rows } = await sql`select from image
      where search @@ 'fox'::tsquery and search @@ 'mine'::tsquery`.execute(db)
    expect(rows).toHaveLength(1)
    expect(await reparse()).toBe(0)
  })

  it('reads a text that was hidden in the pixels, at once or after the next start', async () => {
    const { db } = test.database
    for (const name of ['a', 'b'])
      await hideText(`a heron ${name}\nSteps: 20, Seed: 5`, 130, 130).toFile(
        library.file(`${name}.png`),
      )
    await reparse()
    await scanAndWork()
    const [first] = [...hidden].sort()
    expect(hidden).toHaveLength(2)
    await reparseImages({ database: test.database, reader }, 'public', [first!])
    const prompts = async () =>
      (await db.selectFrom('image').select('prompt').orderBy('id').execute()).map(
        ({ prompt }) => prompt,
      )
    expect(await prompts()).toEqual(
      expect.arrayContaining([null, expect.stringMatching(/^a heron/)]),
    )
    expect(await reparse()).toBe(1)
    expect((await prompts()).sort()).toEqual(['a heron a', 'a heron b'])
  })

  it('leaves what was read where the texts were never stored', async () => {
    const { db } = test.database
    writePicture(library.file('a.png'), { prompt: 'a fox' })
    await library.scan()
    await sql`delete from job_request`.execute(db)
    await sql`update image set metadata_version = ${METADATA_VERSION - 1}`.execute(db)
    expect(await reparse()).toBe(0)
    expect(await library.rows()).toMatchObject([{ prompt: expect.stringContaining('fox') }])
  })

  it('reads none once it is told to end', async () => {
    writePicture(library.file('a.png'), { prompt: 'a fox' })
    await scanAndWork()
    await sql`update image set metadata_version = 0`.execute(test.database.db)
    const deps = { database: test.database, reader }
    await expect(
      reparseCollection({ ...deps, signal: AbortSignal.abort() }, 'public'),
    ).rejects.toThrow()
    expect(await library.rows()).toMatchObject([{ metadata_version: 0 }])
    expect(await reparse()).toBe(1)
  })

  it('leaves the rows of other programs, and those whose texts are not stored yet', async () => {
    const { db } = test.database
    writePicture(library.file('a.png'), { prompt: 'a fox' })
    await library.scan()
    await sql`update image set metadata_version = ${METADATA_VERSION - 1}, prompt = 'misread'`.execute(
      db,
    )
    await sql`insert into image (path, prompt, scan_phase) values ('/saver.png', 'saved', 1)`.execute(
      db,
    )
    await sql`insert into job (image_id, kind) select id, 'metadata' from image where scan_phase = 1`.execute(
      db,
    )
    expect(await reparse()).toBe(0)
    await sql`delete from job`.execute(db)
    await work()
    expect(await reparse()).toBe(1)
    expect((await library.rows()).map((row) => row.prompt)).toEqual(['saved', 'a fox'])
  })
})
