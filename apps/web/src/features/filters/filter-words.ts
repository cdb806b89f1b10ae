import type { FACET_FIELDS } from '@safelight/contracts/facet'
import { formatCount, formatDateKey } from '../../lib/format.ts'

type FacetField = (typeof FACET_FIELDS)[number]

export const filterWords = {
  title: 'Filters',
  close: 'Close the filters',
  /** Counts of very large libraries are estimated from a sample. */
  count: (count: number, exact: boolean) => `${exact ? '' : '≈ '}${formatCount(count)}`,
  more: (count: number) => `${count} more`,
  fewer: 'Fewer',
  find: (facet: string) => `Find in ${facet.toLowerCase()}`,
  empty: 'Nothing to filter by yet. Filters appear once images have been read.',
  failed: 'The filters could not be loaded.',
  atLeast: 'At least',
  clear: (facet: string) => `Clear ${facet.toLowerCase()}`,
  fields: {
    model: 'Model',
    sampler: 'Sampler',
    scheduler: 'Scheduler',
    tool: 'Made with',
    lora: 'LoRA',
    media_type: 'Type',
    score: 'Score',
    month: 'Month',
  } satisfies Record<FacetField, string>,
} as const

const mediaTypes: Readonly<Record<string, string>> = {
  image: 'Images',
  animation: 'Animations',
  video: 'Videos',
}

/** A facet's value as it is shown. */
export function showFacetValue(field: FacetField, value: string): string {
  if (field === 'media_type') return mediaTypes[value] ?? value
  if (field === 'month') return /^\d{4}-\d{2}$/.test(value) ? formatDateKey(value) : value
  if (field !== 'score') return value
  if (value === '-1') return 'Rejected'
  return value === '0' ? 'Not scored' : '★'.repeat(Number(value))
}
