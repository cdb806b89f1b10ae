import { readFileSync } from 'node:fs'
import path from 'node:path'
import envPaths from 'env-paths'
import { AppError } from '../platform/app-error.ts'
import { buildConfig, resolveDataDir, type Config, type ConfigFlags } from './config.ts'

/** The one place that reads the environment and `safelight.config.json` of the data directory. */
export function loadConfig(flags: ConfigFlags, env = process.env): Config {
  const defaultDataDir = envPaths('safelight', { suffix: '' }).data
  const dataDir = resolveDataDir({ env, flags, defaultDataDir })
  const file = readConfigFile(path.join(dataDir, 'safelight.config.json'))
  return buildConfig({ file, env, flags, defaultDataDir })
}

function readConfigFile(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new AppError('config_invalid', `${file} cannot be read: ${String(cause)}`, { cause })
  }
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new AppError('config_invalid', `${file} is not JSON: ${(cause as Error).message}`, {
      cause,
    })
  }
}
