import { statSync } from 'node:fs'
import path from 'node:path'

/** What the file system says of one file. */
export type FileStat = {
  readonly name: string
  readonly size: number
  /** Microseconds since 1970, as a `timestamptz` keeps them. */
  readonly modifiedUs: number
  /** Creation where the file system knows it, never later than the modification. */
  readonly createdUs: number
  /** 64-bit: decimal text where a number would not be exact. */
  readonly device: number | string
  readonly inode: number | string
}

/** What the file system says of `file` now. Throws its error, e.g. when the file has gone. */
export function statFile(file: string, name = path.basename(file)): FileStat {
  const stat = statSync(file)
  if (!stat.isFile()) throw new Error('not a regular file')
  const modifiedUs = toMicroseconds(stat.mtimeMs)
  const createdUs = stat.birthtimeMs > 0 ? toMicroseconds(stat.birthtimeMs) : modifiedUs
  return {
    name,
    size: stat.size,
    modifiedUs,
    createdUs: Math.min(createdUs, modifiedUs),
    device: exactInteger(stat.dev, file, 'dev'),
    inode: exactInteger(stat.ino, file, 'ino'),
  }
}

/** A double keeps integers up to 2^53; network and ZFS inodes may be larger. */
function exactInteger(value: number, file: string, field: 'dev' | 'ino'): number | string {
  return value <= Number.MAX_SAFE_INTEGER
    ? value
    : statSync(file, { bigint: true })[field].toString()
}

/** Years 1 to 9999: beyond them dates can be stored but not shown. */
const MIN_US = -62_135_596_800e6
const MAX_US = 253_402_300_799e6

/** Microseconds since 1970. The fraction of `mtimeMs` is exact to a quarter of a microsecond; rounding down is repeatable. */
export function toMicroseconds(ms: number): number {
  return Math.min(MAX_US, Math.max(MIN_US, Math.floor(ms * 1000)))
}
