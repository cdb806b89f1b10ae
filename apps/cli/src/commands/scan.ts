import path from 'node:path'
import { addFolder, listFolders } from '@safelight/contracts/folder'
import { cancelScan, getScan, startScan, type Scan } from '@safelight/contracts/scan'
import type { Client } from '@safelight/client/client'
import type { Command } from 'commander'
import { withServer } from '../connection.ts'
import { writeJsonLine, type Output } from '../output.ts'
import { createProgressBar } from '../progress-bar.ts'
import { addServerOptions, type ServerOptions } from '../server-options.ts'

const POLL_INTERVAL_MS = 250

type ScanOptions = ServerOptions & { collection: string; json?: boolean }

/** `safelight scan <folder>`: adds the folder when it is new, scans it, and waits for the end. */
export function registerScan(program: Command, output: Output): void {
  const command = program
    .command('scan <folder>')
    .description('add a folder to the library (or scan it again) and wait until it is read')
    .option('--collection <name>', 'collection for a new folder', 'public')
    .option('--json', 'print the finished scan as one JSON object')
  addServerOptions(command).action(async (folder: string, options: ScanOptions) => {
    await withServer(options, output, async (client) => {
      const scan = await followScan(
        client,
        await beginScan(client, path.resolve(folder), options),
        output,
      )
      if (options.json) writeJsonLine(output, scan)
      else output.say(`${summary(scan)}\n`)
      if (scan.state !== 'done') process.exitCode = 1
    })
  })
}

async function beginScan(client: Client, folder: string, options: ScanOptions): Promise<Scan> {
  const { folders } = await client.call(listFolders)
  const known = folders.find((candidate) => candidate.path === folder)
  if (known)
    return client.call(startScan, {
      body: { folder_id: known.id },
    })
  const added = await client.call(addFolder, {
    body: { path: folder, collection: options.collection },
  })
  if (!added.scan) throw new Error('the folder was added, but no scan was started')
  return added.scan
}

/** Polls until the scan has ended. Ctrl-C cancels it on the server; what was stored stays. */
async function followScan(client: Client, started: Scan, output: Output): Promise<Scan> {
  const bar = createProgressBar(output)
  const onInterrupt = () => {
    void client.call(cancelScan, { params: { id: started.id } })
  }
  process.once('SIGINT', onInterrupt)
  let scan = started
  try {
    while (isActive(scan)) {
      bar.update(
        scan.state === 'reading'
          ? { label: 'reading', done: scan.read, total: scan.to_read, rate: scan.rate }
          : { label: 'looking for pictures', done: scan.found, total: null, rate: scan.rate },
      )
      await new Promise((resolve) => setTimeout(resolve, POLL_INTERVAL_MS))
      scan = await client.call(getScan, {
        params: { id: started.id },
      })
    }
  } finally {
    bar.finish()
    process.removeListener('SIGINT', onInterrupt)
  }
  return scan
}

function isActive(scan: Scan): boolean {
  return scan.state === 'queued' || scan.state === 'walking' || scan.state === 'reading'
}

function summary(scan: Scan): string {
  const parts = [`${scan.found} files`, `${scan.added} new`, `${scan.changed} changed`]
  if (scan.moved) parts.push(`${scan.moved} moved`)
  if (scan.missing) parts.push(`${scan.missing} missing`)
  if (scan.failed) parts.push(`${scan.failed} unreadable`)
  if (scan.skipped) parts.push(`${scan.skipped} skipped`)
  return `${scan.state}: ${parts.join(', ')}${scan.error ? ` (${scan.error})` : ''}`
}
