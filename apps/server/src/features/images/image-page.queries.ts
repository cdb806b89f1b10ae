import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Db } from '../../tables.ts'
import { SUMMARY_COLUMNS, type SummaryRow } from './image-columns.ts'
import type { SortKey } from './image-sort.ts'
import { sortSegments, type SortSegment } from './sort-segments.ts'

/** Where a row stands in a sort: its key as text, and its id. */
export type Place = { readonly key: string | null; readonly id: number }

export type PageQuery = {
  readonly schema: string
  /** On the columns of `image`. */
  readonly condition: RawBuilder<SqlBool>
  /** What of it bounds the sort key, if anything does; walks begin and end there. */
  readonly bounds: RawBuilder<SqlBool> | null
  readonly sort: SortKey
  /** The page begins beyond this row; `null` is the beginning (or the end, backwards). */
  readonly place: Place | null
  readonly direction: 'forward' | 'backward'
  readonly limit: number
}

/** A row with the text of its sort key. In the order of the query: reversed when backward. */
export type PageRow = SummaryRow & { readonly sort_key: string | null }

/** Walks the index of the sort order from the place on and keeps what matches. */
export async function listInOrder(db: Db, query: PageQuery): Promise<PageRow[]> {
  const rows: PageRow[] = []
  for (const segment of segmentsOf(query)) {
    if (rows.length >= query.limit) break
    const rest = { ...query, limit: query.limit - rows.length }
    rows.push(...(await listSegment(db, rest, segment)))
  }
  return rows
}

export type Windows = {
  /** How many rows the first statement looks at, and each that follows. */
  readonly first: number
  readonly following: number
  /** How many statements at most; the page may then be incomplete. */
  readonly most?: number
  /** Ends the walk between two statements. */
  readonly signal: AbortSignal
}

/**
 * The same, a limited number of rows at a time: where matches are rarer than expected no single
 * statement takes long, and a walk that nobody waits for any more ends.
 */
export async function walkInOrder(db: Db, query: PageQuery, windows: Windows): Promise<PageRow[]> {
  const rows: PageRow[] = []
  let size = windows.first
  let left = windows.most ?? Infinity
  for (const segment of segmentsOf(query)) {
    let place = query.place
    while (rows.length < query.limit && left-- > 0) {
      windows.signal.throwIfAborted()
      const rest = { ...query, place, limit: query.limit - rows.length }
      const seen = await listWindow(db, rest, { segment, size })
      rows.push(...seen.rows)
      if (seen.end === null) break
      place = seen.end
      size = windows.following
    }
  }
  return rows
}

/** A column that is the first of an index followed by (created_date, id), and the values wanted. */
export type Branches = {
  readonly column: 'folder_id' | 'model'
  readonly values: readonly (string | number | null)[]
  /** Further images, whatever they have there. */
  readonly ids?: readonly number[]
}

/**
 * Merges one ordered walk for each value: folders and models have their time, so that a walk through
 * all dates may have to go far to meet them. For sorts by date only.
 */
export async function listFromBranches(
  db: Db,
  query: PageQuery,
  { column, values, ids = [] }: Branches,
): Promise<PageRow[]> {
  const wanted = values.map((value) =>
    value === null ? sql`${sql.ref(column)} is null` : sql`${sql.ref(column)} = ${value}`,
  )
  // What a branch has already is not to come twice.
  const others = wanted.length === 0 ? sql`false` : sql.join(wanted, sql` or `)
  if (ids.length > 0) wanted.push(sql`id = any(${ids}::bigint[]) and (${others}) is not true`)
  if (wanted.length === 0) return []
  const rows: PageRow[] = []
  for (const segment of segmentsOf(query)) {
    if (rows.length >= query.limit) break
    const limit = query.limit - rows.length
    const order = segmentOrder(query, segment)
    const branches = wanted.map(
      (one) => sql`(select * from ${sql.id(query.schema, 'image')}
        where ${one} and ${segmentRange(query, segment)} and ${query.condition}
        order by ${order} limit ${limit})`,
    )
    const found = await sql<PageRow>`
      select ${summaryColumns('image')}, ${keyText(query.sort, sql.ref(query.sort.column))} as sort_key
      from (${sql.join(branches, sql` union all `)}) as image
      order by ${order} limit ${limit}`.execute(db)
    rows.push(...found.rows)
  }
  return rows
}

