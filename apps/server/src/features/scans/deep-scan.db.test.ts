import { chmodSync, rmSync, writeFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildPng, chunk } from '@safelight/core/metadata/test-support/build-png'
import { bytesOf, be } from '@safelight/core/metadata/test-support/bytes'
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts'
import {
  countImagesByFolder,
  listFolderCounts,
  type FolderCounts,
} from '../folders/folder-counts.queries.ts'
import { TaskWorkerEnded } from '../../platform/tasks/task-messages.ts'
import type { TaskHost } from '../../platform/tasks/task-host.ts'
import { deepScan } from './deep-scan.ts'
import type { UnreadRow } from './read-files.ts'
import type { ReadTasks } from './read-worker.ts'
import type { ScanProgress } from './scan-progress.ts'
import { readBatch, type ReadBatch } from './read-batch.ts'
import { storeReadings, storeUnreadable } from './read.queries.ts'
import { ScanHarness } from './test-support/scan-harness.ts'
import { pictureBytes, writePicture } from './test-support/write-picture.ts'

let test: TestDatabase
let library: ScanHarness
beforeAll(async () => {
  test = await openTestDatabase()
  library = new ScanHarness(test.database)
})
afterAll(async () => {
  await library.close()
  await test[Symbol.asyncDispose]()
})
beforeEach(async () => {
  await test.clear()
  await library.renew()
})
afterEach(async () => {
  const { db } = test.database
  const sorted = (counts: FolderCounts[]) =>
    counts
      .filter(({ images, missing }) => images + missing > 0)
      .sort((a, b) => a.folder_id - b.folder_id)
  const rows = await countImagesByFolder(db, 'public')
  expect(sorted(await listFolderCounts(db, 'public'))).toEqual(sorted(rows))
})

async function onlyRow() {
  const rows = await library.rows()
  expect(rows).toHaveLength(1)
  return rows[0]!
}

