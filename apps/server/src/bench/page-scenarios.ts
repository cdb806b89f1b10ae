import { sql } from 'kysely'
import type { ImageSort } from '@safelight/contracts/image'
import { encodeCursor, hashSearch } from '../features/images/image-cursor.ts'
import type { Db } from '../tables.ts'
import { buildSyntheticImage, syntheticWord } from './synthetic-images.ts'

/** A kind of request, as addresses to fetch. */
export type Scenario = { readonly name: string; readonly paths: readonly string[] }

const REPEATS = 40

/** Everything that a person waits for while looking through a library of `rows` made-up images. */
export async function buildScenarios(db: Db, rows: number): Promise<Scenario[]> {
  const times = Array.from({ length: REPEATS }, (_, at) => at)
  const searches = (name: string, query: (at: number) => string): Scenario => ({
    name,
    paths: times.map((at) => searchPath({ q: query(at) })),
  })
  const imageAt = (at: number) =>
    buildSyntheticImage(Math.floor(((at + 0.5) / REPEATS) * rows), rows, '/safelight-bench')
  const folders = await db.selectFrom('folder').select(['id', 'is_root']).orderBy('path').execute()
  const months = folders.filter((folder) => !folder.is_root)
  const monthAt = (at: number) => months[(at * 7) % months.length]?.id ?? 0
  return [
    { name: 'first page', paths: times.map(() => searchPath({})) },
    ...(await buildDeepPages(db)),
    { name: 'folder', paths: times.map((at) => searchPath({ folder_id: monthAt(at) })) },
    searches('frequent word', (at) => `${syntheticWord(at % 10)} `),
    searches('middling word', (at) => `${syntheticWord(150 + at * 20)} `),
    searches('rare word', (at) => `${syntheticWord(5_000 + at * 300)} `),
    searches('unknown word', (at) => `nothing${at} `),
    searches('beginning of a word', (at) => syntheticWord(200 + at * 50).slice(0, 5)),
    searches('two words', (at) => `${syntheticWord(at)} ${syntheticWord(300 + at * 20)} `),
    searches('model', (at) => `model:${imageAt(at).model.split('.')[0]}`),
    searches('word, score and steps', (at) => `${syntheticWord(at)} score:>=3 steps:20..30`),
    searches(
      'word and model',
      (at) => `${syntheticWord(at)} model:${imageAt(at).model.slice(0, 6)}`,
    ),
    searches('seed', (at) => `seed:${imageAt(at).seed}`),
    searches('path', (at) => `path:${imageAt(at).folder.slice(-7)}/${imageAt(at).file_name}`),
    { name: 'facets of everything', paths: times.map(() => '/api/facets') },
    {
      name: 'facets under a filter',
      paths: times.map((at) => `/api/facets?q=${encodeURIComponent(`${syntheticWord(at * 5)} `)}`),
    },
    { name: 'stats', paths: times.map(() => '/api/stats') },
    { name: 'one image', paths: times.map((at) => `/api/images/${1 + at}`) },
  ]
}

const SORTS: readonly ImageSort[] = ['date_desc', 'name_asc', 'score_desc', 'size_desc']

/** Pages in the middle of a result, by cursors that begin at random images. */
async function buildDeepPages(db: Db): Promise<Scenario[]> {
  const { rows } = await sql<Record<'date' | 'name' | 'score' | 'size', string> & { id: number }>`
    select extract(epoch from created_date)::text as date, file_name as name, score::text as score,
      file_size::text as size, id
    from public.image where id = any(array(
      select 1 + (random() * (select max(id) - 1 from public.image))::bigint
      from generate_series(1, ${REPEATS * 2})))
    limit ${REPEATS}`.execute(db)
  return SORTS.map((sort) => {
    const key = sort.split('_')[0] as 'date' | 'name' | 'score' | 'size'
    const hash = hashSearch({ collection: 'public', q: '', recursive: true, sort })
    const paths = rows.map((row) => {
      const place = { direction: 'forward', key: row[key], id: row.id } as const
      return searchPath({ sort, cursor: encodeCursor(place, hash) })
    })
    return { name: `page in the middle, ${sort}`, paths }
  })
}

function searchPath(query: Readonly<Record<string, string | number>>): string {
  const search = new URLSearchParams(
    Object.entries({ limit: 100, ...query }).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]),
  )
  return `/api/images?${search.toString()}`
}
