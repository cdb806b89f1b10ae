import type { DateBound } from '@safelight/core/search/search-query'

/** The moment at which a day of the search language begins, in this machine's own time zone. */
export function startOf(bound: DateBound, now: Date): Date {
  if (bound.kind === 'day') return localDay(bound.year, bound.month - 1, bound.day)
  const year = now.getFullYear() - (bound.unit === 'year' ? bound.amount : 0)
  const month = now.getMonth() - (bound.unit === 'month' ? bound.amount : 0)
  const day = now.getDate() - (bound.unit === 'day' ? bound.amount : 0)
  // The 31st of a month that has 30 days is its last day, not the first of the next.
  const lastDay = localDay(year, month + 1, 0).getDate()
  return localDay(year, month, bound.unit === 'day' ? day : Math.min(day, lastDay))
}

/** `new Date(year, …)` takes years below 100 for the twentieth century. */
function localDay(year: number, month: number, day: number): Date {
  const date = new Date(2000, 0, 1)
  date.setFullYear(year, month, day)
  return date
}
