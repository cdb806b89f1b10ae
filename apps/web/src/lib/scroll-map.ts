/**
 * Browsers cut elements off at 2^24 px (Firefox) to 2^25 px (Chromium), which a million pictures
 * exceed. The scrolled element is therefore kept below {@link MAX_PHYSICAL}; positions inside it map
 * one to one near both ends and are compressed in the middle. While the user scrolls, pictures move
 * with the wheel one to one; only a drag of the scroll bar jumps by the compressed map.
 */
export const MAX_PHYSICAL = 8_000_000

/** Length of the uncompressed stretch at either end. */
const exactZone = 1_000_000

export type ScrollMap = {
  /** Height of the content as it should be. */
  readonly virtual: number
  /** Height of the element that is really scrolled. */
  readonly physical: number
}

/** The map for content of a height. Content that fits is not mapped at all. */
export function createScrollMap(height: number): ScrollMap {
  return { virtual: height, physical: Math.min(height, MAX_PHYSICAL) }
}

/** Where in the content a scroll position of the element lies. */
export function toVirtual(map: ScrollMap, physicalTop: number): number {
  if (map.physical === map.virtual || physicalTop <= exactZone) return physicalTop
  const fromEnd = map.physical - physicalTop
  if (fromEnd <= exactZone) return map.virtual - fromEnd
  const share = (physicalTop - exactZone) / (map.physical - 2 * exactZone)
  return exactZone + share * (map.virtual - 2 * exactZone)
}

/** The inverse of {@link toVirtual}. */
export function toPhysical(map: ScrollMap, virtualTop: number): number {
  if (map.physical === map.virtual || virtualTop <= exactZone) return virtualTop
  const fromEnd = map.virtual - virtualTop
  if (fromEnd <= exactZone) return map.physical - fromEnd
  const share = (virtualTop - exactZone) / (map.virtual - 2 * exactZone)
  return exactZone + share * (map.physical - 2 * exactZone)
}

export type ScrollState = {
  /** `scrollTop` of the element as last seen. */
  readonly physical_top: number
  /** Top of the visible part of the content. */
  readonly virtual_top: number
}

/** Follows a scroll event: short moves are one to one, a jump beyond a screen goes by the map. */
export function followScroll(
  map: ScrollMap,
  state: ScrollState,
  event: { physical_top: number; viewport: number },
): ScrollState {
  const physicalTop = event.physical_top
  const delta = physicalTop - state.physical_top
  const jumped = Math.abs(delta) > event.viewport
  const moved = jumped ? toVirtual(map, physicalTop) : state.virtual_top + delta
  const end = Math.max(0, map.virtual - event.viewport)
  return { physical_top: physicalTop, virtual_top: Math.min(end, Math.max(0, moved)) }
}
