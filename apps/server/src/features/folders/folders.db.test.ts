import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Scan } from '@safelight/contracts/scan'
import { createEventBus } from '../../platform/event-bus.ts'
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts'
import { createCollectionsService } from '../collections/collections.service.ts'
import { ensureFolders } from './ensure-folders.ts'
import { countImagesByFolder, listFolderCounts } from './folder-counts.queries.ts'
import { createFoldersService, type FoldersService } from './folders.service.ts'

let test: TestDatabase
let disk: string
let folders: FoldersService
let started: number[]
let cancelled: number[]

beforeAll(async () => {
  test = await openTestDatabase()
  disk = await realpath(await mkdtemp(path.join(tmpdir(), 'safelight-folders-')))
})
afterAll(async () => {
  await rm(disk, { recursive: true, force: true })
  await test[Symbol.asyncDispose]()
})
beforeEach(async () => {
  await test.clear()
  await rm(disk, { recursive: true, force: true })
  await mkdir(path.join(disk, 'output', 'sub'), { recursive: true })
  await mkdir(path.join(disk, 'output2'))
  await mkdir(path.join(disk, 'data'))
  started = []
  cancelled = []
  const collections = createCollectionsService({ database: test.database })
  folders = createFoldersService({
    database: test.database,
    assertCollection: (name) => collections.assertCollection(name),
    events: createEventBus(() => {}),
    clock: { now: () => new Date('2026-01-01T00:00:00Z') },
    dataDir: path.join(disk, 'data'),
    scans: {
      startScan: async (id) => {
        started.push(id)
        return { id: 1, folder_id: id } as Scan
      },
      cancelScansOf: async (ids) => void cancelled.push(...ids),
    },
  })
})

const at = (...parts: string[]) => path.join(disk, ...parts)
const add = (folder: string, options: Partial<Parameters<FoldersService['addFolder']>[0]> = {}) =>
  folders.addFolder({
    path: folder,
    collection: 'public',
    recursive: true,
    watched: true,
    exclude: [],
    scan: false,
    ...options,
  })

describe('adding a folder', () => {
  it('stores its real path and starts to scan when asked to', async () => {
    await symlink(at('output'), at('link'))
    const { folder, scan } = await add(`${at('link')}/./`, { scan: true, exclude: ['*.tmp'] })
    expect(folder).toMatchObject({
      path: at('output'),
      name: 'output',
      is_root: true,
      parent_id: null,
      exclude: ['*.tmp'],
      total_count: 0,
    })
    expect(scan).toMatchObject({ folder_id: folder.id })
    expect(started).toEqual([folder.id])
  })

  it('refuses one that lies in, contains or is a folder of the library', async () => {
    await add(at('output'))
    for (const other of ['output', path.join('output', 'sub'), '.'])
      await expect(add(at(other))).rejects.toMatchObject({ code: 'folder_overlaps' })
    await expect(add(at('output2'))).resolves.toMatchObject({ folder: { name: 'output2' } })
  })

  it('lets folders lie in one that leaves its sub-folders out', async () => {
    await add(at('output'), { recursive: false })
    await add(at('output', 'sub'))
    expect(await folders.listRoots()).toHaveLength(2)
  })

  it('adds one folder once when asked for twice at the same time', async () => {
    const results = await Promise.allSettled([
      add(at('output')),
      add(at('output', 'sub')),
      add(at('output')),
    ])
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
  })

  it('says what is wrong with a folder that cannot be added', async () => {
    await writeFile(at('file.png'), '')
    await symlink(at('loop'), at('loop'))
    await expect(add(at('gone'))).rejects.toMatchObject({
      code: 'folder_unreadable',
      message: `${at('gone')} cannot be opened: it does not exist.`,
    })
    await expect(add(at('loop'))).rejects.toMatchObject({ code: 'folder_unreadable' })
    await expect(add(at('file.png'))).rejects.toMatchObject({ code: 'folder_not_a_directory' })
    await expect(add(at('data'))).rejects.toMatchObject({ code: 'path_not_allowed' })
    await expect(add(at('output'), { collection: 'nope' })).rejects.toMatchObject({
      code: 'collection_not_found',
    })
  })
})