/** Whether a sort has enough different keys for its order to be cut into slices. */
export function canSlice({ type, column }: SortKey): boolean {
  return type !== 'id' && column !== 'score'
}

/**
 * Collects the matches between two values of the sort key, and between the next two, until the page
 * is full. Where neither the matches are few nor those of one place near each other, it is quickest to
 * put the index that finds them and the index of the order together (8 ms for 5,000 to 20,000 matches
 * in a million rows of PGlite; 40 to 90 by either alone). `part` of the table goes into the first slice,
 * and twice as much into each that follows. Undefined without statistics to cut by.
 */
export async function listFromSlices(
  db: Db,
  query: PageQuery,
  { part, signal }: { part: number; signal: AbortSignal },
): Promise<PageRow[] | undefined> {
  const { all, following } = await listEdges(db, query)
  if (all === 0) return undefined
  const rows: PageRow[] = []
  for (const segment of segmentsOf(query)) {
    const edges = segment.by === 'key' ? following : []
    let size = Math.max(1, Math.ceil(part * all))
    for (let at = 0, after: string | null = null; rows.length < query.limit; size *= 2) {
      signal.throwIfAborted()
      const until: string | null = edges[at + size - 1] ?? null
      const rest = { ...query, limit: query.limit - rows.length }
      rows.push(...(await listSlice(db, rest, { segment, after, until })))
      if (until === null) break
      at += size
      after = until
    }
  }
  return rows
}

/**
 * Lists of keys, by how these travel. Text is sorted by its bytes, as the columns are: in the order of a
 * language the slices would not follow each other.
 */
const KEY_LISTS = {
  timestamp: 'timestamptz[]',
  bigint: 'bigint[]',
  text: 'text[] collate "C"',
  id: 'bigint[]',
} as const

type Edges = {
  /** How many there are. */
  readonly all: number
  /** Those after the place, in the direction of the query. */
  readonly following: readonly string[]
}

/**
 * Keys that cut the table into parts of about equal size, from the planner's statistics. (`order by
 * edge` alone would mean the text that is selected.)
 */
async function listEdges(db: Db, query: PageQuery): Promise<Edges> {
  const { schema, sort, place } = query
  const edge = sql`edge`
  const follows =
    typeof place?.key === 'string' ? isAfter(query, edge, place.key) : sql<SqlBool>`true`
  const { rows } = await sql<Edges>`
    select cardinality(edges) as all, array(
      select ${keyText(sort, edge)} from unnest(edges) as one(edge)
      where ${follows} order by one.edge ${sql.raw(effectiveDirection(query))}) as following
    from (select histogram_bounds::text::${sql.raw(KEY_LISTS[sort.type])} as edges from pg_stats
      where schemaname = ${schema} and tablename = 'image' and attname = ${sort.column}) as known
    where edges is not null`.execute(db)
  return rows[0] ?? { all: 0, following: [] }
}

type Slice = {
  readonly segment: SortSegment
  readonly after: string | null
  /** Its last key. */
  readonly until: string | null
}

/** The fence of `offset 0` keeps the planner from walking the order, which it takes for cheap. */
async function listSlice(
  db: Db,
  query: PageQuery,
  { segment, after, until }: Slice,
): Promise<PageRow[]> {
  const { schema, condition, sort, limit } = query
  const key = sql.ref(sort.column)
  const range = [
    segmentRange(query, segment),
    ...(after === null ? [] : [isAfter(query, key, after)]),
    ...(until === null ? [] : [sql`not ${isAfter(query, key, until)}`]),
  ]
  const { rows } = await sql<PageRow>`
    select ${summaryColumns('image')}, ${keyText(sort, key)} as sort_key
    from (select * from ${sql.id(schema, 'image')}
      where ${sql.join(range, sql` and `)} and ${condition} offset 0) as image
    order by ${segmentOrder(query, segment)} limit ${limit}`.execute(db)
  return rows
}

