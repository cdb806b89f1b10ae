import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import path from 'node:path'

const program = path.resolve(import.meta.dirname, '../../apps/cli/bin/safelight.js')

export type RunningSafelight = {
  readonly url: string
  readonly port: number
  stop: () => Promise<void>
  /** Ends it with SIGKILL, as a crash or a power button would. */
  kill: () => Promise<void>
}

/** A port that was free a moment ago. */
export async function findFreePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no port was given')
  return address.port
}

/** Runs the real program in a process of its own and resolves once it answers. */
export async function runSafelight(options: {
  dataDir: string
  port?: number
  folders?: readonly string[]
  args?: readonly string[]
  env?: Readonly<Record<string, string>>
}): Promise<RunningSafelight> {
  const port = options.port ?? (await findFreePort())
  const args = ['start', '--data-dir', options.dataDir, '--port', `${port}`]
  const child = spawn(
    process.execPath,
    [program, ...args, ...(options.args ?? []), ...(options.folders ?? [])],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...options.env } },
  )
  let output = ''
  child.stdout.on('data', (text: Buffer) => (output += text.toString()))
  child.stderr.on('data', (text: Buffer) => (output += text.toString()))
  const ended = once(child, 'exit')
  const url = `http://127.0.0.1:${port}`
  await Promise.race([
    untilItAnswers(url),
    ended.then(() => {
      throw new Error(`Safelight ended before it answered:\n${output.slice(-4000)}`)
    }),
  ])
  return {
    url,
    port,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      await ended
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

const patienceMs = 90_000

async function untilItAnswers(url: string): Promise<void> {
  const deadline = Date.now() + patienceMs
  for (;;) {
    const isWell = await fetch(`${url}/health`).then(
      (response) => response.ok,
      () => false,
    )
    if (isWell) return
    if (Date.now() > deadline) throw new Error(`${url} did not answer in ${patienceMs} ms`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
