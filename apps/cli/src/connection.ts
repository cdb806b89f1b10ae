import { createClient, type Client } from '@safelight/client/client'
import { loadConfig } from '@safelight/server/config/load-config'
import { startApp } from '@safelight/server/app'
import { readInstance } from '@safelight/server/platform/instance/instance-lock'
import type { Output } from './output.ts'
import type { ServerOptions } from './server-options.ts'

/**
 * Runs a command against the library of a data directory: through the instance that is running on
 * it, or through one that is started for this command alone, on a port of its own.
 */
export async function withServer<T>(
  options: ServerOptions,
  output: Output,
  run: (client: Client) => Promise<T>,
): Promise<T> {
  const config = loadConfig(options)
  const token = config.secrets.token ?? undefined
  const holder = readInstance(config.dataDir)
  if (holder?.url) return run(createClient({ baseUrl: holder.url, token }))
  const server = await startApp({ ...config, host: '127.0.0.1', port: 0 })
  try {
    return await run(createClient({ baseUrl: server.url, token }))
  } finally {
    await server.stop()
  }
}