/** Whether a key comes after another, whatever the ids. */
function isAfter(query: PageQuery, key: RawBuilder<unknown>, other: string): RawBuilder<SqlBool> {
  return sql`(${key} ${comesAfter(query)} ${keyValue(query.sort, other)})`
}

/**
 * Collects at most `cap` matches, whatever their order, then sorts them: quick where matches are rare.
 * With more matches than `cap` there are no rows and `matched` is `cap` + 1.
 */
export async function listCollected(
  db: Db,
  query: PageQuery,
  cap: number,
): Promise<{ matched: number; rows: PageRow[] }> {
  const { schema, condition, sort } = query
  const image = sql.id(schema, 'image')
  const { rows } = await sql<PageRow & { matched: number }>`
    with matched as materialized (
      select id, ${sql.ref(sort.column)} as key from ${image} where ${condition} limit ${cap + 1}
    ), page as (
      select id, key from matched
      where (select count(*) from matched) <= ${cap} and ${collectedBeyond(query)}
      order by ${collectedOrder(query)} limit ${query.limit}
    )
    select counted.matched, ${summaryColumns('image')}, ${keyText(sort, sql`page.key`)} as sort_key
    from (select count(*)::integer as matched from matched) as counted
    left join page on true left join ${image} as image on image.id = page.id
    order by ${collectedOrder(query, 'page.')}`.execute(db)
  // A row of nulls says that the page is empty.
  return { matched: rows[0]?.matched ?? 0, rows: rows.filter((row) => Boolean(row.id)) }
}

