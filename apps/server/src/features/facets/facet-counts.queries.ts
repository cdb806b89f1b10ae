import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { FACET_FIELDS, type FacetField } from '@safelight/contracts/facet'
import type { Db } from '../../tables.ts'

export type FacetCount = {
  readonly field: FacetField
  readonly value: string
  readonly count: number
}

/** Columns that the counts are made from. */
const COLUMNS = sql.raw(
  'id, model, sampler, scheduler, tool, loras, media_type, score, created_date',
)

/** Months begin at midnight in this zone: the one of whoever looks at them. */
export type FacetOptions = { readonly fields: readonly FacetField[]; readonly timeZone: string }

/** Exact counts of at most `cap` matches; `matched` is `cap` + 1 when there are more, and the counts are of no use. */
export async function countFacetsOf(
  db: Db,
  { schema, condition }: { schema: string; condition: RawBuilder<SqlBool> },
  options: FacetOptions & { cap: number },
): Promise<{ matched: number; counts: FacetCount[] }> {
  return countFrom(
    db,
    sql`select ${COLUMNS} from ${sql.id(schema, 'image')} where ${condition} limit ${options.cap + 1}`,
    options,
  )
}

/** Counts in a sample of about `percent` of the table's pages; the same pages every time. */
export async function countFacetsOfSample(
  db: Db,
  { schema, condition }: { schema: string; condition: RawBuilder<SqlBool> },
  options: FacetOptions & { percent: number },
): Promise<{ matched: number; counts: FacetCount[] }> {
  return countFrom(
    db,
    sql`select ${COLUMNS} from ${sql.id(schema, 'image')}
      tablesample system (${options.percent}::real) repeatable (1) where ${condition}`,
    options,
  )
}

/** Counts of the images that are not missing and whose id lies in `from` ≤ id < `until`. */
export async function countFacetsOfRange(
  db: Db,
  { schema, from, until }: { schema: string; from: number; until: number },
  timeZone: string,
): Promise<{ matched: number; counts: FacetCount[] }> {
  return countFrom(
    db,
    sql`select ${COLUMNS} from ${sql.id(schema, 'image')}
      where id >= ${from} and id < ${until} and missing_since is null`,
    { fields: FACET_FIELDS, timeZone },
  )
}

async function countFrom(
  db: Db,
  source: RawBuilder<unknown>,
  options: FacetOptions,
): Promise<{ matched: number; counts: FacetCount[] }> {
  const groups = options.fields.map((field) => groupOf(field, options.timeZone))
  const { rows } = await sql<FacetCount>`with matched as materialized (${source})
    select '' as field, '' as value, count(*)::integer as count from matched
    union all ${sql.join(groups, sql` union all `)}`.execute(db)
  const [total, ...counts] = rows
  return { matched: total?.count ?? 0, counts }
}

function groupOf(field: FacetField, timeZone: string): RawBuilder<unknown> {
  if (field === 'lora')
    return sql`(select 'lora', item ->> 'name', count(distinct id)::integer from matched,
      jsonb_array_elements(case jsonb_typeof(loras) when 'array' then loras else '[]' end) as lora(item)
      where item ->> 'name' is not null group by 2)`
  const value = valueOf(field, timeZone)
  return sql`(select ${field}::text, value, count(*)::integer
    from (select ${value} as value from matched) as valued where value is not null group by value)`
}

function valueOf(field: Exclude<FacetField, 'lora'>, timeZone: string): RawBuilder<unknown> {
  if (field === 'month') return sql`to_char(created_date at time zone ${timeZone}, 'YYYY-MM')`
  return field === 'score' ? sql`score::text` : sql.ref(field)
}

export type ChangedChunk = {
  readonly chunk: number
  /** Differs when the chunk has changed again. */
  readonly signature: string
}

export type Changes = {
  /** The database's own time, from which to look the next time. */
  readonly now: string
  /** Images that are not missing, by the counts of the folders. */
  readonly images: number
  readonly chunks: readonly ChangedChunk[]
}

/**
 * Which stretches of `chunkSize` ids have changed since `since` (a time of the database), by whatever
 * program. Looks back a little further, for transactions that took that long.
 */
export async function listChanges(
  db: Db,
  { schema, since, chunkSize }: { schema: string; since: string; chunkSize: number },
): Promise<Changes> {
  const { rows } = await sql<Changes>`select now()::text as now,
    (select coalesce(sum(images), 0)::bigint from ${sql.id(schema, 'folder_count')}) as images,
    (select coalesce(json_agg(json_build_object('chunk', chunk, 'signature', signature)), '[]') from (
      select id / ${chunkSize}::integer as chunk, count(*) || ' ' || max(updated_at) as signature
      from ${sql.id(schema, 'image')}
      where updated_at > ${since}::timestamptz - interval '5 seconds' group by 1
    ) as changed) as chunks`.execute(db)
  return rows[0] ?? { now: since, images: 0, chunks: [] }
}

/** The first id at or after `from`, or undefined at the end. */
export async function findNextId(
  db: Db,
  { schema, from }: { schema: string; from: number },
): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`select id from ${sql.id(schema, 'image')}
    where id >= ${from} order by id limit 1`.execute(db)
  return rows[0]?.id
}

/** The database's own time. */
export async function getDatabaseTime(db: Db): Promise<string> {
  const { rows } = await sql<{ now: string }>`select now()::text as now`.execute(db)
  return rows[0]?.now ?? ''
}
