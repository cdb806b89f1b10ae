import { writeFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts'
import { openScanHarness, type ScanHarness } from './test-support/scan-harness.ts'

let test: TestDatabase
let library: ScanHarness
beforeAll(async () => {
  test = await openTestDatabase()
})
afterAll(() => test[Symbol.asyncDispose]())
beforeEach(async () => {
  await test.clear()
  library = await openScanHarness(test.database)
})
afterEach(() => library.close())

describe('a first scan', () => {
  it('makes a row of every picture', async () => {
    for (const name of ['a.png', 'b/c.jpg', 'b/d/e.webp', 'b/notes.txt'])
      writeFileSync(library.file(name), name)
    const scan = await library.scan()
    console.log(scan, await library.rows())
    expect(scan).toMatchObject({ state: 'done', found: 3, added: 3, to_read: 3, read: 3 })
  })
})