describe('reading a picture', () => {
  it('stores everything that made it, the seed exactly', async () => {
    writePicture(library.file('a.png'), {
      prompt: 'a lighthouse, (storm:1.2)',
      seed: '18446744073709551615',
      steps: 31,
    })
    await library.scan()
    const row = await onlyRow()
    expect(row).toMatchObject({
      scan_phase: 1,
      scan_error: null,
      media_type: 'image',
      mime_type: 'image/png',
      width: 512,
      height: 768,
      prompt: 'a lighthouse, (storm:1.2)',
      negative_prompt: 'blurry',
      seed: '18446744073709551615',
      steps: 31,
      cfg_scale: 7,
      generation_width: 512,
      generation_height: 768,
      metadata_version: expect.any(Number) as number,
      metadata_hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    })
    expect(await library.requested()).toEqual([row.id])
  })

  it('makes it findable by its words', async () => {
    writePicture(library.file('night-train.png'), { prompt: 'Ein Fuchs im 雪山' })
    await library.scan()
    const { rows } = await sql`select from image
      where search @@ '''fuchs'''::tsquery and search @@ '''train'''::tsquery
        and search @@ '''雪'' <-> ''山'''::tsquery`.execute(test.database.db)
    expect(rows).toHaveLength(1)
  })

  it('stores what cannot be in a text column as far as it can', async () => {
    writePicture(library.file('a.png'), { prompt: 'nul \0 and "quotes" {braces} back\\slash' })
    await library.scan()
    expect(await onlyRow()).toMatchObject({
      scan_phase: 1,
      prompt: expect.stringContaining('"quotes" {braces} back\\slash') as string,
    })
  })

  it('takes rating and keywords of the file on the first reading only', async () => {
    const xmp = (rating: number, words: string[]) =>
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmp:Rating="${rating}"><dc:subject><rdf:Bag>${words.map((word) => `<rdf:li>${word}</rdf:li>`).join('')}</rdf:Bag></dc:subject></rdf:Description></rdf:RDF></x:xmpmeta>`
    const write = (rating: number, words: string[]) =>
      writeFileSync(
        library.file('a.png'),
        buildPng({
          beforeData: [
            chunk('iTXt', bytesOf('XML:com.adobe.xmp', 0, 0, 0, 0, 0, xmp(rating, words))),
          ],
        }),
      )
    write(4, ['fox', 'snow'])
    await library.scan()
    const { id, score } = await onlyRow()
    expect(score).toBe(4)
    await sql`update image set score = 0`.execute(test.database.db)
    await sql`insert into keyword values (${id}, 'mine', 'user', null, null)`.execute(
      test.database.db,
    )
    write(5, ['fox', 'ice', 'and more'])
    await library.scan()
    expect((await onlyRow()).score).toBe(0)
    const keywords = await test.database.db.selectFrom('keyword').select('keyword').execute()
    expect(keywords.map((row) => row.keyword).sort()).toEqual(['and more', 'fox', 'ice', 'mine'])
  })
})

describe('a file that gives nothing', () => {
  it.each<[string, () => Uint8Array, string | null]>([
    ['of no bytes', () => new Uint8Array(), 'the file is empty'],
    [
      'that is a text',
      () => Buffer.from('a text named .png'),
      'not a picture or video of a known kind',
    ],
    ['without metadata', () => buildPng(), null],
    [
      'cut off in its text',
      () => pictureBytes({ prompt: 'x'.repeat(5000) }).subarray(0, 600),
      expect.stringMatching(/./) as string,
    ],
    [
      'whose text claims 2 GB',
      () => {
        const whole = buildPng()
        return bytesOf(
          whole.subarray(0, 33),
          be(2 ** 31 - 1, 4),
          'tEXt',
          'parameters\0short',
          whole.subarray(33),
        )
      },
      expect.stringMatching(/./) as string,
    ],
  ])('%s is read once and says why', async (_what, bytes, scan_error) => {
    writeFileSync(library.file('a.png'), bytes())
    const scan = await library.scan()
    expect(scan).toMatchObject({ state: 'done', read: 1, failed: scan_error === null ? 0 : 1 })
    expect(await onlyRow()).toMatchObject({ scan_phase: 1, scan_error, prompt: null })
    expect(await library.scan()).toMatchObject({ to_read: 0, read: 0 })
  })

  it('that may not be opened stays unread, and is read when it may', async () => {
    const { db } = test.database
    const file = library.file('a.png')
    writePicture(file)
    await library.scan()
    await sql`update image set scan_phase = 0`.execute(db)
    chmodSync(file, 0)
    chmodSync(library.root, 0o755)
    const batch = await asOrdinaryUser(readRow)
    expect(batch.unreadable).toMatchObject([{ id: 1, path: file }])
    await storeUnreadable(db, 'public', batch.unreadable)
    expect(await onlyRow()).toMatchObject({
      scan_phase: 0,
      scan_error: 'could not be read: permission denied',
    })
    chmodSync(file, 0o644)
    expect(await library.scan()).toMatchObject({ to_read: 1, read: 1, failed: 0 })
    expect(await onlyRow()).toMatchObject({ scan_phase: 1, scan_error: null, prompt: 'a red fox' })
  })
})

/** Permissions do not hold for root, who runs some test machines: the reader then gives up its rights. */
async function asOrdinaryUser<T>(action: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return action()
  process.seteuid!(65_534)
  try {
    return await action()
  } finally {
    process.seteuid!(0)
  }
}

/** Reads the only row here, as the reader would. */
async function readRow() {
  const row = await onlyRow()
  const { rows } = await sql<{ s: number }>`
    select date_part('epoch', modified_date) as s from image`.execute(test.database.db)
  const { id, path: file, file_size } = row
  const unread = { id, path: file, size: file_size!, modified_s: rows[0]!.s, had_error: false }
  return readBatch([unread], 0)
}

describe('between seeing a file and storing what is in it', () => {
  beforeEach(async () => {
    writePicture(library.file('a.png'), { prompt: 'first' })
    await library.scan()
    await sql`update image set scan_phase = 0, prompt = null`.execute(test.database.db)
  })

  it('a change is noticed, and the new content is read', async () => {
    writePicture(library.file('a.png'), { prompt: 'the second' })
    expect(await readRow()).toMatchObject({
      again: [1],
      changed: [{ count: 1 }],
      stored: { count: 0 },
    })
  })

  it('a file may go', async () => {
    rmSync(library.file('a.png'))
    expect(await readRow()).toMatchObject({ vanished: [1], stored: { count: 0 } })
  })

  const store = (stored: ReadBatch['stored']) =>
    test.database.transaction((tx) => storeReadings(tx, 'public', stored))

  it('a row that another program fills is left as it is', async () => {
    const { stored } = await readRow()
    await sql`update image set scan_phase = 1, prompt = 'from the saver'`.execute(test.database.db)
    expect(await store(stored)).toBe(0)
    expect(await onlyRow()).toMatchObject({ prompt: 'from the saver' })
  })

  it('a row whose file another scan saw change is left to be read again', async () => {
    const { stored } = await readRow()
    await sql`update image set file_size = 1`.execute(test.database.db)
    expect(await store(stored)).toBe(0)
    expect(await onlyRow()).toMatchObject({ scan_phase: 0 })
  })

  it('a batch that is stored twice is stored once', async () => {
    const { stored } = await readRow()
    expect(await store(stored)).toBe(1)
    expect(await store(stored)).toBe(0)
    expect(await onlyRow()).toMatchObject({ scan_phase: 1, prompt: 'first' })
  })
})

describe('sidecars', () => {
  it('are read where the file itself says nothing', async () => {
    writeFileSync(library.file('a.png'), buildPng())
    writeFileSync(
      library.file('a.txt'),
      'a fox from the text\nSteps: 12, Sampler: Euler, CFG scale: 5, Seed: 3',
    )
    await library.scan()
    expect(await onlyRow()).toMatchObject({ prompt: 'a fox from the text', steps: 12, seed: '3' })
  })
})

describe('many files', () => {
  it('are all read, newest rows first, in more than one batch', async () => {
    for (let i = 0; i < 600; i++)
      writePicture(library.file(`${i % 7}/${i}.png`), { seed: String(i) })
    const scan = await library.scan()
    expect(scan).toMatchObject({ state: 'done', added: 600, read: 600, failed: 0 })
    const seeds = (await library.rows()).map((row) => Number(row.seed)).sort((a, b) => a - b)
    expect(seeds).toEqual(Array.from({ length: 600 }, (_, i) => i))
    expect(new Set(await library.requested()).size).toBe(600)
  })

  it('with very long prompts are stored in smaller pieces', async () => {
    for (let i = 0; i < 40; i++)
      writePicture(library.file(`${i}.png`), { prompt: `${i} ${'word '.repeat(40_000)}` })
    expect(await library.scan()).toMatchObject({ state: 'done', read: 40, failed: 0 })
  })
})

describe('a file that takes its reader with it', () => {
  it('is found and named, and all others are read', async () => {
    for (let i = 0; i < 6; i++) writePicture(library.file(`${i}.png`), { seed: String(i) })
    await library.scan()
    await sql`update image set scan_phase = 0, seed = null`.execute(test.database.db)
    /** Dies as soon as it comes to the third file. */
    const reader: TaskHost<ReadTasks> = {
      async run(_name, input) {
        const { rows, from, limit } = input as { rows: string; from: number; limit?: number }
        const all = JSON.parse(rows) as UnreadRow[]
        const deadly = all.findIndex((row) => row.path.endsWith('3.png'))
        const end = from + (limit ?? all.length)
        if (deadly >= from && deadly < end) throw new TaskWorkerEnded('killed')
        return readBatch(all, from, limit) as never
      },
      pid: () => undefined,
      close: () => Promise.resolve(),
    }
    const problems: { path: string; reason: string }[] = []
    const progress: Pick<ScanProgress, 'add' | 'addProblem'> = {
      add: () => {},
      addProblem: (problem) => void problems.push(problem),
    }
    await deepScan(
      { schema: 'public', folderIds: [library.folderId] },
      {
        database: test.database,
        readers: [reader],
        progress,
        assertPresent: () => Promise.resolve(),
        onThumbnailsDropped: () => {},
        onRequested: () => {},
        pause: () => Promise.resolve(),
      },
      new AbortController().signal,
    )
    const rows = await library.rows()
    expect(rows.map((row) => row.seed)).toEqual(['0', '1', '2', null, '4', '5'])
    expect(rows[3]).toMatchObject({
      scan_phase: 1,
      scan_error: expect.stringContaining('too much') as string,
    })
    expect(problems).toMatchObject([{ path: library.file('3.png') }])
  })
})
