import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createBrowsingHarness } from '../../test-support/browsing-harness.ts'
import { insertFolders, insertImages } from '../../test-support/image-rows.ts'
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts'
import type { ImageSearch } from './image-search.service.ts'

const NOW = new Date(2026, 5, 15, 12)
const clock = { now: () => NOW }
type Library = ReturnType<typeof createBrowsingHarness>
let test: TestDatabase
/** One that has just started, and one that knows all values of the library. */
let fresh: Library
let counted: Library

beforeAll(async () => {
  test = await openTestDatabase()
  await insertLibrary()
  fresh = createBrowsingHarness(test.database, clock)
  counted = createBrowsingHarness(test.database, clock)
  await counted.start()
  await counted.whenCounted()
})
afterAll(() => test[Symbol.asyncDispose]())

const search = (changes: Partial<ImageSearch> = {}, library = counted) => library.find(changes)

/** Names without their ending, in order. */
async function names(
  q: string,
  changes: Partial<ImageSearch> = {},
  library = counted,
): Promise<string> {
  const { images } = await search({ q, ...changes }, library)
  return images.map(({ file_name }) => file_name.replace(/\.\w+$/, '')).join(' ')
}

async function insertLibrary() {
  const folders = await insertFolders(test.database.db, ['/lib', '/lib/out_1', '/lib/outX1'])
  await insertImages(test.database.db, [
    {
      path: '/lib/a.png',
      folder_id: folders['/lib'] ?? null,
      prompt: 'a misty harbour at dawn, (lighthouse:1.2), blue_hair',
      negative_prompt: 'blurry, lowres',
      model: 'DreamShaper_8.safetensors',
      sampler: 'euler',
      scheduler: 'karras',
      steps: 20,
      cfg_scale: 7.1,
      seed: '18446744073709551615',
      tool: 'comfyui',
      node_types: ['KSampler', 'SaveImage'],
      loras: [{ name: 'detail_tweaker', weight: 0.5, clip_weight: null, hash: null }],
      score: 5,
      width: 1920,
      height: 1080,
      file_size: 5_000_000,
      created_date: new Date(2026, 2, 14, 23, 59),
      hash: '9f86d081884c7d65',
    },
    {
      path: '/lib/out_1/b.png',
      folder_id: folders['/lib/out_1'] ?? null,
      prompt: '夜の灯台と海、高品質',
      model: 'flux1-dev.safetensors',
      sampler: 'euler_ancestral',
      steps: 30,
      cfg_scale: 1,
      seed: '18446744073709551614',
      tool: 'a1111',
      loras: [{ name: 'Ink "Wash" \\ v2' }],
      score: -1,
      width: 512,
      height: 512,
      created_date: new Date(2026, 2, 15),
    },
    {
      path: '/lib/outX1/c.mp4',
      folder_id: folders['/lib/outX1'] ?? null,
      media_type: 'video',
      duration: 6.5,
      prompt: 'harbour lights',
      sampler: 'DPM++ 2M',
      scheduler: 'Karras',
      score: 3,
      created_date: new Date(2026, 5, 14),
    },
    { path: '/else/d 100%_x.webp', scan_phase: 0, scan_error: 'truncated', score: 0 },
    { path: '/lib/e.png', missing_since: new Date(2026, 0, 1), prompt: 'harbour', model: 'gone' },
  ])
}

