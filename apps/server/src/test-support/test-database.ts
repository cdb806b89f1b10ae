import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { inject } from 'vitest'
import { openDatabase, type Database } from '../platform/db/database.ts'
import { silentLog } from '../platform/log.ts'
import { runAsAdministrator } from './administrator.ts'

export type TestDatabase = {
  database: Database
  /** Where a server's database is reached; empty for the embedded engine. */
  url: string
  /** Empties every table and drops the collections that tests made; `public` and its row stay. */
  clear(): Promise<void>
  /** Closes the database and removes it. */
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * A migrated, empty database of the test file's own, on the engine of the present vitest project.
 * Open one per file (`beforeAll`), clear it between tests, dispose of it at the end (`afterAll`).
 */
export async function openTestDatabase(): Promise<TestDatabase> {
  const source = inject('testDatabase')
  return source.kind === 'embedded'
    ? openEmbeddedCopy(source.template)
    : openServerCopy(source.url, source.template)
}

/** A database without any table, as before the first start. */
export async function openEmptyDatabase(): Promise<TestDatabase> {
  const source = inject('testDatabase')
  return source.kind === 'embedded'
    ? openEmbeddedCopy(source.empty)
    : openServerCopy(source.url, 'template0')
}

async function openEmbeddedCopy(template: string): Promise<TestDatabase> {
  const folder = await mkdtemp(path.join(tmpdir(), 'safelight-test-'))
  const dataDir = path.join(folder, 'database')
  const database = await openDatabase({ kind: 'embedded', dataDir, template, log: silentLog })
  return testDatabase(database, '', () => rm(folder, { recursive: true, force: true }))
}

async function openServerCopy(adminUrl: string, template: string): Promise<TestDatabase> {
  const name = `safelight_test_${randomUUID().replaceAll('-', '')}`
  await runAsAdministrator(adminUrl, `create database ${name} template ${template}`)
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  const database = await openDatabase({ kind: 'postgresql', url: url.href, log: silentLog })
  return testDatabase(database, url.href, () =>
    runAsAdministrator(adminUrl, `drop database ${name} with (force)`),
  )
}

function testDatabase(database: Database, url: string, remove: () => Promise<void>): TestDatabase {
  return {
    database,
    url,
    clear: () => clear(database),
    async [Symbol.asyncDispose]() {
      await database.close()
      await remove()
    },
  }
}

async function clear(database: Database): Promise<void> {
  await database.transaction(async (tx) => {
    await sql`do $$
      declare item record;
      begin
        for item in select schema_name from public.collection where schema_name <> 'public' loop
          execute format('drop schema %I cascade', item.schema_name);
        end loop;
        delete from public.schema_migration where schema_name <> 'public';
        for item in select format('%I.%I', schemaname, tablename) as name from pg_tables
          where schemaname = 'public' and tablename not in ('collection', 'schema_migration') loop
          execute 'truncate ' || item.name || ' restart identity cascade';
        end loop;
        delete from public.collection where schema_name <> 'public';
      end $$`.execute(tx)
  })
}
