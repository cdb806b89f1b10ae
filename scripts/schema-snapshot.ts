/**
 * Writes `apps/server/src/migrations/schema.snapshot.json` from the migrations, run on a fresh embedded
 * database; with `--check` it only says whether the committed one is current.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describeSchema } from '@safelight/server/migrations/describe-schema'
import { migrateDatabase } from '@safelight/server/migrations/migrate'
import { openDatabase } from '@safelight/server/platform/db/database'
import { silentLog } from '@safelight/server/platform/log'
import { format } from 'prettier'

const SNAPSHOT = path.join(
  import.meta.dirname,
  '../apps/server/src/migrations/schema.snapshot.json',
)

async function buildSnapshot(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'safelight-schema-'))
  const database = await openDatabase({
    kind: 'embedded',
    dataDir: path.join(folder, 'database'),
    log: silentLog,
  })
  try {
    await migrateDatabase(database)
    return await format(JSON.stringify(await describeSchema(database.db)), { parser: 'json' })
  } finally {
    await database.close()
    await rm(folder, { recursive: true, force: true })
  }
}

const snapshot = await buildSnapshot()
if (!process.argv.includes('--check')) {
  await writeFile(SNAPSHOT, snapshot)
} else if ((await readFile(SNAPSHOT, 'utf8').catch(() => '')) !== snapshot) {
  console.error('schema.snapshot.json does not show what the migrations make')
  process.exitCode = 1
}
