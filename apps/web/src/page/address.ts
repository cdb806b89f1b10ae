import { createStore, type Watched } from '../lib/store.ts'
import {
  formatSearchText,
  type LibrarySearch,
  parseLibrarySearch,
  parseSearchText,
} from './library-search.ts'

const SCREENS = ['/', '/status', '/settings'] as const

export type Screen = (typeof SCREENS)[number]

/** Which screen is shown, and where in the library the page is; that is kept on the other screens. */
export type Place = { readonly screen: Screen; readonly library: LibrarySearch }

export type Address = {
  readonly place: Watched<Place>
  /** Shows a screen; the library comes back where it was left. */
  show: (screen: Screen) => void
  /** Goes to another place in the library; what is not named stays. `replace` leaves no step for the back button. */
  goTo: (change: LibrarySearch, options?: { replace?: boolean }) => void
  /** Starts to follow back and forward; gives the way to stop. */
  follow: () => () => void
}

/** The parts of a browser window that an address is made of. */
export type AddressBar = {
  readonly location: Pick<Location, 'pathname' | 'search'>
  readonly history: Pick<History, 'pushState' | 'replaceState'>
  addEventListener: (type: 'popstate', listener: () => void) => void
  removeEventListener: (type: 'popstate', listener: () => void) => void
}

/** What a link to a screen points to. */
export function addressOf({ screen, library }: Place): string {
  return screen === '/' ? `/${formatSearchText(library)}` : screen
}

/** Keeps the address and what is shown the same; it holds everything needed to come back. */
export function createAddress(bar: AddressBar): Address {
  const place = createStore<Place>(read({}))

  /** An address that nobody knows is the library's. */
  function read(before: LibrarySearch): Place {
    const { pathname, search } = bar.location
    const screen = SCREENS.find((known) => known === pathname) ?? '/'
    return {
      screen,
      library: screen === '/' ? parseLibrarySearch(parseSearchText(search)) : before,
    }
  }

  function move(next: Place, replace: boolean): void {
    const url = addressOf(next)
    // The same address twice would be a step back that does nothing.
    const isSame = url === addressOf(place.get())
    if (replace || isSame) bar.history.replaceState(null, '', url)
    else bar.history.pushState(null, '', url)
    place.set(next)
  }

  return {
    place,
    show: (screen) => move({ ...place.get(), screen }, false),
    goTo: (change, { replace = false } = {}) =>
      move({ screen: '/', library: { ...place.get().library, ...change } }, replace),
    follow: () => {
      const onMove = () => place.set((before) => read(before.library))
      bar.addEventListener('popstate', onMove)
      return () => bar.removeEventListener('popstate', onMove)
    },
  }
}
