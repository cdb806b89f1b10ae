import { DEFAULT_COLLECTION } from '@safelight/contracts/common'
import { IMAGE_SORTS, type ImageSort } from '@safelight/contracts/image'

/** What the address of the library holds: everything needed to come back to the same pictures. */
export type LibrarySearch = {
  readonly collection?: string | undefined
  readonly folder?: number | undefined
  readonly q?: string | undefined
  readonly sort?: ImageSort | undefined
  /** The picture that has the keyboard. */
  readonly image?: number | undefined
  /** The viewer is open on it. */
  readonly view?: 'picture' | undefined
}

export const DEFAULT_SORT: ImageSort = 'date_desc'

/** Reads an address; what cannot be read is left out. */
export function parseLibrarySearch(raw: Record<string, unknown>): LibrarySearch {
  const image = readId(raw['image'])
  return {
    collection: readText(raw['collection'], DEFAULT_COLLECTION),
    folder: readId(raw['folder']),
    q: readText(raw['q'], ''),
    sort: readSort(raw['sort']),
    image,
    view: raw['view'] === 'picture' && image !== undefined ? 'picture' : undefined,
  }
}

/** Defaults are left out, so that addresses stay short. */
function readText(value: unknown, usual: string): string | undefined {
  return typeof value === 'string' && value !== '' && value !== usual ? value : undefined
}

function readId(value: unknown): number | undefined {
  const id = Number(value)
  return Number.isSafeInteger(id) && id > 0 ? id : undefined
}

function readSort(value: unknown): ImageSort | undefined {
  const sort = IMAGE_SORTS.find((known) => known === value)
  return sort === DEFAULT_SORT ? undefined : sort
}

/** Search parameters as plain text: `q=red fox`, not JSON. */
export function parseSearchText(text: string): Record<string, unknown> {
  return Object.fromEntries(new URLSearchParams(text))
}

/** The inverse of {@link parseSearchText}; empty values are left out. */
export function formatSearchText(search: Record<string, unknown>): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(search))
    if (typeof value === 'string' || typeof value === 'number') params.set(name, `${value}`)
  return params.size > 0 ? `?${params.toString()}` : ''
}
