import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../tables.ts'

/** Definitions of everything in the shared schema, by table or kind; the same on both engines. */
export type SchemaDescription = {
  tables: Record<string, TableDescription>
  functions: Record<string, string>
}

type TableDescription = {
  columns: Record<string, string>
  constraints: Record<string, string>
  indexes: Record<string, string>
  triggers: Record<string, string>
}

type Named = { table_name: string; name: string; definition: string }

/** Reads the catalogue of `public`, in which both the shared tables and those of a collection lie. */
export async function describeSchema(db: Db): Promise<SchemaDescription> {
  const parts = {
    columns: await listNamed(db, COLUMNS),
    constraints: await listNamed(db, CONSTRAINTS),
    indexes: await listNamed(db, INDEXES),
    triggers: await listNamed(db, TRIGGERS),
  }
  const names = [...new Set(parts.columns.map((row) => row.table_name))]
  const ofTable = (rows: readonly Named[], table: string) =>
    Object.fromEntries(
      rows.filter((row) => row.table_name === table).map((row) => [row.name, row.definition]),
    )
  return {
    tables: Object.fromEntries(
      names.map((table) => [
        table,
        {
          columns: ofTable(parts.columns, table),
          constraints: ofTable(parts.constraints, table),
          indexes: ofTable(parts.indexes, table),
          triggers: ofTable(parts.triggers, table),
        },
      ]),
    ),
    functions: ofTable(await listNamed(db, FUNCTIONS), ''),
  }
}

async function listNamed(db: Db, query: RawBuilder<Named>): Promise<Named[]> {
  return (await query.execute(db)).rows
}

const COLUMNS = sql<Named>`
  select class.relname::text as table_name, attribute.attname::text as name,
    concat_ws(' ', format_type(atttypid, atttypmod),
      case when collname = 'C' then 'collate "C"' end,
      case when attnotnull then 'not null' end,
      case when attidentity <> '' then 'identity' end,
      case when adbin is not null then 'default ' || pg_get_expr(adbin, adrelid) end) as definition
  from pg_attribute as attribute
  join pg_class as class on class.oid = attrelid and relkind = 'r'
  left join pg_attrdef on adrelid = attrelid and adnum = attnum
  left join pg_collation on pg_collation.oid = attcollation
  where relnamespace = 'public'::regnamespace and attnum > 0 and not attisdropped
  order by class.relname collate "C", attnum`

/** Without those for NOT NULL, which only newer servers list and the columns say anyway. */
const CONSTRAINTS = sql<Named>`
  select relname::text as table_name, conname::text as name,
    pg_get_constraintdef(pg_constraint.oid) as definition
  from pg_constraint
  join pg_class on pg_class.oid = conrelid
  where pg_constraint.connamespace = 'public'::regnamespace and contype in ('p', 'u', 'f', 'c')
  order by relname collate "C", conname collate "C"`

const INDEXES = sql<Named>`
  select tablename::text as table_name, indexname::text as name, indexdef as definition
  from pg_indexes where schemaname = 'public'
  order by tablename collate "C", indexname collate "C"`

const TRIGGERS = sql<Named>`
  select relname::text as table_name, tgname::text as name, pg_get_triggerdef(pg_trigger.oid) as definition
  from pg_trigger
  join pg_class on pg_class.oid = tgrelid
  where relnamespace = 'public'::regnamespace and not tgisinternal
  order by relname collate "C", tgname collate "C"`

/** Without those that belong to an extension. */
const FUNCTIONS = sql<Named>`
  select '' as table_name,
    proname || '(' || pg_get_function_identity_arguments(pg_proc.oid) || ')' as name,
    pg_get_functiondef(pg_proc.oid) as definition
  from pg_proc
  where pronamespace = 'public'::regnamespace
    and not exists (select 1 from pg_depend where objid = pg_proc.oid and deptype = 'e')
  order by 2`
