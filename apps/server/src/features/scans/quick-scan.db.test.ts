import {
  chmodSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts'
import { countImagesByFolder, listFolderCounts } from '../folders/folder-counts.queries.ts'
import { addRoot, ScanHarness } from './test-support/scan-harness.ts'
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
afterEach(expectExactCounts)

/** Whatever a scan does, the counts by folder are those of the rows. */
async function expectExactCounts() {
  const { db } = test.database
  const zero = { images: 0, unread: 0, failed: 0, missing: 0, bytes: 0 }
  const byFolder = (counts: { folder_id: number }[]) =>
    counts
      .filter(
        ({ folder_id, ...numbers }) =>
          folder_id >= 0 && JSON.stringify(numbers) !== JSON.stringify(zero),
      )
      .sort((a, b) => a.folder_id - b.folder_id)
  const kept = byFolder(await listFolderCounts(db, 'public'))
  expect(kept).toEqual(byFolder(await countImagesByFolder(db, 'public')))
}

const score = (name: string, value: number) =>
  test.database.db
    .updateTable('image')
    .set({ score: value })
    .where('path', '=', path.join(library.root, name))
    .execute()

/** What is where, with its score and whether its file is there. */
async function shelf() {
  const rows = await library.rows()
  return rows.map((row) => ({
    path: path.relative(library.root, row.path),
    score: row.score,
    is_missing: row.missing_since !== null,
  }))
}

async function idOf(name: string) {
  const rows = await library.rows()
  return rows.find((row) => row.path === path.join(library.root, name))?.id
}

describe('a first scan', () => {
  it('makes a row of every picture, with the facts of the file system', async () => {
    writePicture(library.file('a.png'))
    writePicture(library.file('b/c.png'))
    writeFileSync(library.file('b/notes.txt'), 'no picture')
    writeFileSync(library.file('clip.mp4'), '')
    const scan = await library.scan()
    expect(scan).toMatchObject({
      state: 'done',
      found: 3,
      added: 3,
      to_read: 3,
      read: 3,
      missing: 0,
    })
    const stat = statSync(path.join(library.root, 'b/c.png'))
    const rows = await library.rows()
    expect(rows.map((row) => row.file_name)).toEqual(['a.png', 'c.png', 'clip.mp4'])
    expect(rows[1]).toMatchObject({
      path: path.join(library.root, 'b/c.png'),
      media_type: 'image',
      extension: 'png',
      file_size: stat.size,
      modified_date: new Date(Math.floor(stat.mtimeMs)),
      device: String(stat.dev),
      inode: String(stat.ino),
      missing_since: null,
      score: 0,
    })
    expect(rows[2]).toMatchObject({ media_type: 'video', scan_error: 'the file is empty' })
  })

  it('tells of new images and of its progress', async () => {
    for (let i = 0; i < 5; i++) writePicture(library.file(`${i}.png`))
    const scan = await library.scan()
    const added = library.events.filter((event) => event.type === 'images:added')
    expect(added.map((event) => event.data.count).reduce((sum, count) => sum + count, 0)).toBe(5)
    const states = library.events
      .filter((event) => event.type === 'scan:progress')
      .map((event) => event.data.state)
    expect([...new Set(states)]).toEqual(['walking', 'reading', 'done'])
    expect(library.events.findLast((event) => event.type === 'scan:progress')?.data).toEqual(scan)
  })

  it('keeps names with newlines, quotes and backslashes, and reports those that are not text', async () => {
    const names = [
      'a\nb.png',
      `it's "x".png`,
      'back\\slash.png',
      '{b,c}.png',
      '🙂 雪.png',
      'NULL.png',
    ]
    for (const name of names) writePicture(library.file(name))
    const broken = Buffer.concat([
      Buffer.from(`${library.root}/`),
      Buffer.from([0xff]),
      Buffer.from('.png'),
    ])
    writeFileSync(broken, pictureBytes({}))
    const scan = await library.scan()
    expect((await shelf()).map((row) => row.path).sort()).toEqual([...names].sort())
    expect(scan).toMatchObject({
      state: 'done',
      read: names.length,
      failed: 0,
      skipped: 1,
      problems: [{ path: `${library.root}/\\xff.png`, reason: 'file name is not valid UTF-8' }],
    })
  })

  it('ends in a tree of links that lead in circles', async () => {
    writePicture(library.file('a/x.png'))
    symlinkSync('..', path.join(library.root, 'a/up'))
    symlinkSync('a', path.join(library.root, 'b'))
    expect(await library.scan()).toMatchObject({ state: 'done', found: 1, added: 1 })
  })

  it('leaves out what the folder excludes', async () => {
    writePicture(library.file('keep/a.png'))
    writePicture(library.file('keep/previews/b.png'))
    await sql`update folder set exclude = '{previews}'`.execute(test.database.db)
    await library.scan()
    expect((await shelf()).map((row) => row.path)).toEqual(['keep/a.png'])
  })

  it('scans a folder below the root by the rules of the root', async () => {
    writePicture(library.file('keep/a.png'))
    writePicture(library.file('keep/old/b.png'))
    await library.scan()
    await sql`update folder set exclude = '{keep/old}' where is_root`.execute(test.database.db)
    const rows = await library.rows()
    await library.scan(rows[0]!.folder_id!)
    expect(await shelf()).toMatchObject([
      { is_missing: false },
      { path: 'keep/old/b.png', is_missing: true },
    ])
  })

  it('adopts the row that another program has written, and never reads its file over it', async () => {
    const file = library.file('saved.png')
    writePicture(file, { prompt: 'in the file' })
    await sql`insert into image (path, prompt, score, scan_phase, file_size)
      values (${file}, 'from the saver', 4, 1, ${statSync(file).size})`.execute(test.database.db)
    const scan = await library.scan()
    expect(scan).toMatchObject({ state: 'done', found: 1, added: 0, to_read: 0, read: 0 })
    const [row] = await library.rows()
    expect(row).toMatchObject({ prompt: 'from the saver', score: 4, scan_phase: 1 })
    expect(row!.inode).toBe(String(statSync(file).ino))
    expect(await library.requested()).toEqual([row!.id])
    expect(await library.scan()).toMatchObject({ changed: 0, read: 0 })
  })
})

describe('scanning again', () => {
  it('touches nothing when nothing has changed', async () => {
    for (const name of ['a.png', 'b/c.png', 'b/d.png']) writePicture(library.file(name))
    await library.scan()
    const before = await library.rows()
    expect(await library.scan()).toMatchObject({
      found: 3,
      added: 0,
      changed: 0,
      moved: 0,
      missing: 0,
      read: 0,
    })
    expect(await library.rows()).toEqual(before)
  })

  it('reads a file again that was overwritten, and keeps its score', async () => {
    const file = library.file('a.png')
    writePicture(file, { prompt: 'before' })
    await library.scan()
    await score('a.png', 5)
    const id = (await idOf('a.png'))!
    await sql`update image set hash = 'x', thumbhash = '\\x01'`.execute(test.database.db)
    await sql`insert into thumbnail values (${id}, 256, 'image/webp', 'ab/cd/x.webp')`.execute(
      test.database.db,
    )
    writePicture(file, { prompt: 'and after' })
    expect(await library.scan()).toMatchObject({ added: 0, changed: 1, to_read: 1, read: 1 })
    expect(await library.rows()).toMatchObject([
      { id, prompt: 'and after', score: 5, scan_phase: 1, hash: null, thumbhash: null },
    ])
    expect(library.droppedThumbnails).toEqual(['ab/cd/x.webp'])
    expect(await test.database.db.selectFrom('thumbnail').selectAll().execute()).toEqual([])
  })

  it('sees an overwrite that left the size as it was', async () => {
    const file = library.file('a.png')
    writePicture(file, { prompt: 'aaaa' })
    await library.scan()
    writePicture(file, { prompt: 'bbbb' })
    utimesSync(file, new Date(), new Date(Date.now() + 5))
    await library.scan()
    expect(await library.rows()).toMatchObject([{ prompt: 'bbbb' }])
  })

  it('marks a deleted file as missing and takes it back when it returns', async () => {
    const file = library.file('a.png')
    writePicture(file)
    writePicture(library.file('b.png'))
    await library.scan()
    await score('a.png', 3)
    const id = await idOf('a.png')
    const bytes = pictureBytes({})
    const { mtime } = statSync(file)
    rmSync(file)
    expect(await library.scan()).toMatchObject({ missing: 1 })
    expect(await shelf()).toMatchObject([{ is_missing: true, score: 3 }, { is_missing: false }])
    expect(await library.scan()).toMatchObject({ missing: 0 })
    writeFileSync(file, bytes)
    utimesSync(file, mtime, mtime)
    await library.scan()
    expect(await shelf()).toMatchObject([{ is_missing: false, score: 3 }, { is_missing: false }])
    expect(await idOf('a.png')).toBe(id)
  })

  it('marks all of a deleted folder as missing', async () => {
    for (const name of ['gone/a.png', 'gone/b/c.png', 'stays.png']) writePicture(library.file(name))
    await library.scan()
    rmSync(path.join(library.root, 'gone'), { recursive: true })
    expect(await library.scan()).toMatchObject({ missing: 2 })
    expect((await shelf()).filter((row) => !row.is_missing)).toEqual([
      { path: 'stays.png', score: 0, is_missing: false },
    ])
  })

  it('concludes nothing from a folder that it may not read', async () => {
    for (const name of ['a.png', 'closed/b.png', 'closed/deep/c.png'])
      writePicture(library.file(name))
    await library.scan()
    const closed = path.join(library.root, 'closed')
    chmodSync(closed, 0)
    const scan = await asOrdinaryUser(() => library.scan())
    chmodSync(closed, 0o700)
    expect(scan).toMatchObject({
      state: 'done',
      missing: 0,
      skipped: 1,
      problems: [{ path: closed, reason: 'permission denied' }],
    })
    expect((await shelf()).every((row) => !row.is_missing)).toBe(true)
  })

  /** Permissions do not hold for root, who runs some test machines: the scan then gives up its rights. */
  async function asOrdinaryUser<T>(action: () => Promise<T>): Promise<T> {
    if (process.geteuid?.() !== 0) return action()
    chmodSync(library.root, 0o755)
    process.seteuid!(65_534)
    try {
      return await action()
    } finally {
      process.seteuid!(0)
    }
  }
})

describe('a moved file', () => {
  it('keeps its row when it is renamed', async () => {
    writePicture(library.file('a.png'))
    writePicture(library.file('other.png'), { note: 'other' })
    await library.scan()
    await score('a.png', 5)
    const id = await idOf('a.png')
    renameSync(path.join(library.root, 'a.png'), library.file('sub/new name.png'))
    expect(await library.scan()).toMatchObject({ added: 0, moved: 1, missing: 0, read: 0 })
    expect(await shelf()).toEqual([
      { path: 'other.png', score: 0, is_missing: false },
      { path: 'sub/new name.png', score: 5, is_missing: false },
    ])
    expect(await idOf('sub/new name.png')).toBe(id)
    const [, row] = await library.rows()
    expect(row!.search).toContain("'name'")
    expect(row!.search).toContain("'fox'")
  })

  it('keeps its row when its folder is renamed', async () => {
    for (const name of ['old/a.png', 'old/b/c.png'])
      writePicture(library.file(name), { note: name })
    await library.scan()
    await score('old/b/c.png', 2)
    renameSync(path.join(library.root, 'old'), path.join(library.root, 'a new one'))
    expect(await library.scan()).toMatchObject({ added: 0, moved: 2, missing: 0 })
    expect(await shelf()).toEqual([
      { path: 'a new one/a.png', score: 0, is_missing: false },
      { path: 'a new one/b/c.png', score: 2, is_missing: false },
    ])
  })

  it('takes its score along when two files change places', async () => {
    writePicture(library.file('1.png'), { prompt: 'first' })
    writePicture(library.file('2.png'), { prompt: 'the second one' })
    await library.scan()
    await score('1.png', 1)
    await score('2.png', 2)
    renameSync(library.file('1.png'), library.file('x.png'))
    renameSync(library.file('2.png'), library.file('1.png'))
    renameSync(library.file('x.png'), library.file('2.png'))
    expect(await library.scan()).toMatchObject({ moved: 2, added: 0, missing: 0, read: 0 })
    expect(await library.rows()).toMatchObject([
      { file_name: '1.png', score: 2, prompt: 'the second one' },
      { file_name: '2.png', score: 1, prompt: 'first' },
    ])
  })

  it('takes the place of another, whose row stays as missing', async () => {
    writePicture(library.file('1.png'), { prompt: 'bad' })
    writePicture(library.file('2.png'), { prompt: 'the good one' })
    await library.scan()
    await score('1.png', -1)
    await score('2.png', 5)
    renameSync(library.file('2.png'), library.file('1.png'))
    expect(await library.scan()).toMatchObject({ moved: 1, missing: 1, read: 0 })
    const rows = await library.rows()
    expect(rows).toMatchObject([
      { file_name: '1.png', score: 5, missing_since: null },
      { score: -1, missing_since: expect.any(Date) as Date },
    ])
    expect(rows[1]!.path).toContain('1.png (replaced #')
  })

  it('is none when a hard link to it is made', async () => {
    writePicture(library.file('a.png'))
    await library.scan()
    await score('a.png', 4)
    linkSync(library.file('a.png'), library.file('b.png'))
    expect(await library.scan()).toMatchObject({ moved: 0, added: 1 })
    expect(await shelf()).toMatchObject([{ score: 4 }, { score: 0 }])
  })

  it('is none when a new file gets the inode of a deleted one', async () => {
    const file = library.file('a.png')
    writePicture(file, { prompt: 'deleted' })
    await library.scan()
    await score('a.png', 5)
    rmSync(file)
    writePicture(library.file('new.png'), { prompt: 'a new one' })
    const { ino } = statSync(path.join(library.root, 'new.png'))
    await sql`update image set inode = ${String(ino)}`.execute(test.database.db)
    expect(await library.scan()).toMatchObject({ moved: 0, added: 1, missing: 1 })
    expect(await shelf()).toEqual([
      { path: 'a.png', score: 5, is_missing: true },
      { path: 'new.png', score: 0, is_missing: false },
    ])
  })

  it('keeps its row when it moves to another root folder on the same disk', async () => {
    writePicture(library.file('in/a.png'))
    writePicture(library.file('in/b.png'), { note: 'b' })
    await test.clear()
    const inside = await addRoot(test.database, path.join(library.root, 'in'))
    mkdirSync(path.join(library.root, 'out'))
    const outside = await addRoot(test.database, path.join(library.root, 'out'))
    await library.scan(inside.id)
    await score('in/a.png', 5)
    renameSync(library.file('in/a.png'), library.file('out/a.png'))
    expect(await library.scan(outside.id)).toMatchObject({ added: 0, moved: 1 })
    expect(await library.scan(inside.id)).toMatchObject({ missing: 0 })
    expect(await shelf()).toEqual([
      { path: 'in/b.png', score: 0, is_missing: false },
      { path: 'out/a.png', score: 5, is_missing: false },
    ])
  })
})

describe('a root folder that goes away', () => {
  const offlineSince = async () => {
    const folder = await test.database.db
      .selectFrom('folder')
      .select('offline_since')
      .where('is_root', '=', true)
      .executeTakeFirstOrThrow()
    return folder.offline_since
  }

  it.each([
    ['is gone', () => renameSync(library.root, `${library.root}-away`)],
    [
      'is suddenly empty',
      () => {
        renameSync(library.root, `${library.root}-away`)
        mkdirSync(library.root)
      },
    ],
  ])('is marked offline when it %s, and no row is touched', async (_what, takeAway) => {
    writePicture(library.file('a.png'))
    await library.scan()
    const before = await library.rows()
    takeAway()
    const scan = await library.scan()
    expect(scan.state).toBe('failed')
    expect(scan.error).toContain('Connect its disk')
    expect(await library.rows()).toEqual(before)
    expect(await offlineSince()).toBeInstanceOf(Date)
    rmSync(library.root, { recursive: true, force: true })
    renameSync(`${library.root}-away`, library.root)
    expect(await library.scan()).toMatchObject({ state: 'done', missing: 0, changed: 0 })
    expect(await offlineSince()).toBeNull()
  })
})

describe('two collections', () => {
  it('are scanned side by side without mixing', async () => {
    const { db } = test.database
    writePicture(library.file('one/a.png'), { note: 'one' })
    writePicture(library.file('two/b.png'), { note: 'two' })
    await test.clear()
    const { createCollectionsService } = await import('../collections/collections.service.ts')
    const collections = createCollectionsService({ database: test.database })
    await collections.createCollection({ schema_name: 'second', title: 'Second' })
    const one = await addRoot(test.database, path.join(library.root, 'one'))
    const two = await addRoot(test.database, path.join(library.root, 'two'), {
      schema_name: 'second',
    })
    await Promise.all([library.service.startScan(one.id), library.service.startScan(two.id)])
    await library.service.whenIdle()
    const names = async (schema: string) =>
      (await db.withSchema(schema).selectFrom('image').select('file_name').execute()).map(
        (row) => row.file_name,
      )
    expect([await names('public'), await names('second')]).toEqual([['a.png'], ['b.png']])
  })
})
