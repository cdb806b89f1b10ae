import { FACET_FIELDS, type FacetField } from '@safelight/contracts/facet'
import { estimateRows } from '../../platform/db/row-estimate.ts'
import type { Db } from '../../tables.ts'
import type {
  ImageFilterInput,
  ImageSelection,
  SelectImages,
} from '../images/image-selection.service.ts'
import { countFacetsOf, countFacetsOfSample, type FacetCount } from './facet-counts.queries.ts'
import type { LibraryDigest } from './library-digest.ts'
import { sortValues, type ValueCount } from './value-counts.ts'

export type FacetQuery = ImageFilterInput & {
  readonly fields?: readonly FacetField[] | undefined
  /** Values of each field. */
  readonly limit: number
}

export type Facets = {
  readonly facets: { readonly field: FacetField; readonly values: ValueCount[] }[]
  readonly exact: boolean
}

export type FacetsService = {
  /** Counts of values among the images a filter means. Throws what selecting images throws. */
  getFacets(query: FacetQuery, signal: AbortSignal): Promise<Facets>
}

export type FacetsDeps = {
  readonly db: Db
  readonly selectImages: SelectImages
  readonly digest: LibraryDigest
  readonly timeZone: string
}

/** More matches than these are not counted one by one. */
const EXACT_CAP = 10_000
/** Rows of a sample: enough for what is frequent, and read in some 20 ms. */
const SAMPLE_ROWS = 20_000

export function createFacetsService(deps: FacetsDeps): FacetsService {
  return {
    async getFacets(query, signal) {
      const selection = await deps.selectImages(query, signal)
      const fields = query.fields ?? FACET_FIELDS
      if (!selection.isSelective) {
        const known = await deps.digest.findCounts(selection.schema)
        const list = (field: FacetField) => known?.list(field).slice(0, query.limit) ?? []
        if (known)
          return { facets: fields.map((field) => ({ field, values: list(field) })), exact: true }
      }
      const { counts, exact } = await countMatches(deps, selection, fields)
      return { facets: fields.map((field) => present(field, counts, query.limit)), exact }
    },
  }
}

type Counted = { readonly counts: readonly FacetCount[]; readonly exact: boolean }

/** Exact where that is quick, and otherwise in a sample of the library. */
async function countMatches(
  { db, timeZone }: FacetsDeps,
  selection: ImageSelection,
  fields: readonly FacetField[],
): Promise<Counted> {
  const expected = await estimateRows(db, { ...selection, table: 'image' })
  const isSmall = expected.tableRows <= 2 * SAMPLE_ROWS
  if (isSmall || (expected.rows <= EXACT_CAP && !expected.readsAll)) {
    const cap = isSmall ? 4 * SAMPLE_ROWS : EXACT_CAP
    const { matched, counts } = await countFacetsOf(db, selection, { fields, timeZone, cap })
    if (matched <= cap) return { counts, exact: true }
  }
  const percent = Math.min(100, (SAMPLE_ROWS / Math.max(1, expected.tableRows)) * 100)
  const { counts } = await countFacetsOfSample(db, selection, { fields, timeZone, percent })
  const scaled = counts.map((one) => ({ ...one, count: Math.round((one.count * 100) / percent) }))
  return { counts: scaled, exact: percent === 100 }
}

function present(field: FacetField, counts: readonly FacetCount[], limit: number) {
  const values = new Map(
    counts.filter((one) => one.field === field).map(({ value, count }) => [value, count]),
  )
  return { field, values: sortValues(field, values).slice(0, limit) }
}
