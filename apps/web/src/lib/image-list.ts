/**
 * The pictures of a result as one list, grown page by page. Pages are compared by identity, so that
 * growing a list of 100,000 costs what the new page costs.
 */
export type Identified = { readonly id: number }

export type ImagePage<T extends Identified> = { readonly images: readonly T[] }

export type ImageList<T extends Identified> = {
  readonly pages: readonly ImagePage<T>[]
  /** The pages' rows less what an earlier page had already; a page without such keeps its array. */
  readonly chunks: readonly (readonly T[])[]
  readonly images: readonly T[]
  /** Where each picture stands in `images`, by id. */
  readonly position: ReadonlyMap<number, number>
}

/** An empty list to start from. */
export function emptyImageList<T extends Identified>(): ImageList<T> {
  return { pages: [], chunks: [], images: [], position: new Map() }
}

/** The list of these pages, reusing as much of the previous one as still holds. */
export function growImageList<T extends Identified>(
  previous: ImageList<T>,
  pages: readonly ImagePage<T>[],
): ImageList<T> {
  if (samePages(previous.pages, pages)) return previous
  const patched = patchList(previous, pages)
  if (patched) return patched
  const isLonger =
    pages.length > previous.pages.length &&
    samePages(previous.pages, pages.slice(0, previous.pages.length))
  const chunks = isLonger ? previous.chunks.slice() : []
  const images = isLonger ? previous.images.slice() : []
  // The position map of a list that only grows is shared: old lists never look beyond their length.
  const position = isLonger ? (previous.position as Map<number, number>) : new Map<number, number>()
  for (const page of isLonger ? pages.slice(previous.pages.length) : pages) {
    // A row whose key changed between two pages may be answered twice.
    const isNew = (image: T) => images[position.get(image.id) ?? -1]?.id !== image.id
    const fresh = page.images.every(isNew) ? page.images : page.images.filter(isNew)
    for (const image of fresh) {
      position.set(image.id, images.length)
      images.push(image)
    }
    chunks.push(fresh)
  }
  return { pages, chunks, images, position }
}

/** The same pictures with some rows changed, as a score does: nothing moves. */
function patchList<T extends Identified>(
  previous: ImageList<T>,
  pages: readonly ImagePage<T>[],
): ImageList<T> | null {
  if (pages.length !== previous.pages.length) return null
  const chunks: (readonly T[])[] = []
  for (const [index, page] of pages.entries()) {
    const before = previous.pages[index]
    const chunk = previous.chunks[index]
    if (!before || !chunk) return null
    if (before !== page && (chunk !== before.images || !sameIds(before.images, page.images)))
      return null
    chunks.push(before === page ? chunk : page.images)
  }
  return { pages, chunks, images: chunks.flat(), position: previous.position }
}

function sameIds(a: readonly Identified[], b: readonly Identified[]): boolean {
  return a.length === b.length && a.every((image, index) => image.id === b[index]?.id)
}

function samePages(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((page, index) => page === b[index])
}

/** A lister remembers its last list, so that calling it again with one more page is cheap. */
export function createLister<T extends Identified>(): (
  pages: readonly ImagePage<T>[],
) => ImageList<T> {
  let last = emptyImageList<T>()
  return (pages) => {
    last = growImageList(last, pages)
    return last
  }
}

/** Where a picture stands, or −1. */
export function positionOf<T extends Identified>(list: ImageList<T>, id: number | null): number {
  if (id === null) return -1
  const position = list.position.get(id) ?? -1
  return list.images[position]?.id === id ? position : -1
}

/** Pages with some rows changed; untouched pages and, when nothing matched, the array stay the same. */
export function patchPages<T extends Identified, P extends ImagePage<T>>(
  pages: readonly P[],
  changes: ReadonlyMap<number, Partial<T>>,
): readonly P[] {
  let touched = false
  const next = pages.map((page) => {
    if (!page.images.some((image) => changes.has(image.id))) return page
    touched = true
    const images = page.images.map((image) => {
      const change = changes.get(image.id)
      return change ? { ...image, ...change } : image
    })
    return { ...page, images }
  })
  return touched ? next : pages
}
