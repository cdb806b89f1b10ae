import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { getHealth } from '@safelight/contracts/stats'
import { createClient } from '@safelight/client/client'
import { startApp } from '@safelight/server/app'
import type { Config } from '@safelight/server/config/config'
import { loadConfig } from '@safelight/server/config/load-config'
import { readInstance } from '@safelight/server/platform/instance/instance-lock'
import { renderThumbnails } from '@safelight/server/platform/images/render-thumbnails'
import { silentLog } from '@safelight/server/platform/log'
import type { Command } from 'commander'
import { writeJsonLine, type Output } from '../output.ts'
import { addServerOptions, type ServerOptions } from '../server-options.ts'

type Finding = { check: string; ok: boolean; message: string }
type Check = { name: string; run: (config: Config) => Promise<string> | string }

const NEEDED_NODE_MAJOR = 24
const MIN_FREE_BYTES = 1024 ** 3

/** What is looked at, in order; each says what is right or throws what is wrong and the remedy. */
const CHECKS: readonly Check[] = [
  { name: 'node', run: checkNode },
  { name: 'page', run: checkPage },
  { name: 'data directory', run: checkDataDir },
  { name: 'disk', run: checkDisk },
  { name: 'pictures', run: checkPictures },
  { name: 'database and server', run: checkServer },
]

/** `safelight doctor`: checks the installation; exit code 1 when something needs a hand. */
export function registerDoctor(program: Command, output: Output): void {
  const command = program
    .command('doctor')
    .description('check the installation and say what to do about what is wrong')
    .option('--json', 'one JSON object a line')
  addServerOptions(command).action(async (options: ServerOptions & { json?: boolean }) => {
    const findings = await examine(options)
    for (const finding of findings) {
      if (options.json) writeJsonLine(output, finding)
      else output.data(`${finding.ok ? '✓' : '✗'} ${finding.check}: ${finding.message}\n`)
    }
    if (findings.some((finding) => !finding.ok)) process.exitCode = 1
  })
}

/** A wrong configuration ends the examination: nothing else can be told without it. */
async function examine(options: ServerOptions): Promise<Finding[]> {
  let config: Config
  try {
    config = loadConfig(options)
  } catch (error) {
    return [{ check: 'configuration', ok: false, message: messageOf(error) }]
  }
  const findings: Finding[] = [
    { check: 'configuration', ok: true, message: `data in ${config.dataDir}` },
  ]
  for (const { name, run } of CHECKS) {
    try {
      findings.push({ check: name, ok: true, message: await run(config) })
    } catch (error) {
      findings.push({ check: name, ok: false, message: messageOf(error) })
    }
  }
  return findings
}

function checkNode(): string {
  const version = process.versions.node
  if (Number(version.split('.')[0]) < NEEDED_NODE_MAJOR)
    throw new Error(`Node ${version} is too old; run "npm ci" to get the pinned one`)
  return `Node ${version}`
}

function checkPage(): string {
  const page = fileURLToPath(new URL('../../../web/dist/index.html', import.meta.url))
  if (!existsSync(page)) throw new Error('the page is not built; run "npm run build"')
  return 'the page is built'
}

function checkDataDir({ dataDir }: Config): string {
  mkdirSync(dataDir, { recursive: true })
  accessSync(dataDir, constants.R_OK | constants.W_OK)
  return `${dataDir} is writable`
}

function checkDisk({ dataDir }: Config): string {
  const { bavail, bsize } = statfsSync(dataDir)
  const free = bavail * bsize
  const text = `${(free / 1024 ** 3).toFixed(1)} GiB free`
  if (free < MIN_FREE_BYTES) throw new Error(`${text}; thumbnails and database need room`)
  return text
}

/** One white pixel. */
const TINY_PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg=='

async function checkPictures(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'safelight-doctor-'))
  try {
    const file = path.join(folder, 'pixel.png')
    writeFileSync(file, Buffer.from(TINY_PNG, 'base64'))
    await renderThumbnails({ file, sizes: [256] })
    return 'a thumbnail can be made'
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Asks the running instance, or starts one on a free port and stops it again. */
async function checkServer(config: Config): Promise<string> {
  const holder = readInstance(config.dataDir)
  if (holder?.url) return `running at ${holder.url}: ${await askHealth(holder.url)}`
  const server = await startApp({ ...config, host: '127.0.0.1', port: 0 }, { log: silentLog })
  try {
    return `not running; a trial start worked: ${await askHealth(server.url)}`
  } finally {
    await server.stop()
  }
}

async function askHealth(baseUrl: string): Promise<string> {
  const health = await createClient({ baseUrl }).call(getHealth)
  if (health.database.status !== 'ok')
    throw new Error(`the ${health.database.kind} database is down`)
  return `version ${health.version}, ${health.database.kind} database answers`
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
