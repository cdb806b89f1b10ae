/** Starts the program on a data directory and prints its address: what `startup-bench.ts` times. */
import process from 'node:process'
import { startServer, waitForStopSignal } from '../main.ts'

const [dataDir = ''] = process.argv.slice(2)
const app = await startServer({ dataDir, port: 0, env: {} })
process.stdout.write(`${app.url}\n`)
await waitForStopSignal()
await app.stop()