describe('sub-folders', () => {
  it('get rows with all folders between, once, and inherit the collection', async () => {
    const { folder: root } = await add(at('output'))
    const paths = [at('output', 'a_b', 'c', 'd'), at('output', 'a_b'), at('output')]
    const ids = await ensureFolders(test.database.db, root, paths)
    const again = await ensureFolders(test.database.db, root, [...paths, at('output', 'x')])
    expect([...again.keys()].sort()).toEqual([
      at('output'),
      at('output', 'a_b'),
      at('output', 'a_b', 'c'),
      at('output', 'a_b', 'c', 'd'),
      at('output', 'x'),
    ])
    for (const [folder, id] of ids) expect(again.get(folder)).toBe(id)
    const rows = await folders.listFolders('public')
    expect(rows.map((row) => [row.name, rows.find((p) => p.id === row.parent_id)?.name])).toEqual([
      ['output', undefined],
      ['a_b', 'output'],
      ['c', 'a_b'],
      ['d', 'c'],
      ['x', 'output'],
    ])
  })

  it('are created once when two scans find them at the same time', async () => {
    const { folder: root } = await add(at('output'))
    const paths = Array.from({ length: 300 }, (_, i) => at('output', `f${i % 20}`, `g${i}`))
    const results = await Promise.all(
      [1, 2].map(() => ensureFolders(test.database.db, root, paths)),
    )
    expect(Object.fromEntries(results[0] ?? [])).toEqual(Object.fromEntries(results[1] ?? []))
  })

  it('refuse a path outside of their root', async () => {
    const { folder: root } = await add(at('output'))
    await expect(ensureFolders(test.database.db, root, [at('output2', 'x')])).rejects.toThrow()
  })
})

describe('routing a file to its folder', () => {
  it('takes the longest path by components, with _ and % as plain letters', async () => {
    await mkdir(at('a_b'))
    const { folder: output } = await add(at('output'))
    const { folder: plain } = await add(at('a_b'))
    const sub = (await ensureFolders(test.database.db, output, [at('output', 'sub')])).get(
      at('output', 'sub'),
    )
    expect((await folders.findFolderOf(at('output', 'sub', 'deep', '1.png')))?.id).toBe(sub)
    expect((await folders.findFolderOf(at('output', '1.png')))?.id).toBe(output.id)
    expect((await folders.findFolderOf(at('a_b', '1.png')))?.id).toBe(plain.id)
    expect(await folders.findFolderOf(at('output2', '1.png'))).toBeUndefined()
    expect(await folders.findFolderOf(at('aXb', '1.png'))).toBeUndefined()
  })
})

describe('the tree', () => {
  it('counts images directly in a folder and in all below', async () => {
    const { folder: root } = await add(at('output'))
    const ids = await ensureFolders(test.database.db, root, [at('output', 'sub')])
    await insertImages(root.id, 2)
    await insertImages(ids.get(at('output', 'sub')) ?? 0, 3)
    const [first, second] = await folders.listFolders()
    expect([first?.image_count, first?.total_count]).toEqual([2, 5])
    expect([second?.image_count, second?.total_count]).toEqual([3, 3])
  })

  it('shows a folder as offline until it is back', async () => {
    const { folder } = await add(at('output'))
    await folders.markOffline(folder.id, true)
    expect((await folders.listFolders())[0]?.offline_since).toBe('2026-01-01T00:00:00.000Z')
    await folders.markOffline(folder.id, false)
    expect((await folders.listFolders())[0]?.offline_since).toBeNull()
  })
})

describe('removing a folder', () => {
  it('keeps rows as missing, so that scores return with the folder', async () => {
    const { folder } = await add(at('output'))
    await insertImages(folder.id, 2500)
    expect(await folders.removeFolder(folder.id, { forget: false })).toEqual({
      removed_images: 0,
      kept_images: 2500,
    })
    expect(await folders.listFolders()).toEqual([])
    expect(cancelled).toEqual([folder.id])
    expect(await listFolderCounts(test.database.db, 'public')).toContainEqual(
      expect.objectContaining({ folder_id: 0, images: 0, missing: 2500 }),
    )
  })

  it('deletes rows when asked to forget them', async () => {
    const { folder } = await add(at('output'))
    await insertImages(folder.id, 1200)
    expect(await folders.removeFolder(folder.id, { forget: true })).toEqual({
      removed_images: 1200,
      kept_images: 0,
    })
    expect(await countImagesByFolder(test.database.db, 'public')).toEqual([])
  })

  it('says so when there is no such folder', async () => {
    await expect(folders.removeFolder(99, { forget: false })).rejects.toMatchObject({
      code: 'folder_not_found',
    })
  })
})

async function insertImages(folderId: number, count: number): Promise<void> {
  await test.database.db
    .insertInto('image')
    .values(
      Array.from({ length: count }, (_, i) => ({
        path: `/${folderId}/${i}.png`,
        file_name: `${i}.png`,
        folder_id: folderId,
        created_date: new Date(),
        score: 3,
      })),
    )
    .execute()
}
