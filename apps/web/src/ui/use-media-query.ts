import { useSyncExternalStore } from 'react'

/** Whether a media query holds, followed as it changes. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    () => window.matchMedia(query).matches,
  )
}

/** Fingers rather than a mouse: a tap opens, and nothing is selected by the way. */
export function isCoarsePointer(): boolean {
  return window.matchMedia('(pointer: coarse)').matches
}

const phone = '(max-width: 767px)'

/** Phones and narrow windows get the bottom bar and sheets. */
export function useIsPhone(): boolean {
  return useMediaQuery(phone)
}

/** The same, asked once. */
export function isPhone(): boolean {
  return window.matchMedia(phone).matches
}
