import { sql } from 'kysely'
import { buildSearchVector } from '@safelight/core/search/search-words'
import type { Database } from '../platform/db/database.ts'
import { countByHand, replaceFolderCounts } from '../features/folders/folder-counts.queries.ts'
import { runInLane } from '../platform/db/lane.ts'
import type { Tx } from '../tables.ts'
import { buildSyntheticImage, type SyntheticImage } from './synthetic-images.ts'

const BATCH = 2_000
const ROOT = '/safelight-bench'

/** Fills the empty default collection with made-up rows and brings the planner's statistics up to date. */
export async function seedImages(
  database: Database,
  rows: number,
  onProgress: (done: number) => void = () => {},
): Promise<void> {
  await runInLane('background', async () => {
    const folders = new Map<string, number>()
    for (let from = 0; from < rows; from += BATCH) {
      const batch = Array.from({ length: Math.min(BATCH, rows - from) }, (_, at) =>
        buildSyntheticImage(from + at, rows, ROOT),
      )
      await insertFolders(database, batch, folders)
      await database.transaction(async (tx) => {
        await countByHand(tx)
        await insertImages(tx, batch, folders)
      })
      onProgress(from + batch.length)
    }
  })
  await runInLane('maintenance', async () => {
    await database.transaction((tx) => replaceFolderCounts(tx, 'public'))
    await sql`select gin_clean_pending_list('public.image_search_idx')`.execute(database.db)
    await sql`analyze`.execute(database.db)
  })
}

async function insertFolders(
  { db }: Database,
  batch: readonly SyntheticImage[],
  folders: Map<string, number>,
): Promise<void> {
  const wanted = [ROOT, ...new Set(batch.map((image) => image.folder))]
  for (const path of wanted.filter((path) => !folders.has(path))) {
    const { id } = await db
      .insertInto('folder')
      .values({
        path,
        schema_name: 'public',
        is_root: path === ROOT,
        parent_id: folders.get(ROOT) ?? null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    folders.set(path, id)
  }
}

async function insertImages(
  tx: Tx,
  batch: readonly SyntheticImage[],
  folders: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = batch.map(({ folder, ...image }) => ({
    ...image,
    folder_id: folders.get(folder),
    search: buildSearchVector(image),
  }))
  await sql`
    insert into public.image (path, file_name, folder_id, media_type, mime_type, extension, file_size,
      created_date, modified_date, width, height, prompt, negative_prompt, model, seed, steps, cfg_scale,
      sampler, scheduler, loras, node_types, tool, score, scan_phase, search)
    select path, file_name, folder_id, 'image', 'image/png', 'png', file_size,
      created_date, created_date, width, height, prompt, negative_prompt, model, seed, steps, cfg_scale,
      sampler, scheduler, loras, node_types, tool, score, 1,
      search::tsvector
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (path text, file_name text,
      folder_id bigint, file_size bigint, created_date timestamptz, width int, height int, prompt text,
      negative_prompt text, model text, seed numeric, steps int, cfg_scale real, sampler text,
      scheduler text, loras jsonb, node_types text[], tool text, score smallint, search text)`.execute(
    tx,
  )
}
