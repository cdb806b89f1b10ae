import { describe, expect, it } from 'vitest'
import { AppError } from '../app-error.ts'
import { isDatabaseUnavailable, toDatabaseError } from './sql-errors.ts'

const withCode = (code: string, message = 'x') => Object.assign(new Error(message), { code })

describe('toDatabaseError', () => {
  it.each([
    ['57P01', 'database_unavailable'],
    ['08006', 'database_unavailable'],
    ['ECONNREFUSED', 'database_unavailable'],
    ['53100', 'disk_full'],
    ['28P01', 'database_url_invalid'],
  ])('maps %s to %s', (code, expected) => {
    expect(toDatabaseError(withCode(code))).toMatchObject({ code: expected })
  })

  it('knows a lost connection and a full disk by their texts', () => {
    const lost = toDatabaseError(new Error('Connection terminated unexpectedly'))
    expect(isDatabaseUnavailable(lost)).toBe(true)
    const full = withCode('58030', 'could not extend file: No space left on device')
    expect(toDatabaseError(full)).toMatchObject({ code: 'disk_full' })
  })

  it('leaves errors of a statement and our own as they are', () => {
    const own = new AppError('internal', 'x')
    const unique = withCode('23505')
    expect(toDatabaseError(own)).toBe(own)
    expect(toDatabaseError(unique)).toBe(unique)
  })
})
