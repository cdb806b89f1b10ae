import type { ConfigFlags } from './config/config.ts'
import { loadConfig } from './config/load-config.ts'
import { startApp, type RunningApp } from './app.ts'
import type { Ports } from './library.ts'

export type StartOptions = ConfigFlags & {
  /** In place of the process's own environment. */
  env?: Readonly<Record<string, string | undefined>>
} & Partial<Ports>

/** Starts Safelight as configured and resolves once it answers; throws an `AppError` that says why not. */
export async function startServer(options: StartOptions = {}): Promise<RunningApp> {
  const { env, log, clock, ...flags } = options
  const config = loadConfig(flags, env)
  return startApp(config, { ...(log ? { log } : {}), ...(clock ? { clock } : {}) })
}

/** Resolves when the process is asked to end; a second request ends it at once. */
export function waitForStopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => {
        process.once(signal, () => process.exit(130))
        resolve(signal)
      })
  })
}
