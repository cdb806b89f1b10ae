/** Runs every generator with `--check`: what is committed must be what it would write. */
import { spawnSync } from 'node:child_process'

const GENERATORS = [
  'scripts/schema-snapshot.ts',
  'scripts/generate-formats-doc.ts',
  'scripts/snapshot-object-info.ts',
  'scripts/generate-keys-doc.ts',
]

let failed = false
for (const generator of GENERATORS) {
  const { status } = spawnSync(process.execPath, [generator, '--check'], { stdio: 'inherit' })
  if (status !== 0) {
    console.error(`${generator}: run it without --check and commit the result`)
    failed = true
  }
}
process.exitCode = failed ? 1 : 0
