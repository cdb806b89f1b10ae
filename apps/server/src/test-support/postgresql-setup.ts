import { randomUUID } from 'node:crypto'
import process from 'node:process'
import type { TestProject } from 'vitest/node'
import { migrateDatabase } from '../migrations/migrate.ts'
import { openDatabase } from '../platform/db/database.ts'
import { silentLog } from '../platform/log.ts'
import { runAsAdministrator } from './administrator.ts'

/** As on most machines, where text is not sorted by its bytes unless a column says so. */
const IN_ENGLISH = `template template0 locale_provider icu icu_locale 'en'`

/** Creates and migrates one database per run in the test cluster; test files get copies of it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // eslint-disable-next-line no-restricted-properties -- where script/test says the cluster is
  const url = process.env['SAFELIGHT_TEST_DATABASE_URL']
  if (url === undefined) throw new Error('SAFELIGHT_TEST_DATABASE_URL names no test cluster.')
  const template = `safelight_template_${randomUUID().replaceAll('-', '')}`
  await runAsAdministrator(url, `create database ${template} ${IN_ENGLISH}`)
  const templateUrl = new URL(url)
  templateUrl.pathname = `/${template}`
  const database = await openDatabase({
    kind: 'postgresql',
    url: templateUrl.href,
    log: silentLog,
  })
  await migrateDatabase(database)
  await database.close()
  project.provide('testDatabase', { kind: 'postgresql', url, template })
  return () => runAsAdministrator(url, `drop database ${template} with (force)`)
}
