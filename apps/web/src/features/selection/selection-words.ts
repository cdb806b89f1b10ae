import { formatCount } from '../../lib/format.ts'

export const selectionWords = {
  label: 'Selection',
  count: (count: number | null) =>
    count === null ? 'The whole result' : `${formatCount(count)} selected`,
  clear: 'Clear the selection',
  more: 'More for the selection',
  score: 'Score',
  copyPaths: 'Copy paths',
  paths: 'Paths',
} as const
