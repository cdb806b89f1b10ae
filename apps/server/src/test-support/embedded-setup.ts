import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrateDatabase } from '../migrations/migrate.ts'
import { openDatabase } from '../platform/db/database.ts'
import { silentLog } from '../platform/log.ts'

export type TestDatabaseSource =
  /** Data directories to copy: `template` is migrated, `empty` has no tables. */
  | { kind: 'embedded'; template: string; empty: string }
  | { kind: 'postgresql'; url: string; template: string }

declare module 'vitest' {
  interface ProvidedContext {
    testDatabase: TestDatabaseSource
  }
}

/** Makes one data directory per run (3–4 s); test files open copies of it (0.3 s). */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'safelight-template-'))
  const empty = path.join(folder, 'empty')
  const template = path.join(folder, 'migrated')
  await (await openDatabase({ kind: 'embedded', dataDir: empty, log: silentLog })).close()
  const database = await openDatabase({
    kind: 'embedded',
    dataDir: template,
    template: empty,
    log: silentLog,
  })
  await migrateDatabase(database)
  await database.close()
  project.provide('testDatabase', { kind: 'embedded', template, empty })
  return () => rm(folder, { recursive: true, force: true })
}
