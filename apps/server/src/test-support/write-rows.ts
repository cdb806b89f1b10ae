/**
 * A process to kill: opens the embedded database named by its argument and inserts rows, saying the
 * number of each on stdout once it is acknowledged. With `busy` it then keeps the engine at work.
 */
import process from 'node:process'
import { sql } from 'kysely'
import { openDatabase } from '../platform/db/database.ts'
import { silentLog } from '../platform/log.ts'

const [dataDir = '', mode] = process.argv.slice(2)
const { db } = await openDatabase({ kind: 'embedded', dataDir, log: silentLog })
await sql`create table if not exists public.row (id integer primary key, text text)`.execute(db)
const { rows } = await sql<{ last: number }>`
  select coalesce(max(id), 0) as last from public.row`.execute(db)
for (let id = (rows[0]?.last ?? 0) + 1; ; id++) {
  await sql`insert into public.row (id, text) values (${id}, ${'x'.repeat(500)})`.execute(db)
  process.stdout.write(`${id}\n`)
  if (mode === 'busy' && id % 100 === 0)
    await sql`select count(*) from generate_series(1, 8000000)`.execute(db)
}
