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

const CHECKS = ['check:format', 'check:types', 'check:lint', 'check:unused', 'check:generated']
const QUICK_PROJECTS = ['unit', 'db-embedded']
const ALL_PROJECTS = [...QUICK_PROJECTS, 'db-postgresql', 'e2e']

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  success: z.boolean(),
})

const projects = process.argv.includes('--quick') ? QUICK_PROJECTS : ALL_PROJECTS
const total: Tally = { passed: 0, failed: 0 }
for (const check of CHECKS) add(total, await runCheck(check))
add(total, await runProjects(projects))
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1

async function runCheck(name: string): Promise<Tally> {
  const started = performance.now()
  const code = await run('npm', ['run', '--silent', name])
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)\n`)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** A run that ends badly without naming a failed test (a crash, an unhandled error) counts as one. */
async function runProjects(names: readonly string[]): Promise<Tally> {
  const folder = await mkdtemp(path.join(tmpdir(), 'safelight-report-'))
  const report = path.join(folder, 'report.json')
  try {
    const selected = names.flatMap((name) => ['--project', name])
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
    const code = await run('npx', ['vitest', 'run', ...selected, ...reporters])
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

function run(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

function add(sum: Tally, more: Tally): void {
  sum.passed += more.passed
  sum.failed += more.failed
}
