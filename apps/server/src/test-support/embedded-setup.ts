import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrateDatabase } from '../migrations/migrate.ts'
import { openDatabase } from '../platform/db/database.ts'
import { silentLog } from '../platform/log.ts'

export type TestDatabaseSource =
  { kind: 'embedded'; template: string } | { kind: 'postgresql'; url: string; template: string }

declare module 'vitest' {
  interface ProvidedContext {
    testDatabase: TestDatabaseSource
  }
}

/** Creates and migrates one data directory per run (3–4 s); test files open copies of it (0.3 s). */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const template = await mkdtemp(path.join(tmpdir(), 'safelight-template-'))
  const database = await openDatabase({ kind: 'embedded', dataDir: template, log: silentLog })
  await migrateDatabase(database)
  await database.close()
  project.provide('testDatabase', { kind: 'embedded', template })
  return () => rm(template, { recursive: true, force: true })
}