/** Counts matches up to `cap` + 1. */
export async function countMatches(
  db: Db,
  query: Pick<PageQuery, 'schema' | 'condition'>,
  cap: number,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from (
    select from ${sql.id(query.schema, 'image')} where ${query.condition} limit ${cap + 1}
  ) as matches`.execute(db)
  return rows[0]?.count ?? 0
}

/** From the one that holds the place to the last, in the direction of the query. */
function segmentsOf({ sort, place, direction }: PageQuery): readonly SortSegment[] {
  const forward = sortSegments(sort)
  const segments = direction === 'forward' ? forward : forward.toReversed()
  return place ? segments.slice(segments.findIndex(({ holds }) => holds(place.key))) : segments
}

async function listSegment(db: Db, query: PageQuery, segment: SortSegment): Promise<PageRow[]> {
  const { schema, condition, sort, limit } = query
  const { rows } = await sql<PageRow>`
    select ${summaryColumns('image')}, ${keyText(sort, sql.ref(sort.column))} as sort_key
    from ${sql.id(schema, 'image')} as image
    where ${segmentRange(query, segment)} and ${condition}
    order by ${segmentOrder(query, segment)} limit ${limit}`.execute(db)
  return rows
}

/** The matches among the next `size` rows; `end` is the last of these, or null when there are no more. */
async function listWindow(
  db: Db,
  query: PageQuery,
  { segment, size }: { segment: SortSegment; size: number },
): Promise<{ rows: PageRow[]; end: Place | null }> {
  const { schema, condition, sort, limit } = query
  const order = segmentOrder(query, segment)
  const key = keyText(sort, sql.ref(sort.column))
  const nextRows = sql`${sql.id(schema, 'image')} where ${segmentRange(query, segment)} order by ${order}`
  const { rows } = await sql<PageRow>`
    select ${summaryColumns('image')}, ${key} as sort_key
    from (select * from ${nextRows} limit ${size}) as image
    where ${condition} order by ${order} limit ${limit}`.execute(db)
  if (rows.length === limit) return { rows, end: null }
  const last = await sql<Place>`
    select ${key} as key, id from ${nextRows} offset ${size - 1} limit 1`.execute(db)
  return { rows, end: last.rows[0] ?? null }
}

function segmentRange(query: PageQuery, segment: SortSegment): RawBuilder<SqlBool> {
  const { place, sort } = query
  const where = sql<SqlBool>`${sql.raw(segment.where)} and ${query.bounds ?? sql`true`}`
  if (!place || !segment.holds(place.key)) return where
  return sql`${where} and ${beyond(query, place, { by: segment.by, key: sql.ref(sort.column) })}`
}

type KeyOf = { readonly by: 'key' | 'id'; readonly key: RawBuilder<unknown> }

/** Rows after the place within one segment. */
function beyond(query: PageQuery, place: Place, { by, key }: KeyOf): RawBuilder<SqlBool> {
  const { sort } = query
  const than = comesAfter(query)
  if (by === 'id' || sort.type === 'id') return sql`id ${than} ${place.id}`
  if (sort.unique) return isAfter(query, key, place.key ?? '')
  return sql`(${key}, id) ${than} (${keyValue(sort, place.key ?? '')}, ${place.id})`
}

/** The comparison of a row with the one before it. */
function comesAfter(query: PageQuery): RawBuilder<unknown> {
  return sql.raw(effectiveDirection(query) === 'asc' ? '>' : '<')
}

function segmentOrder(query: PageQuery, segment: SortSegment): RawBuilder<unknown> {
  const direction = sql.raw(effectiveDirection(query))
  if (segment.by === 'id') return sql`id ${direction}`
  const key = sql.ref(query.sort.column)
  return query.sort.unique ? sql`${key} ${direction}` : sql`${key} ${direction}, id ${direction}`
}

/** The order of the collected matches, where all segments are one list. */
function collectedOrder(query: PageQuery, prefix: '' | 'page.' = ''): RawBuilder<unknown> {
  const direction = sql.raw(effectiveDirection(query))
  const nulls = sql.raw(query.direction === 'forward' ? 'nulls last' : 'nulls first')
  const [key, id] = [sql.ref(`${prefix}key`), sql.ref(`${prefix}id`)]
  return sql`${key} ${direction} ${nulls}, ${id} ${direction}`
}

function collectedBeyond(query: PageQuery): RawBuilder<SqlBool> {
  const { sort, place, direction } = query
  if (!place) return sql`true`
  const key = sql`key`
  if (!sort.nullable) return beyond(query, place, { by: 'key', key })
  const isForward = direction === 'forward'
  if (place.key === null) {
    const later = sql<SqlBool>`(key is null and ${beyond(query, place, { by: 'id', key })})`
    return isForward ? later : sql`(${later} or key is not null)`
  }
  const later = sql<SqlBool>`(key is not null and ${beyond(query, place, { by: 'key', key })})`
  return isForward ? sql`(${later} or key is null)` : later
}

function effectiveDirection({ sort, direction }: PageQuery): 'asc' | 'desc' {
  const isForward = direction === 'forward'
  return (sort.direction === 'asc') === isForward ? 'asc' : 'desc'
}

/** Text that keeps every digit; microseconds matter where many files were made in one second. */
function keyText(sort: SortKey, key: RawBuilder<unknown>): RawBuilder<string | null> {
  if (sort.type === 'id') return sql`null::text`
  return sort.type === 'timestamp' ? sql`extract(epoch from ${key})::text` : sql`${key}::text`
}

function keyValue(sort: SortKey, key: string): RawBuilder<unknown> {
  if (sort.type === 'timestamp') return sql`(timestamptz 'epoch' + ${`${key} seconds`}::interval)`
  return sort.type === 'bigint' ? sql`${key}::bigint` : sql`${key}`
}

function summaryColumns(table: string): RawBuilder<unknown> {
  return sql.join(SUMMARY_COLUMNS.map((column) => sql.ref(`${table}.${column}`)))
}
