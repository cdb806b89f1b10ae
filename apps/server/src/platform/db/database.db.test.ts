import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts'
import { runInLane } from './lane.ts'
import { isUniqueViolation } from './sql-errors.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await openTestDatabase()
  await sql`create table public.note (id integer primary key, text text)`.execute(test.database.db)
})
afterAll(async () => {
  await test[Symbol.asyncDispose]()
})

const insertNote = (id: number) => sql`insert into public.note (id) values (${id})`
const listNotes = async () =>
  (
    await sql<{ id: number }>`select id from public.note order by id`.execute(test.database.db)
  ).rows.map((row) => row.id)

describe('values', () => {
  it('come back alike from both engines', async () => {
    const { rows } = await sql`select 9007199254740991::int8 as big,
      18446744073709551615::numeric(20) as seed,
      '2026-01-02T03:04:05.678Z'::timestamptz as moment, '{"a":[1]}'::jsonb as json,
      '\\x01ff'::bytea as bytes, b'101'::bit(3) as bits, '{1,null}'::int8[] as bigs,
      '{1.5}'::numeric[] as decimals, '{a,"b c"}'::text[] as texts, 1.5::real as real,
      '2026-01-02'::date as day
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
      day: '2026-01-02',
    })
  })

  it('survive the way there and back', async () => {
    const values = {
      text: 'a\'b"c\\d\n{,}',
      bytes: Buffer.from([0, 255, 10]),
      moment: new Date('2026-05-06T07:08:09.123Z'),
      list: ['x', 'a"b\\c,{}', null, ''],
    }
    const { rows } = await sql`select ${values.text}::text as text, ${values.bytes}::bytea as bytes,
      ${values.moment}::timestamptz as moment, ${values.list}::text[] as list`.execute(
      test.database.db,
    )
    expect(rows[0]).toEqual(values)
  })
})

describe('transactions', () => {
  it('keep all or nothing', async () => {
    await expect(
      test.database.transaction(async (tx) => {
        await insertNote(1).execute(tx)
        throw new Error('changed my mind')
      }),
    ).rejects.toThrow('changed my mind')
    await test.database.transaction((tx) => insertNote(2).execute(tx))
    expect(await listNotes()).toEqual([2])
  })

  it('throw at once when the outer handle or a second transaction is used inside', async () => {
    await test.database.transaction(async () => {
      await expect(insertNote(3).execute(test.database.db)).rejects.toThrow('outer database handle')
      await expect(test.database.transaction(async () => 1)).rejects.toThrow('inside a transaction')
    })
    await expect(test.database.db.transaction().execute(async () => 1)).rejects.toThrow(
      'database.transaction',
    )
  })

  it('do not count work as inside that was begun there and goes on after the end', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    let later: Promise<number[]> | undefined
    await test.database.transaction(async (tx) => {
      await insertNote(4).execute(tx)
      later = held.then(listNotes)
    })
    release()
    expect(await later).toContain(4)
  })

  it('say so when a statement failed and its error was swallowed', async () => {
    const attempt = test.database.transaction(async (tx) => {
      await insertNote(5).execute(tx)
      await sql`select 1/0`.execute(tx).catch(() => {})
    })
    await expect(attempt).rejects.toThrow('rolled back')
    expect(await listNotes()).not.toContain(5)
  })

  it('hold up nobody for longer than they last', async () => {
    const order: string[] = []
    await Promise.all([
      runInLane('background', () =>
        test.database.transaction(async (tx) => {
          await insertNote(6).execute(tx)
          await insertNote(7).execute(tx)
          order.push('written')
        }),
      ),
      ...Array.from({ length: 20 }, () => listNotes()),
    ])
    expect(order).toEqual(['written'])
    expect(await listNotes()).toEqual(expect.arrayContaining([6, 7]))
  })
})

describe('failed statements', () => {
  it('name the constraint and leave the connection usable', async () => {
    await insertNote(100).execute(test.database.db)
    for (let i = 0; i < 50; i++) {
      const error: unknown = await insertNote(100)
        .execute(test.database.db)
        .catch((reason: unknown) => reason)
      expect(isUniqueViolation(error, 'note_pkey')).toBe(true)
    }
    expect(await test.database.isHealthy()).toBe(true)
  })

  it('are refused before they are sent when they have too many parameters', async () => {
    const ids = Array.from({ length: 32_768 }, (_, i) => i)
    const query = sql`select count(*) from public.note where id in (${sql.join(ids)})`
    await expect(query.execute(test.database.db)).rejects.toThrow('32768 parameters')
    const fits = sql`select count(*) from public.note where id in (${sql.join(ids.slice(1))})`
    await expect(fits.execute(test.database.db)).resolves.toBeDefined()
  })

  it('cannot carry a second statement in a value', async () => {
    const hostile = "'; drop table public.note; --"
    const { rows } = await sql<{ text: string }>`select ${hostile}::text as text`.execute(
      test.database.db,
    )
    expect(rows[0]?.text).toBe(hostile)
    expect(await listNotes()).not.toEqual([])
  })
})
