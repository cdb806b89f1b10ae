import type { FileStat } from '../../platform/files/file-stat.ts'

/** A row as the last scan left it. */
export type KnownFile = {
  readonly id: number
  readonly name: string
  /** NULL where another program wrote the row and did not say. */
  readonly size: number | null
  /** Seconds since 1970 as PostgreSQL divides them: equal to `modifiedUs / 1e6` bit for bit. */
  readonly modifiedS: number | null
  /** NULL until a scan has seen the file. */
  readonly inode: number | string | null
  readonly isRead: boolean
  readonly isMissing: boolean
}

export type KnownStat = { readonly id: number; readonly file: FileStat }

export type FolderDifference = {
  readonly added: FileStat[]
  /** Other content under a known name: to be read again. */
  readonly changed: KnownStat[]
  /** Same content, other facts: rows of other programs and files put back from a backup. */
  readonly relinked: KnownStat[]
  /** Those of them that no scan has seen before. */
  readonly adopted: number[]
  /** Rows whose file is here again. */
  readonly returned: number[]
  /** Rows whose file is not here. */
  readonly vanished: number[]
  /** Rows that are as they were but have not been read yet. */
  readonly unread: number
}

/** What has changed in one folder since its rows were written. */
export function compareFolder(
  files: readonly FileStat[],
  known: readonly KnownFile[],
): FolderDifference {
  const rows = new Map(known.map((row) => [row.name, row]))
  const difference: FolderDifference & { unread: number } = {
    added: [],
    changed: [],
    relinked: [],
    adopted: [],
    returned: [],
    vanished: [],
    unread: 0,
  }
  for (const file of files) {
    const row = rows.get(file.name)
    if (!row) {
      difference.added.push(file)
      continue
    }
    rows.delete(file.name)
    compareFile(file, row, difference)
  }
  for (const row of rows.values()) if (!row.isMissing) difference.vanished.push(row.id)
  return difference
}

function compareFile(
  file: FileStat,
  row: KnownFile,
  difference: FolderDifference & { unread: number },
): void {
  if (!hasSameContent(file, row)) {
    difference.changed.push({ id: row.id, file })
    return
  }
  if (row.isMissing) difference.returned.push(row.id)
  if (row.inode !== file.inode) difference.relinked.push({ id: row.id, file })
  if (row.inode === null) difference.adopted.push(row.id)
  if (!row.isRead) difference.unread++
}

/**
 * The inode does not count: it differs after a backup is put back, and on network shares after every
 * mount, and reading a million files again for that would be wrong. A row that no scan has seen was
 * written by another program, whose clock and rounding are its own: its size decides.
 */
function hasSameContent(file: FileStat, row: KnownFile): boolean {
  if (row.inode === null) return row.size === null || row.size === file.size
  return row.size === file.size && row.modifiedS === file.modifiedUs / 1e6
}

const FIELDS = 7

/**
 * Reads the rows of one folder from the text that `findKnownFiles` makes of them. `/` separates the
 * fields, as no file name can hold one.
 */
export function parseKnownFiles(text: string): KnownFile[] {
  const parts = text.split('/')
  const rows: KnownFile[] = []
  for (let at = 0; at + FIELDS <= parts.length; at += FIELDS)
    rows.push({
      id: Number(parts[at]),
      name: parts[at + 1] as string,
      size: parseNumber(parts[at + 2]),
      modifiedS: parseNumber(parts[at + 3]),
      inode: parseInteger(parts[at + 4]),
      isRead: parts[at + 5] !== '0',
      isMissing: parts[at + 6] === '1',
    })
  return rows
}

function parseNumber(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text)
}

/** As `FileStat` gives it: text where a number would not be exact. */
function parseInteger(text: string | undefined): number | string | null {
  const value = parseNumber(text)
  return value === null || value <= Number.MAX_SAFE_INTEGER ? value : (text as string)
}
