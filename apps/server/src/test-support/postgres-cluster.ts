import { execFile } from 'node:child_process'
import { chmod, cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'

export type PostgresCluster = {
  /** Connects as the superuser `safelight`, without password. */
  readonly url: string
  start(): Promise<void>
  /** `fast` says goodbye to its clients, `immediate` is a crash. */
  stop(mode: 'fast' | 'immediate'): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

const run = promisify(execFile)

/**
 * A running PostgreSQL of the test's own, to be stopped and killed. With `withoutExtension` it runs from
 * a copy of the server's files that lacks one, as if it had never been installed.
 */
export async function startPostgresCluster(
  options: { withoutExtension?: string } = {},
): Promise<PostgresCluster> {
  const folder = await mkdtemp(path.join(tmpdir(), 'safelight-cluster-'))
  // PostgreSQL refuses to run as root, and its user must reach the folder.
  await chmod(folder, 0o777)
  const installed = installedBin()
  const bin = options.withoutExtension
    ? await copyServer(installed, folder, options.withoutExtension)
    : installed
  const data = path.join(folder, 'data')
  const port = await findFreePort()
  const control = (...args: string[]) =>
    asPostgres(path.join(bin, 'pg_ctl'), '-D', data, '-w', '-s', ...args)
  await asPostgres(
    ...[path.join(installed, 'initdb'), '-D', data, '-U', 'safelight', '-A', 'trust'],
    ...['-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
  )
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off`
  const cluster: PostgresCluster = {
    url: `postgresql://safelight@127.0.0.1:${port}/postgres`,
    start: () => control('-l', path.join(folder, 'log'), '-o', settings, 'start'),
    stop: (mode) => control('-m', mode, 'stop'),
    async [Symbol.asyncDispose]() {
      await cluster.stop('immediate').catch(() => {
        // It was stopped by the test.
      })
      await rm(folder, { recursive: true, force: true })
    },
  }
  await cluster.start()
  return cluster
}

function installedBin(): string {
  // eslint-disable-next-line no-restricted-properties -- where script/test says the server is
  const bin = process.env['SAFELIGHT_TEST_POSTGRES_BIN']
  if (bin === undefined) throw new Error('SAFELIGHT_TEST_POSTGRES_BIN names no PostgreSQL.')
  return bin
}

async function asPostgres(...command: string[]): Promise<void> {
  const [file = '', ...args] =
    process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--', ...command] : command
  await run(file, args, { cwd: tmpdir() })
}

/**
 * The server looks for its files relative to where its program lies: `…/lib/postgresql/15/bin` leads
 * to `…/share/postgresql/15` (Debian's layout).
 */
async function copyServer(bin: string, folder: string, without: string): Promise<string> {
  const version = path.basename(path.dirname(bin))
  const lib = path.join(folder, 'lib', 'postgresql', version)
  const share = path.join(folder, 'share', 'postgresql', version)
  await cp(path.dirname(bin), lib, { recursive: true })
  await cp(path.resolve(bin, '../../../../share/postgresql', version), share, { recursive: true })
  const extensions = path.join(share, 'extension')
  for (const name of await readdir(extensions))
    if (name.startsWith(`${without}.`) || name.startsWith(`${without}--`))
      await rm(path.join(extensions, name))
  return path.join(lib, 'bin')
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
