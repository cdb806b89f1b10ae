import type { ImageSort } from '@safelight/contracts/image'

/** How a key travels in a cursor and comes back exactly. */
export type KeyType = 'timestamp' | 'bigint' | 'text' | 'id'

export type SortKey = {
  readonly column: 'created_date' | 'file_name' | 'path' | 'score' | 'file_size' | 'id'
  readonly type: KeyType
  readonly direction: 'asc' | 'desc'
  /** Rows without a value come last in either direction. */
  readonly nullable: boolean
  /** No two rows share a value; otherwise `id` decides between them. */
  readonly unique: boolean
}

/** Each is served by an index on the column, followed by `id` where it is not unique. */
export const SORT_KEYS: Readonly<Record<ImageSort, SortKey>> = {
  date_desc: {
    column: 'created_date',
    type: 'timestamp',
    direction: 'desc',
    nullable: true,
    unique: false,
  },
  date_asc: {
    column: 'created_date',
    type: 'timestamp',
    direction: 'asc',
    nullable: true,
    unique: false,
  },
  added_desc: { column: 'id', type: 'id', direction: 'desc', nullable: false, unique: true },
  name_asc: { column: 'file_name', type: 'text', direction: 'asc', nullable: false, unique: false },
  name_desc: {
    column: 'file_name',
    type: 'text',
    direction: 'desc',
    nullable: false,
    unique: false,
  },
  path_asc: { column: 'path', type: 'text', direction: 'asc', nullable: false, unique: true },
  path_desc: { column: 'path', type: 'text', direction: 'desc', nullable: false, unique: true },
  score_desc: {
    column: 'score',
    type: 'bigint',
    direction: 'desc',
    nullable: false,
    unique: false,
  },
  score_asc: { column: 'score', type: 'bigint', direction: 'asc', nullable: false, unique: false },
  size_desc: {
    column: 'file_size',
    type: 'bigint',
    direction: 'desc',
    nullable: true,
    unique: false,
  },
  size_asc: {
    column: 'file_size',
    type: 'bigint',
    direction: 'asc',
    nullable: true,
    unique: false,
  },
}

/** What a cursor's key may look like; others are forged. */
const KEY_PATTERNS: Readonly<Record<KeyType, RegExp>> = {
  timestamp: /^-?\d{1,12}(\.\d{1,6})?$/,
  bigint: /^-?\d{1,18}$/,
  text: /^[^\0]*$/,
  id: /^$/,
}

export function isKeyOf({ type, nullable }: SortKey, key: string | null): boolean {
  return key === null ? nullable || type === 'id' : KEY_PATTERNS[type].test(key)
}
