import { vi } from 'vitest'

/** Resolves with what `check` answers as soon as it no longer throws; a busy machine gets its time. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 20_000, interval: 10 })
}
