import { formatSearchText, type LibrarySearch } from './library-search.ts'

/**
 * Where the page is about to be. Addresses change a moment after they are asked for; a change that is
 * made in that moment must build on what was asked for, not on what the address still says.
 */
export type IntendedPlace = {
  get: () => LibrarySearch
  /** Asks for a change; gives the whole place to go to. */
  intend: (change: LibrarySearch) => LibrarySearch
  /** The address has become this: by what was asked for, or by a link, back, or forward. */
  arrived: (place: LibrarySearch) => void
}

export function createIntendedPlace(): IntendedPlace {
  let place: LibrarySearch = {}
  /** Asked for and not yet arrived at, in order. */
  let underWay: string[] = []
  return {
    get: () => place,
    intend: (change) => {
      place = { ...place, ...change }
      underWay.push(formatSearchText(place))
      return place
    },
    arrived: (reached) => {
      const at = underWay.indexOf(formatSearchText(reached))
      underWay = at < 0 ? [] : underWay.slice(at + 1)
      if (underWay.length === 0) place = reached
    },
  }
}
