import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createBrowseService } from './browse.service.ts'

let disk: string
beforeEach(async () => {
  disk = await realpath(await mkdtemp(path.join(tmpdir(), 'safelight-browse-')))
})
afterEach(() => rm(disk, { recursive: true, force: true }))

async function fill(folder: string, ...names: string[]): Promise<void> {
  await mkdir(path.join(disk, folder), { recursive: true })
  for (const name of names) await writeFile(path.join(disk, folder, name), '')
}

describe('browsing', () => {
  const service = createBrowseService({ listRootPaths: async () => [] })

  it('lists visible folders with the media directly in each', async () => {
    await fill('b', '1.png', '2.WEBP', 'notes.txt')
    await fill('a/deeper', '1.png')
    await fill('.hidden')
    await fill('', 'top.jpg')
    expect(await service.browse(disk)).toEqual({
      path: disk,
      parent: path.dirname(disk),
      media_count: 1,
      folders: [
        { name: 'a', path: path.join(disk, 'a'), readable: true, media_count: 0 },
        { name: 'b', path: path.join(disk, 'b'), readable: true, media_count: 2 },
      ],
    })
  })

  it('has no parent at the top of the disk', async () => {
    expect((await service.browse('/')).parent).toBeNull()
  })

  it('begins at the home folder', async () => {
    expect((await service.browse()).folders).toBeInstanceOf(Array)
  })

  it('refuses what is no folder', async () => {
    await fill('', 'a.png')
    await expect(service.browse(path.join(disk, 'a.png'))).rejects.toMatchObject({
      code: 'folder_not_a_directory',
    })
    await expect(service.browse(path.join(disk, 'gone'))).rejects.toMatchObject({
      code: 'folder_unreadable',
    })
  })
})

describe('suggestions', () => {
  it('are output folders that hold media, fullest first, with those already added marked', async () => {
    await fill('ComfyUI/output/2026/01', '1.png')
    await fill('SwarmUI/Output', '1.png', '2.png')
    await fill('Fooocus/outputs', 'log.html')
    const comfy = path.join(disk, 'ComfyUI')
    const service = createBrowseService({
      listRootPaths: async () => [comfy],
      searchPlaces: [disk, path.join(disk, 'nowhere')],
    })
    expect(await service.suggest()).toEqual([
      {
        tool: 'SwarmUI',
        path: path.join(disk, 'SwarmUI', 'Output'),
        media_count: 2,
        already_added: false,
      },
      { tool: 'ComfyUI', path: path.join(comfy, 'output'), media_count: 1, already_added: true },
    ])
  })
})
