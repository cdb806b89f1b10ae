import type { Migration } from './migration.ts'
import { runScript } from './run-script.ts'

/**
 * No statistics for what no plan depends on: texts and bytes that are shown, and values that are
 * looked up whole. Half of the 1.0 s that ANALYZE takes of PGlite, in which nobody else is served.
 */
const COLUMNS = [
  'prompt',
  'negative_prompt',
  'workflow',
  'loras',
  'thumbhash',
  'pixel_hash',
  'phash',
  'hash',
  'metadata_hash',
  'device',
  'inode',
  'scan_error',
]

const SCRIPT = COLUMNS.map(
  (column) => `ALTER TABLE {schema}.image ALTER COLUMN ${column} SET STATISTICS 0;`,
).join('\n')

export const collectionStatistics: Migration = {
  id: 3,
  name: 'collection-statistics',
  up: (tx, schema) => runScript(tx, SCRIPT, schema),
}
