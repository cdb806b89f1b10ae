import type { SortKey } from './image-sort.ts'

/**
 * A stretch of a sorted result that one index range gives in order. Most sorts are one stretch; rows
 * without a value, and the many unrated ones (which the index by score leaves out), are their own.
 */
export type SortSegment = {
  /** SQL of the stretch on the columns of `image`. */
  readonly where: string
  /** `id` where all rows of the stretch have the same key. */
  readonly by: 'key' | 'id'
  /** Whether a row with this key (as a cursor's text) lies in it. */
  readonly holds: (key: string | null) => boolean
}

const WHOLE: SortSegment = { where: 'true', by: 'key', holds: () => true }

const UNRATED: SortSegment = { where: 'score = 0', by: 'id', holds: (key) => key === '0' }
const RATED: SortSegment = {
  where: 'score > 0',
  by: 'key',
  holds: (key) => key !== null && Number(key) > 0,
}
const REJECTED: SortSegment = {
  where: 'score < 0',
  by: 'key',
  holds: (key) => key !== null && Number(key) < 0,
}

/** The stretches of a sort in the order in which they follow each other, forwards. */
export function sortSegments({ column, direction, nullable }: SortKey): readonly SortSegment[] {
  if (column === 'score') {
    const descending = [RATED, UNRATED, REJECTED]
    return direction === 'desc' ? descending : descending.toReversed()
  }
  if (!nullable) return [WHOLE]
  return [
    { where: `${column} is not null`, by: 'key', holds: (key) => key !== null },
    { where: `${column} is null`, by: 'id', holds: (key) => key === null },
  ]
}
