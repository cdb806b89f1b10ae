import { sql } from 'kysely'
import type { Db } from '../../tables.ts'

/** What must be known of a table to write all of it down and to read it back. */
export type TableFacts = {
  schema_name: string
  table_name: string
  columns: string[]
  /** Columns of the primary key with their types, in its order. */
  key: { name: string; type: string }[]
  /** Column with an identity sequence, and the number last given out. */
  identity: { column: string; last: number } | null
}

/** Tables of the program itself, which know their own state. */
const LEFT_OUT = ['schema_migration']

/** All tables of the given schemas that hold data of the library. */
export async function listTables(db: Db, schemas: readonly string[]): Promise<TableFacts[]> {
  const { rows } = await sql<Omit<TableFacts, 'identity'> & { identity_column: string | null }>`
    select nspname::text as schema_name, relname::text as table_name,
      array(select attname::text from pg_attribute
        where attrelid = class.oid and attnum > 0 and not attisdropped and attgenerated = ''
        order by attnum) as columns,
      (select json_agg(json_build_object('name', attname, 'type', format_type(atttypid, atttypmod))
          order by array_position(indkey::int2[], attnum))
        from pg_index join pg_attribute on attrelid = class.oid and attnum = any(indkey)
        where indrelid = class.oid and indisprimary) as key,
      (select attname::text from pg_attribute
        where attrelid = class.oid and attidentity <> '' limit 1) as identity_column
    from pg_class as class join pg_namespace as namespace on namespace.oid = relnamespace
    where relkind = 'r' and nspname = any(${schemas}::text[]) and relname <> all(${LEFT_OUT}::text[])
    order by nspname <> 'public', nspname, relname`.execute(db)
  const tables: TableFacts[] = []
  for (const { identity_column, ...table } of rows)
    tables.push({ ...table, identity: await findIdentity(db, table, identity_column) })
  return tables
}

async function findIdentity(
  db: Db,
  table: Pick<TableFacts, 'schema_name' | 'table_name'>,
  column: string | null,
): Promise<TableFacts['identity']> {
  if (column === null) return null
  const { rows } = await sql<{ last: number | null }>`
    select pg_sequence_last_value(pg_get_serial_sequence(${qualifiedName(table)}, ${column})) as last
  `.execute(db)
  return { column, last: rows[0]?.last ?? 0 }
}

/** `"schema"."table"`, for where a name is given as a text. */
export function qualifiedName({
  schema_name,
  table_name,
}: Pick<TableFacts, 'schema_name' | 'table_name'>): string {
  return `"${schema_name}"."${table_name}"`
}

export type AppliedStep = { schema_name: string; sequence: 'shared' | 'collection'; id: number }

export async function listAppliedSteps(db: Db): Promise<AppliedStep[]> {
  const { rows } = await sql<AppliedStep>`
    select schema_name, sequence, id from public.schema_migration order by 1, 2, 3`.execute(db)
  return rows
}

/** Whether the database holds a library already. */
export async function hasLibrary(db: Db): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select to_regclass('public.collection') is not null as found`.execute(db)
  return rows[0]?.found === true
}

/** Definitions that slow a load down or depend on its order, to be dropped before and made after it. */
export type LoadObstacle = { drop: string; create: string }

/** Foreign keys and plain indexes of a table (not those that carry a constraint). */
export async function listLoadObstacles(
  db: Db,
  table: Pick<TableFacts, 'schema_name' | 'table_name'>,
): Promise<LoadObstacle[]> {
  const name = qualifiedName(table)
  const { rows } = await sql<LoadObstacle>`
    select format('alter table %s drop constraint %I', ${name}::text, conname) as drop,
      format('alter table %s add constraint %I %s', ${name}::text, conname, pg_get_constraintdef(oid)) as create
    from pg_constraint where conrelid = ${name}::regclass and contype = 'f'
    union all
    select format('drop index %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
    from pg_index where indrelid = ${name}::regclass
      and not exists (select 1 from pg_constraint where conindid = indexrelid)`.execute(db)
  return rows
}
