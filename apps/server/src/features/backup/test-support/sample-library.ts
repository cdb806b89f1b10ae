import { sql } from 'kysely'
import type { Database } from '../../../platform/db/database.ts'
import { createCollectionsService } from '../../collections/collections.service.ts'

/** A library with something of every type of column, in two collections. */
export async function fillLibrary(database: Database): Promise<void> {
  const collections = createCollectionsService({ database })
  await collections.createCollection({ schema_name: 'cats', title: 'Cats “&” 猫' })
  await database.db
    .insertInto('folder')
    .values({
      path: '/out',
      schema_name: 'cats',
      is_root: true,
      parent_id: null,
      exclude: ['*.tmp'],
    })
    .execute()
  const odd = 'a\u2028b\n"c"\\d\ttab 猫 🙂'
  await database.db
    .withSchema('cats')
    .insertInto('image')
    .values({
      path: `/out/${odd}.png`,
      file_name: `${odd}.png`,
      created_date: new Date('2026-01-02T03:04:05.678Z'),
      prompt: odd,
      seed: '18446744073709551615',
      cfg_scale: 0.1,
      workflow: '{"1":{"inputs":{"seed":18446744073709551615,"x":1.10}}}',
      node_types: ['A', 'b "c"'],
      thumbhash: Buffer.from([0, 10, 255]),
      phash: '1'.repeat(64),
      search: "'odd':1A",
      score: 5,
    })
    .execute()
  await sql`insert into public.image (path, scan_phase, embedding_source_id)
    select '/many/' || i, 1, case when i < 3000 then i + 1 end from generate_series(1, 3000) as i`.execute(
    database.db,
  )
  await sql`insert into cats.keyword (image_id, keyword, keyword_type)
    values (1, 'mine', 'user'), (1, 'yours', 'user')`.execute(database.db)
}

/** Every value of the tables that `fillLibrary` fills, as PostgreSQL writes them. */
export async function dumpLibrary(database: Database): Promise<Record<string, unknown>> {
  const tables = [
    'public.collection',
    'public.folder',
    'public.image',
    'cats.image',
    'cats.keyword',
    'cats.folder_count',
  ]
  const result: Record<string, unknown> = {}
  for (const table of tables) {
    const { rows } = await sql<{ text: string }>`
      select item::text as text from ${sql.raw(table)} as item order by 1`.execute(database.db)
    result[table] = rows.map((row) => row.text)
  }
  return result
}