describe('what a search finds', () => {
  it.each([
    ['', 'a b c d 100%_x'],
    // words
    ['harbour', 'a c'],
    ['harb', 'a c'],
    ['harb ', ''],
    ['harb* ', 'a c'],
    ['HARBOUR dawn ', 'a'],
    ['"harbour at dawn"', 'a'],
    ['"dawn harbour"', ''],
    ['lighthouse ', 'a'],
    ['blue ', 'a'],
    ['"blue hair"', 'a'],
    ['灯台', 'b'],
    ['台灯 ', ''],
    ['高品', 'b'],
    ['*bour', 'a c'],
    ['h?rbour ', 'a c'],
    ['100%', 'd 100%_x'],
    [',', 'a'],
    // operators
    ['harbour -dawn', 'c'],
    ['-harbour', 'b d 100%_x'],
    ['dawn OR 灯台 ', 'a b'],
    ['harbour (dawn OR lights) ', 'a c'],
    ['-model:dream', 'b c d 100%_x'],
    ['NOT (steps:20 OR steps:30)', 'c d 100%_x'],
    // fields
    ['prompt:dawn ', 'a'],
    ['prompt:a ', 'a'],
    ['prompt:png ', ''],
    ['negative:blur', 'a'],
    ['model:shaper', 'a'],
    ['model:=flux1-dev.safetensors', 'b'],
    ['model:=flux1-DEV', 'b'],
    ['model:*-dev', 'b'],
    ['model:=flux1', ''],
    ['model:flux*', 'b'],
    ['model:nothing', ''],
    ['lora:DETAIL', 'a'],
    [String.raw`lora:="Ink \"Wash\" \\ v2"`, 'b'],
    ['sampler:euler', 'a'],
    ['sampler:EULER*', 'a b'],
    ['sampler:"dpm++ 2m karras"', 'c'],
    ['scheduler:karras', 'a c'],
    ['steps:20', 'a'],
    ['steps:20..30', 'a b'],
    ['steps:>20', 'b'],
    ['cfg:7.1', 'a'],
    ['cfg:<=7.1', 'a b'],
    ['cfg:>7.1', ''],
    ['seed:18446744073709551615', 'a'],
    ['seed:18446744073709551614', 'b'],
    ['seed:<18446744073709551615', 'b'],
    ['score:>=3', 'a c'],
    ['score:-1', 'b'],
    ['type:video', 'c'],
    ['tool:ComfyUI', 'a'],
    ['node:ksampler', 'a'],
    ['node:Sampler', ''],
    ['path:out_1', 'b'],
    ['path:out_1/b', 'b'],
    ['path:/lib/outX1/', 'c'],
    ['path:LIB/A.P', 'a'],
    ['path:out*/*.mp4', 'c'],
    ['path:=/lib/a.png', 'a'],
    ['path:100%_', 'd 100%_x'],
    ['folder:out_1', 'b'],
    ['folder:lib', 'a b c'],
    ['folder:out*', 'b c'],
    ['folder:out', ''],
    ['file:*.webp', 'd 100%_x'],
    ['file:b.p', 'b'],
    ['size:1920x?', 'a'],
    ['size:>4mb', 'a'],
    ['ratio:16:9', 'a'],
    ['ratio:1', 'b'],
    ['duration:>5', 'c'],
    ['hash:9f86', 'a'],
    ['date:2026-03', 'a b'],
    ['date:2026-03-14', 'a'],
    ['date:yesterday', 'c'],
    ['date:last-7d', 'c'],
    ['date:..2026-03-14 -is:unread', 'a'],
    // marks
    ['is:rejected', 'b'],
    ['is:rated', 'a c'],
    ['is:unrated', 'd 100%_x'],
    ['is:landscape', 'a'],
    ['is:square', 'b'],
    ['is:error', 'd 100%_x'],
    ['is:unread', 'd 100%_x'],
    ['is:missing', 'e'],
    ['is:missing OR dawn ', 'a e'],
    ['has:lora', 'a b'],
    ['has:workflow', 'a'],
    ['has:seed', 'a b'],
    ['has:keyword', ''],
  ])('%s', async (q, expected) => {
    expect(await names(q)).toBe(expected)
    expect(await names(q, {}, fresh)).toBe(expected)
  })

  it('stays within a folder, with or without what is below it', async () => {
    const [lib] = await test.database.db
      .selectFrom('folder')
      .select('id')
      .where('path', '=', '/lib')
      .execute()
    const folder_id = lib?.id ?? 0
    expect(await names('', { folder_id })).toBe('a b c')
    expect(await names('', { folder_id, recursive: false })).toBe('a')
    expect(await names('harbour', { folder_id })).toBe('a c')
    await expect(search({ folder_id: 999 })).rejects.toMatchObject({ code: 'folder_not_found' })
  })

  it('counts exactly, and says when it has not', async () => {
    expect((await search({ count: true })).total).toEqual({ count: 4, exact: true })
    expect((await search({ q: 'harbour', count: true, limit: 1 })).total).toEqual({
      count: 2,
      exact: true,
    })
    expect((await search({ q: 'nothing ', count: true })).total).toEqual({ count: 0, exact: true })
    expect((await search()).total).toBeNull()
  })

  it('keeps collections apart', async () => {
    await counted.collections.createCollection({ schema_name: 'cats', title: 'Cats' })
    await insertImages(test.database.db, [{ path: '/cats/x.png', prompt: 'harbour' }], 'cats')
    expect(await names('harbour', { collection: 'cats' })).toBe('x')
    expect(await names('harbour')).toBe('a c')
    await expect(search({ collection: 'dogs' })).rejects.toMatchObject({
      code: 'collection_not_found',
    })
  })

  it('explains what it cannot read', async () => {
    await expect(search({ q: 'sea modle:x' })).rejects.toMatchObject({
      code: 'query_invalid',
      details: { position: 4, length: 5, suggestion: 'sea model:x' },
    })
  })

  it.each([
    "'; drop table image; --",
    "it's",
    '\\',
    '%',
    '_',
    '\0',
    '🐈',
    '<lora:x:1>',
    'a:b'.repeat(50),
  ])('bears %j', async (q) => {
    await search({ q }).catch((error: unknown) =>
      expect(error).toMatchObject({ code: 'query_invalid' }),
    )
    for (const field of [
      'prompt',
      'model',
      'lora',
      'path',
      'folder',
      'file',
      'hash',
      'keyword',
      'node',
    ])
      await search({ q: `${field}:"${q.replaceAll(/["\\]/g, String.raw`\$&`)}"` }).catch(
        (error: unknown) => expect(error).toMatchObject({ code: 'query_invalid' }),
      )
  })
})
