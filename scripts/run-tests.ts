/**
 * Runs every check, then every test project, and ends with one line `N passed, N failed`.
 * A check counts as one; a test counts as itself. Called by script/test, which prepares the rest.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'

type Tally = { passed: number; failed: number }

/** Two lanes of about the same length; lint takes as long as the others together. */
const CHECK_LANES = [
  ['check:lint'],
  ['check:types', 'check:format', 'check:generated', 'check:unused'],
]
const QUICK_PROJECTS = ['unit', 'db-embedded']
const ALL_PROJECTS = [...QUICK_PROJECTS, 'db-postgresql', 'e2e']

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  success: z.boolean(),
})

const projects = process.argv.includes('--quick') ? QUICK_PROJECTS : ALL_PROJECTS
const total: Tally = { passed: 0, failed: 0 }
await Promise.all(CHECK_LANES.map(runLane))
add(total, await runProjects(projects))
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1

async function runLane(checks: readonly string[]): Promise<void> {
  for (const check of checks) add(total, await runCheck(check))
}

/** What a check says is shown when it has ended, so that two at once do not mix. */
async function runCheck(name: string): Promise<Tally> {
  const started = performance.now()
  const { code, text } = await run('npm', ['run', '--silent', name], 'pipe')
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(`${text}${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)\n`)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** A run that ends badly without naming a failed test (a crash, an unhandled error) counts as one. */
async function runProjects(names: readonly string[]): Promise<Tally> {
  const folder = await mkdtemp(path.join(tmpdir(), 'safelight-report-'))
  const report = path.join(folder, 'report.json')
  try {
    const selected = names.flatMap((name) => ['--project', name])
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
    const { code } = await run('npx', ['vitest', 'run', ...selected, ...reporters], 'inherit')
    const result = reportSchema.safeParse(JSON.parse(await readFile(report, 'utf8')))
    if (!result.success) return { passed: 0, failed: 1 }
    const { numPassedTests, numFailedTests } = result.data
    return { passed: numPassedTests, failed: Math.max(numFailedTests, code === 0 ? 0 : 1) }
  } catch (error) {
    process.stdout.write(`✗ the test run left no report: ${String(error)}\n`)
    return { passed: 0, failed: 1 }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What the command says is shown, or given back with `pipe`. */
function run(
  command: string,
  args: readonly string[],
  output: 'inherit' | 'pipe',
): Promise<{ code: number; text: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', output, output] })
    let text = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (part: string) => (text += part))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, text }))
  })
}

function add(sum: Tally, more: Tally): void {
  sum.passed += more.passed
  sum.failed += more.failed
}
