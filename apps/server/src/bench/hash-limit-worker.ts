/** One thread that hashes files and does nothing else: half of what two cores can do at most. */
import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'

const buffer = Buffer.allocUnsafe(1024 * 1024)

for (const file of workerData as readonly string[]) {
  const descriptor = openSync(file, 'r')
  const hash = createHash('sha256')
  for (
    let count = readSync(descriptor, buffer, 0, buffer.length, null);
    count > 0;
    count = readSync(descriptor, buffer, 0, buffer.length, null)
  )
    hash.update(buffer.subarray(0, count))
  closeSync(descriptor)
  hash.digest()
}
parentPort?.postMessage('done')
