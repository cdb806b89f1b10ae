import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await openTestDatabase()
})
afterAll(async () => {
  await test[Symbol.asyncDispose]()
})

describe('values', () => {
  it('come back alike from both engines', async () => {
    const { rows } =
      await sql`select 9007199254740991::int8 as big, 18446744073709551615::numeric(20) as seed,
      '2026-01-02T03:04:05.678Z'::timestamptz as moment, '{"a":[1]}'::jsonb as json,
      '\\x01ff'::bytea as bytes, b'101'::bit(3) as bits, '{1,null}'::int8[] as bigs,
      '{1.5}'::numeric[] as decimals, '{a,"b c"}'::text[] as texts, 1.5::real as real
    `.execute(test.database.db)
    expect(rows[0]).toEqual({
      big: 9007199254740991,
      seed: '18446744073709551615',
      moment: new Date('2026-01-02T03:04:05.678Z'),
      json: { a: [1] },
      bytes: Buffer.from([1, 255]),
      bits: '101',
      bigs: [1, null],
      decimals: ['1.5'],
      texts: ['a', 'b c'],
      real: 1.5,
    })
  })
})
