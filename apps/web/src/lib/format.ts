/** Numbers, sizes and dates as people read them. The page is English; the region is the user's. */
const locale = pickLocale(typeof navigator === 'undefined' ? [] : navigator.languages)

function pickLocale(languages: readonly string[]): string {
  return languages.find((language) => /^en\b/i.test(language)) ?? 'en'
}

const numbers = new Intl.NumberFormat(locale)
const oneDigit = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
const exactTime = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'medium' })
const monthYear = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' })
const fullDay = new Intl.DateTimeFormat(locale, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })

/** `812,344` */
export function formatCount(count: number): string {
  return numbers.format(count)
}

/** `1 image`, `2,318 images` */
export function formatPlural(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`
}

const sizeUnits = ['B', 'KB', 'MB', 'GB', 'TB'] as const

/** `1.4 MB`; units of 1,024. */
export function formatBytes(bytes: number): string {
  let value = bytes
  let unit = 0
  while (value >= 1024 && unit < sizeUnits.length - 1) {
    value /= 1024
    unit++
  }
  return `${value < 10 && unit > 0 ? oneDigit.format(value) : numbers.format(Math.round(value))} ${sizeUnits[unit] ?? ''}`
}

/** `12 s`, `3 min`, `1 h 20 min`: how long something still takes. */
export function formatRemaining(seconds: number): string {
  if (seconds < 1) return 'under 1 s'
  if (seconds < 60) return `${Math.round(seconds)} s`
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return `${minutes} min`
  return minutes % 60 === 0
    ? `${Math.floor(minutes / 60)} h`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** `0.4 s`, `0:07`, `12:03`, `1:02:03`: the length of a video. */
export function formatDuration(seconds: number): string {
  if (seconds < 1) return `${oneDigit.format(seconds)} s`
  const whole = Math.round(seconds)
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const shown = parts[0] === 0 ? parts.slice(1) : parts
  return shown
    .map((part, index) => (index === 0 ? `${part}` : `${part}`.padStart(2, '0')))
    .join(':')
}

/** `5,200/s`, `0.4/s` */
export function formatRate(rate: number): string {
  return `${rate < 10 ? oneDigit.format(rate) : formatCount(Math.round(rate))}/s`
}

/** `14 Mar 2026, 12:04` */
export function formatDateTime(iso: string): string {
  return dateTime.format(new Date(iso))
}

/** The full date for a tooltip. */
export function formatExactTime(iso: string): string {
  return exactTime.format(new Date(iso))
}

const relativeSteps: readonly [limit: number, unit: Intl.RelativeTimeFormatUnit, size: number][] = [
  [60, 'second', 1],
  [3600, 'minute', 60],
  [86_400, 'hour', 3600],
  [30 * 86_400, 'day', 86_400],
  [365 * 86_400, 'month', 30 * 86_400],
  [Infinity, 'year', 365 * 86_400],
]

/** `3 days ago`; `now` in milliseconds since 1970. */
export function formatRelative(iso: string, now: number): string {
  const seconds = (new Date(iso).getTime() - now) / 1000
  const [, unit, size] = relativeSteps.find(([limit]) => Math.abs(seconds) < limit) ?? [
    0,
    'year',
    1,
  ]
  return relative.format(Math.round(seconds / size), unit)
}

/** `2026-03` or `2026-03-14` in the user's time zone, to group pictures by. */
export function dateKey(iso: string, unit: 'month' | 'day'): string {
  const date = new Date(iso)
  const month = `${date.getFullYear()}-${`${date.getMonth() + 1}`.padStart(2, '0')}`
  return unit === 'month' ? month : `${month}-${`${date.getDate()}`.padStart(2, '0')}`
}

/** `March 2026` or `Saturday, 14 March 2026` for a {@link dateKey}. */
export function formatDateKey(key: string): string {
  const [year = 1970, month = 1, day] = key.split('-').map(Number)
  const date = new Date(year, month - 1, day ?? 1)
  return day === undefined ? monthYear.format(date) : fullDay.format(date)
}

/** Drops trailing zeros that a `real` column leaves behind: `7`, `0.85`. */
export function formatNumber(value: number): string {
  return `${Number(value.toPrecision(7))}`
}
