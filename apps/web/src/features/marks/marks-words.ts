import { formatPlural } from '../../lib/format.ts'
import type { MarkChange } from './marks-state.ts'

const images = (count: number) => formatPlural(count, 'image', 'images')

export const marksWords = {
  scoreOf: (score: number) =>
    score < 0 ? 'rejected' : score === 0 ? 'not scored' : formatPlural(score, 'star', 'stars'),
  favourite: 'favourite',
  forTrash: 'marked for trash',
  notSaved: 'not saved yet',
  undone: (label: string) => `Undone: ${label}`,
  nothingToUndo: 'Nothing to undo',
  failed: (count: number, reason: string) =>
    `${formatPlural(count, 'change', 'changes')} not saved: ${reason} They are kept and shown; try again when the server answers.`,
  retry: 'Try again',
  discard: 'Give up',
  undo: 'Undo',
  collecting: (count: number) => `Collecting the result: ${images(count)}`,
  collectFailed: 'The result could not be read to its end, so nothing was changed.',
  done: (label: string, count: number) => `${label}: ${images(count)}`,
} as const

/** What a change is called in a toast, in the undo list and on the picture. */
export function labelOfChange(set: MarkChange): string {
  if (set.score !== undefined) {
    if (set.score < 0) return 'Rejected'
    return set.score === 0 ? 'Score cleared' : `Scored ${'★'.repeat(set.score)}`
  }
  if (set.favorite !== undefined) return set.favorite ? 'Favourite' : 'No favourite'
  return set.for_deletion ? 'Marked for trash' : 'Not for trash'
}
