import path from 'node:path'
import { z } from 'zod'
import { AppError } from '../platform/app-error.ts'
import { isLoopbackHost } from '../platform/http/hosts.ts'

/** What the program was told, checked and frozen. Secrets are apart from what may be printed. */
export type Config = {
  readonly dataDir: string
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** Further names under which the server may be addressed, e.g. behind a proxy. */
  readonly allowedHosts: readonly string[]
  readonly secrets: {
    readonly token: string | null
    /** Connection string of a PostgreSQL server; `null` means the embedded database. */
    readonly databaseUrl: string | null
  }
}

/** Where each setting may stand; a later source wins over an earlier one. */
export type ConfigSources = {
  /** `safelight.config.json`, already parsed. */
  readonly file: unknown
  readonly env: Readonly<Record<string, string | undefined>>
  readonly flags: ConfigFlags
  /** The operating system's own place for this user's data. */
  readonly defaultDataDir: string
}

export type ConfigFlags = {
  readonly dataDir?: string | undefined
  readonly host?: string | undefined
  readonly port?: string | number | undefined
}

export const DEFAULT_PORT = 8484
const DEFAULT_HOST = '127.0.0.1'
const MIN_TOKEN_LENGTH = 12

const portSchema = z.coerce
  .number('must be a number from 0 to 65535')
  .int('must be a whole number from 0 to 65535')
  .min(0, 'must be from 0 to 65535')
  .max(65535, 'must be from 0 to 65535')

const hostSchema = z
  .string()
  .min(1, 'must not be empty')
  .regex(/^[A-Za-z0-9.:_-]+$/, 'must be a host name or an address, without port')

const databaseUrlSchema = z
  .string()
  .refine(isPostgresUrl, 'must read postgresql://user:password@host:port/database')

/** Keys of later parts of the program are let through, so that one file serves all versions. */
const fileSchema = z.looseObject({
  host: hostSchema.optional(),
  port: portSchema.optional(),
  allowed_hosts: z.array(hostSchema).optional(),
  ConnectionString: databaseUrlSchema.optional(),
})

const envSchema = z.object({
  SAFELIGHT_HOST: hostSchema.optional(),
  SAFELIGHT_PORT: portSchema.optional(),
  SAFELIGHT_ALLOWED_HOSTS: z
    .string()
    .transform((text) => text.split(',').map((name) => name.trim()))
    .pipe(z.array(hostSchema))
    .optional(),
  SAFELIGHT_TOKEN: z
    .string()
    .min(MIN_TOKEN_LENGTH, `must have at least ${MIN_TOKEN_LENGTH} characters`)
    .optional(),
  DATABASE_URL: databaseUrlSchema.optional(),
})

const flagSchema = z.object({ host: hostSchema.optional(), port: portSchema.optional() })

/** Flags, environment, file, defaults: the first that says something wins. */
export function resolveDataDir({
  env,
  flags,
  defaultDataDir,
}: Omit<ConfigSources, 'file'>): string {
  return path.resolve(
    flags.dataDir ?? emptyToUndefined(env['SAFELIGHT_DATA_DIR']) ?? defaultDataDir,
  )
}

/** Checks all sources and reports every fault at once (`config_invalid`). */
export function buildConfig(sources: ConfigSources): Config {
  const faults: string[] = []
  const file = check('safelight.config.json: ', fileSchema, sources.file ?? {}, faults)
  const env = check('', envSchema, withoutEmpty(sources.env), faults)
  const flags = check('--', flagSchema, sources.flags, faults)
  const host = flags?.host ?? env?.SAFELIGHT_HOST ?? file?.host ?? DEFAULT_HOST
  const token = env?.SAFELIGHT_TOKEN ?? null
  // A token that is there but faulty has its own line.
  if (!isLoopbackHost(host) && emptyToUndefined(sources.env['SAFELIGHT_TOKEN']) === undefined)
    faults.push(
      `host ${host} is reachable from other machines: set SAFELIGHT_TOKEN to a secret of at least ${MIN_TOKEN_LENGTH} characters, or listen on ${DEFAULT_HOST}`,
    )
  if (faults.length > 0) throw configInvalid(faults)
  const databaseUrl = env?.DATABASE_URL ?? file?.ConnectionString ?? null
  return Object.freeze({
    dataDir: resolveDataDir(sources),
    host,
    port: flags?.port ?? env?.SAFELIGHT_PORT ?? file?.port ?? DEFAULT_PORT,
    allowedHosts: env?.SAFELIGHT_ALLOWED_HOSTS ?? file?.allowed_hosts ?? [],
    secrets: { token, databaseUrl },
  })
}

function check<T extends z.ZodType>(
  prefix: string,
  schema: T,
  value: unknown,
  faults: string[],
): z.output<T> | undefined {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  for (const issue of result.error.issues)
    faults.push(`${prefix}${issue.path.join('.') || 'the file'} ${issue.message}`)
  return undefined
}

function configInvalid(faults: readonly string[]): AppError {
  return new AppError('config_invalid', `The configuration is wrong:\n- ${faults.join('\n- ')}`, {
    details: { faults },
  })
}

function isPostgresUrl(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, pathname } = new URL(text)
  return (protocol === 'postgresql:' || protocol === 'postgres:') && pathname.length > 1
}

function emptyToUndefined(text: string | undefined): string | undefined {
  return text === '' ? undefined : text
}

/** `SAFELIGHT_PORT=` in a service file means "not set". */
function withoutEmpty(env: ConfigSources['env']): Record<string, string> {
  const entries = Object.entries(env).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  )
  return Object.fromEntries(entries)
}
