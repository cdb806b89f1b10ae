import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../test-support/test-database.ts'
import { checkpointWhenDue, chooseTable, vacuumOneTable } from './upkeep.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await openTestDatabase()
})
afterAll(async () => {
  await test[Symbol.asyncDispose]()
})

describe('upkeep', () => {
  it('takes the table with the most dead rows, and none that has few', () => {
    const small = { name: 'small', live: 100, dead: 900 }
    const large = { name: 'large', live: 100_000, dead: 20_000 }
    const worn = { name: 'worn', live: 100_000, dead: 30_000 }
    expect(chooseTable([small, large])).toBeUndefined()
    expect(chooseTable([small, worn, { ...worn, name: 'worse', dead: 40_000 }])?.name).toBe('worse')
  })

  it('writes a checkpoint once enough has been logged, so that the log stays short', async () => {
    const { db } = test.database
    const MB = 1024 * 1024
    await sql`checkpoint`.execute(db)
    expect(await checkpointWhenDue(db, MB)).toBe(false)
    await sql`select pg_logical_emit_message(true, 'x', repeat('x', ${2 * MB}))`.execute(db)
    expect(await checkpointWhenDue(db, MB)).toBe(true)
    expect(await checkpointWhenDue(db, MB)).toBe(false)
  })

  it('clears away what updates left behind', async () => {
    const { db } = test.database
    expect(await vacuumOneTable(db)).toBeUndefined()
    await sql`create table public.worn (id integer primary key, n integer)`.execute(db)
    await sql`insert into public.worn select i, 0 from generate_series(1, 3000) as i`.execute(db)
    await sql`update public.worn set n = 1`.execute(db)
    expect(await vacuumOneTable(db)).toBe('public.worn')
    expect(await vacuumOneTable(db)).toBeUndefined()
  })
})
