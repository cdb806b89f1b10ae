/**
 * Looks for files that make the metadata engine throw, run long or take much memory.
 *
 *   npm run fuzz:metadata -- --seconds 60 [--seed 1] [--only png] [--no-stress]
 *
 * First the stress files, then mutated seed files until the time is over. A finding is printed with
 * the seed that makes it again (`--seed N --seconds 0` runs that one case). Exit code 1 on findings.
 */
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parseMetadata } from '@safelight/core/metadata/parse-metadata'
import { readBytesWithLimits } from '@safelight/core/metadata/test-support/read-bytes'
import { seedFiles } from '@safelight/core/metadata/test-support/seed-files'
import { mutate } from './metadata-fuzz/mutations.ts'
import { createRandom } from './metadata-fuzz/random.ts'
import { stressFiles } from './metadata-fuzz/stress-files.ts'

const maxMs = 250
const maxBytes = 64 * 1024 * 1024

const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    'no-stress': { type: 'boolean', default: false },
  },
})

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

type Outcome = { readonly fault: string | undefined; readonly ms: number }

/** Processor time in milliseconds: other programs on the machine do not count. */
function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Reads and parses a file; a warning of a fault inside the engine counts as an exception. */
function run(bytes: Uint8Array): Outcome {
  const start = processorMs()
  try {
    const { warnings } = parseMetadata(readBytesWithLimits(bytes))
    const fault = warnings.find(({ code }) => code === 'reader_fault' || code === 'format_fault')
    return { fault: fault && `${fault.code}: ${fault.message}`, ms: processorMs() - start }
  } catch (error) {
    const reason = error instanceof Error ? error.stack : String(error)
    return { fault: `throws ${reason}`, ms: processorMs() - start }
  }
}

function usedBytes(): number {
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** Bytes more after a run than before it: what is kept and what is not yet collected. */
function measureMemory(bytes: Uint8Array): number {
  collectGarbage()
  const before = usedBytes()
  run(bytes)
  return usedBytes() - before
}

/** Judges one file; a slow run is tried again, since it may have paid for collecting garbage. */
function judge(bytes: Uint8Array, isHeavy: boolean): string | undefined {
  const first = run(bytes)
  if (first.fault) return first.fault
  if (first.ms > maxMs) {
    const ms = Math.min(run(bytes).ms, run(bytes).ms, run(bytes).ms)
    if (ms > maxMs) return `takes ${ms.toFixed(0)} ms`
  }
  const memory = isHeavy || first.ms > maxMs / 10 ? measureMemory(bytes) : 0
  return memory > maxBytes ? `takes ${(memory / 1024 / 1024).toFixed(0)} MiB` : undefined
}

function runStressFiles(): number {
  let findings = 0
  for (const { name, build } of stressFiles) {
    if (!name.startsWith(options.only)) continue
    const bytes = build()
    run(bytes)
    const { ms } = run(bytes)
    const finding = judge(bytes, true)
    if (finding) findings++
    process.stderr.write(
      `${finding ? 'FINDING' : 'ok'}  ${name}: ${finding ?? `${ms.toFixed(0)} ms`}\n`,
    )
  }
  return findings
}

function runMutations(): number {
  const seeds = seedFiles.filter(({ name }) => name.startsWith(options.only))
  const end = performance.now() + Number(options.seconds) * 1000
  const known = new Set<string>()
  let seed = Number(options.seed)
  let count = 0
  let slowest = { ms: 0, seed }
  do {
    const random = createRandom(seed)
    const file = random.pick(seeds)
    const { bytes, names } = mutate(file.bytes, random, random.pick(seedFiles).bytes)
    const start = processorMs()
    const finding = judge(bytes, count % 500 === 0)
    const ms = processorMs() - start
    if (ms > slowest.ms) slowest = { ms, seed }
    if (finding && !known.has(finding)) {
      known.add(finding)
      console.log(
        `FINDING  --seed ${seed}  ${file.name}  ${names}  ${bytes.length} bytes\n  ${finding}`,
      )
    }
    seed++
    count++
  } while (performance.now() < end)
  process.stderr.write(
    `${count} mutated files, slowest ${slowest.ms.toFixed(0)} ms (--seed ${slowest.seed})\n`,
  )
  return known.size
}

const findings = (options['no-stress'] ? 0 : runStressFiles()) + runMutations()
console.log(`${findings} findings`)
process.exitCode = findings > 0 ? 1 : 0
