import { describe, expect, it } from 'vitest'
import type { FileStat } from '../../platform/files/file-stat.ts'
import { compareFolder, parseKnownFiles, type KnownFile } from './compare-folder.ts'

const file = (name: string, change: Partial<FileStat> = {}): FileStat => ({
  name,
  size: 100,
  modifiedUs: 1_700_000_000_123_456,
  createdUs: 1_700_000_000_000_000,
  device: 1,
  inode: 7,
  ...change,
})
const row = (id: number, name: string, change: Partial<KnownFile> = {}): KnownFile => ({
  id,
  name,
  size: 100,
  modifiedS: 1_700_000_000.123456,
  inode: 7,
  isRead: true,
  isMissing: false,
  ...change,
})
const nothing = {
  added: [],
  changed: [],
  relinked: [],
  adopted: [],
  returned: [],
  vanished: [],
  unread: 0,
}

describe('compareFolder', () => {
  it('finds nothing to do when nothing changed', () => {
    expect(compareFolder([file('a'), file('b')], [row(1, 'a'), row(2, 'b')])).toEqual(nothing)
  })

  it('tells added from vanished files', () => {
    const added = file('new')
    expect(compareFolder([added], [row(1, 'old')])).toEqual({
      ...nothing,
      added: [added],
      vanished: [1],
    })
  })

  it.each([
    ['size', { size: 101 }],
    ['time by a microsecond', { modifiedUs: 1_700_000_000_123_457 }],
  ])('takes another %s for other content', (_what, change) => {
    const changed = file('a', change)
    expect(compareFolder([changed], [row(1, 'a')]).changed).toEqual([{ id: 1, file: changed }])
  })

  it('keeps what was read when only the inode differs', () => {
    const copy = file('a', { inode: 8 })
    expect(compareFolder([copy], [row(1, 'a')])).toEqual({
      ...nothing,
      relinked: [{ id: 1, file: copy }],
    })
  })

  it('leaves a row that is missing already alone and notices its return', () => {
    const missing = row(1, 'a', { isMissing: true })
    expect(compareFolder([], [missing])).toEqual(nothing)
    expect(compareFolder([file('a')], [missing])).toEqual({ ...nothing, returned: [1] })
  })

  it('reads a file again that returns with other content', () => {
    const changed = file('a', { size: 5 })
    const difference = compareFolder([changed], [row(1, 'a', { isMissing: true })])
    expect(difference).toEqual({ ...nothing, changed: [{ id: 1, file: changed }] })
  })

  it('adopts the row of another program whose time is rounded', () => {
    const foreign = row(1, 'a', { inode: null, modifiedS: 1_700_000_000 })
    expect(compareFolder([file('a')], [foreign])).toEqual({
      ...nothing,
      relinked: [{ id: 1, file: file('a') }],
      adopted: [1],
    })
  })

  it('reads the file of such a row when its size is another', () => {
    const foreign = row(1, 'a', { inode: null, size: 99 })
    expect(compareFolder([file('a')], [foreign]).changed).toHaveLength(1)
  })

  it('counts the rows that wait to be read', () => {
    expect(compareFolder([file('a')], [row(1, 'a', { isRead: false })]).unread).toBe(1)
  })
})

describe('parseKnownFiles', () => {
  it('reads rows from their text, empty fields as unknown', () => {
    const text = '5/a\nb.png/100/1700000000.123456/7/1/0/6/ü.png////0/1'
    expect(parseKnownFiles(text)).toEqual([
      row(5, 'a\nb.png'),
      {
        ...row(6, 'ü.png'),
        size: null,
        modifiedS: null,
        inode: null,
        isRead: false,
        isMissing: true,
      },
    ])
  })

  it('keeps a 64-bit inode exact', () => {
    expect(parseKnownFiles('5/a/1/1/18446744073709551615/1/0')[0]?.inode).toBe(
      '18446744073709551615',
    )
  })

  it('reads no rows from no text', () => {
    expect(parseKnownFiles('')).toEqual([])
  })
})
