import type { Insertable } from 'kysely'
import { sql } from 'kysely'
import { buildSearchVector } from '@safelight/core/search/search-words'
import type { Db, ImageTable } from '../tables.ts'

type ImageValues = Partial<Omit<Insertable<ImageTable>, 'loras' | 'search'>> & {
  loras?: unknown
}

/** Inserts rows as scans leave them, with searchable words; answers their ids in the same order. */
export async function insertImages(
  db: Db,
  images: readonly ImageValues[],
  schema = 'public',
): Promise<number[]> {
  const ids: number[] = []
  for (const [at, { loras, ...image }] of images.entries()) {
    const path = image.path ?? `/library/image-${at}.png`
    const file_name = image.file_name ?? path.slice(path.lastIndexOf('/') + 1)
    const { id } = await db
      .withSchema(schema)
      .insertInto('image')
      .values({
        media_type: 'image',
        created_date: new Date(Date.UTC(2026, 0, 1) + at * 60_000),
        scan_phase: 1,
        ...image,
        path,
        file_name,
        loras: loras === undefined ? null : JSON.stringify(loras),
        search: sql`${buildSearchVector({ prompt: image.prompt ?? null, file_name })}::tsvector`,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    ids.push(id)
  }
  return ids
}

/** Inserts folders, parents first; answers their ids by path. */
export async function insertFolders(
  db: Db,
  paths: readonly string[],
  schema = 'public',
): Promise<Record<string, number>> {
  const ids: Record<string, number> = {}
  for (const path of paths) {
    const parent = paths
      .filter((other) => path.startsWith(`${other}/`))
      .toSorted((a, b) => b.length - a.length)[0]
    const row = await db
      .insertInto('folder')
      .values({
        path,
        schema_name: schema,
        is_root: parent === undefined,
        parent_id: parent === undefined ? null : (ids[parent] ?? null),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    ids[path] = row.id
  }
  return ids
}
