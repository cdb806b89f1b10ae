import { formatExactTerm } from '@safelight/core/search/format-search'
import { formatNumber } from '../../lib/format.ts'
import type { Inspected } from './inspected.ts'
import { inspectorWords } from './inspector-words.ts'

export type ParameterRow = {
  /** Key of its provenance. */
  readonly field: string
  readonly label: string
  readonly value: string
  /** Finds images with the same value; `null` where the search has no such field. */
  readonly query: string | null
}

type Reader = (image: Inspected) => string | null

const number =
  (field: 'steps' | 'cfg_scale' | 'guidance' | 'denoise' | 'clip_skip'): Reader =>
  (image) => {
    const value = image[field]
    return value === null ? null : formatNumber(value)
  }

const rows: readonly {
  field: string
  label: string
  read: Reader
  query?: (value: string) => string
}[] = [
  {
    field: 'seed',
    label: inspectorWords.fields.seed,
    read: (image) => image.seed,
    query: (value) => `seed:${value}`,
  },
  {
    field: 'steps',
    label: inspectorWords.fields.steps,
    read: number('steps'),
    query: (value) => `steps:${value}`,
  },
  {
    field: 'sampler',
    label: inspectorWords.fields.sampler,
    read: (image) => image.sampler,
    query: (value) => formatExactTerm('sampler', value),
  },
  {
    field: 'scheduler',
    label: inspectorWords.fields.scheduler,
    read: (image) => image.scheduler,
    query: (value) => formatExactTerm('scheduler', value),
  },
  {
    field: 'cfg_scale',
    label: inspectorWords.fields.cfg_scale,
    read: number('cfg_scale'),
    query: (value) => `cfg:${value}`,
  },
  { field: 'guidance', label: inspectorWords.fields.guidance, read: number('guidance') },
  { field: 'denoise', label: inspectorWords.fields.denoise, read: number('denoise') },
  { field: 'width', label: inspectorWords.fields.size, read: generatedSize },
  { field: 'clip_skip', label: inspectorWords.fields.clip_skip, read: number('clip_skip') },
  {
    field: 'tool',
    label: inspectorWords.fields.tool,
    read: (image) => image.tool,
    query: (value) => formatExactTerm('tool', value),
  },
]

/** Only where it differs from the file's own pixels is it worth a line. */
function generatedSize(image: Inspected): string | null {
  const { generation_width: width, generation_height: height } = image
  if (width === null || height === null) return null
  return width === image.width && height === image.height ? null : `${width} × ${height}`
}

/** The parameters that are known, in their order. */
export function parameterRows(image: Inspected): readonly ParameterRow[] {
  return rows.flatMap(({ field, label, read, query }) => {
    const value = read(image)
    return value === null ? [] : [{ field, label, value, query: query?.(value) ?? null }]
  })
}
