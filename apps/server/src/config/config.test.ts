import { describe, expect, it } from 'vitest'
import { AppError } from '../platform/app-error.ts'
import { buildConfig, type ConfigSources } from './config.ts'

const build = (sources: Partial<ConfigSources> = {}) =>
  buildConfig({ file: undefined, env: {}, flags: {}, defaultDataDir: '/data', ...sources })

const faultsOf = (sources: Partial<ConfigSources>): unknown => {
  try {
    build(sources)
  } catch (error) {
    if (error instanceof AppError) return error.details?.['faults']
    throw error
  }
  return []
}

describe('buildConfig', () => {
  it('listens on loopback with the embedded database when nothing is said', () => {
    expect(build()).toEqual({
      dataDir: '/data',
      host: '127.0.0.1',
      port: 8484,
      allowedHosts: [],
      secrets: { token: null, databaseUrl: null },
    })
  })

  it('lets flags win over environment over file', () => {
    const file = { port: 1, host: 'localhost' }
    expect(build({ file }).port).toBe(1)
    expect(build({ file, env: { SAFELIGHT_PORT: '2' } }).port).toBe(2)
    expect(build({ file, env: { SAFELIGHT_PORT: '2' }, flags: { port: '3' } }).port).toBe(3)
    expect(build({ env: { SAFELIGHT_DATA_DIR: '/a' }, flags: { dataDir: '/b' } }).dataDir).toBe(
      '/b',
    )
  })

  it('refuses to listen beyond loopback without a token', () => {
    expect(faultsOf({ flags: { host: '0.0.0.0' } })).toEqual([
      expect.stringContaining('SAFELIGHT_TOKEN'),
    ])
    expect(
      faultsOf({ flags: { host: '0.0.0.0' }, env: { SAFELIGHT_TOKEN: 'x'.repeat(12) } }),
    ).toEqual([])
  })

  it('lists every fault at once', () => {
    const env = { SAFELIGHT_PORT: '70000', DATABASE_URL: 'mysql://x/y', SAFELIGHT_TOKEN: 'short' }
    expect(faultsOf({ env, file: { port: 'x' }, flags: { host: 'a b' } })).toHaveLength(5)
  })

  it('never repeats a connection string in its message', () => {
    expect(() => build({ env: { DATABASE_URL: 'http://user:secret@host/db' } })).toThrow(
      /^(?!.*secret).*DATABASE_URL/s,
    )
  })

  it('takes an empty variable as not set and lets unknown keys of the file through', () => {
    expect(build({ env: { SAFELIGHT_PORT: '' }, file: { EmbeddingWorker: {} } }).port).toBe(8484)
  })
})
