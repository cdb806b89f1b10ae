import path from 'node:path'
import { JOB_KINDS, type JobKind } from '@safelight/contracts/job'
import type { Scan } from '@safelight/contracts/scan'
import type { RunningApp } from '../app.ts'
import { isMediaName } from '../features/metadata/media-names.ts'
import { walkTree } from '../platform/files/walk-tree.ts'

const POLL_MS = 10

/** Adds a folder; its scan begins. */
export async function startScan(app: RunningApp, folder: string): Promise<Scan> {
  const { scan } = await app.services.folders.addFolder({
    path: folder,
    collection: 'public',
    recursive: true,
    watched: false,
    exclude: [],
    scan: true,
  })
  if (!scan) throw new Error('the scan did not start')
  return scan
}

/** Lets background work rest, but for some kinds. */
export async function pauseAllBut(app: RunningApp, kinds: readonly JobKind[]): Promise<void> {
  const { jobs } = app.services.indexing
  for (const kind of JOB_KINDS) if (!kinds.includes(kind)) await jobs.pauseKind(kind)
}

/** Resolves when the scan is in one of the states; throws when it ends in another way. */
export async function whenScanIs(
  app: RunningApp,
  { id }: Scan,
  states: readonly Scan['state'][],
): Promise<void> {
  await until(async () => {
    const scan = await app.services.indexing.scans.getScan(id)
    if (states.includes(scan.state)) return true
    if (scan.state === 'failed' || scan.state === 'cancelled')
      throw new Error(`the scan ended as ${scan.state}: ${scan.error}`)
    return false
  })
}

/** Looks again every few milliseconds until there is an answer of true. */
export async function until(isReached: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isReached())) await new Promise((resolve) => setTimeout(resolve, POLL_MS))
}

/** Every file of a folder that a scan would take up. */
export function listMedia(root: string): string[] {
  const files: string[] = []
  for (const step of walkTree({ root, recursive: true, isWanted: isMediaName })) {
    if (!('folder' in step)) continue
    for (const file of step.folder.files) files.push(path.join(step.folder.path, file.name))
  }
  return files
}
