import { spawn } from 'node:child_process'
import path from 'node:path'
import { addFolder, listFolders } from '@safelight/contracts/folder'
import { createClient, type Client } from '@safelight/client/client'
import { loadConfig } from '@safelight/server/config/load-config'
import { startApp } from '@safelight/server/app'
import { waitForStopSignal } from '@safelight/server/main'
import type { Command } from 'commander'
import type { Output } from '../output.ts'
import { addServerOptions, type ServerOptions } from '../server-options.ts'

type StartOptions = ServerOptions & { open?: boolean; collection: string }

/** `safelight start [folder…]`: runs the program until it is told to stop; the default command. */
export function registerStart(program: Command, output: Output): void {
  const command = program
    .command('start [folders...]', { isDefault: true })
    .description('run Safelight; folders that are not in the library yet are added and scanned')
    .option('--open', 'open the page in a browser')
    .option('--collection <name>', 'collection for new folders', 'public')
  addServerOptions(command).action(async (folders: string[], options: StartOptions) => {
    const config = loadConfig(options)
    const stopped = waitForStopSignal()
    const server = await startApp(config)
    output.data(`Safelight answers at ${server.url}\n`)
    if (options.open) openBrowser(server.url)
    const client = createClient({ baseUrl: server.url, token: config.secrets.token ?? undefined })
    for (const folder of folders)
      await addIfNew(client, { path: path.resolve(folder), collection: options.collection }, output)
    await stopped
    output.say('stopping …\n')
    await server.stop()
  })
}

/** A folder that cannot be added is reported; the others and the page are there all the same. */
async function addIfNew(
  client: Client,
  folder: { path: string; collection: string },
  output: Output,
): Promise<void> {
  try {
    const { folders } = await client.call(listFolders)
    if (folders.some((known) => known.path === folder.path)) return
    await client.call(addFolder, { body: folder })
    output.say(`added ${folder.path}\n`)
  } catch (error) {
    output.say(
      `${folder.path} was not added: ${error instanceof Error ? error.message : String(error)}\n`,
    )
  }
}

const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}

function openBrowser(url: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open']
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true })
  // No desktop, no browser: the address has been printed.
  child.on('error', () => {})
  child.unref()
}
