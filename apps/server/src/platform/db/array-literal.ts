/**
 * Arrays as PostgreSQL writes them: one text parameter for `unnest($1::text[], …)`, made off the
 * main thread and passed on as it is. NUL cannot be stored and is left out; half characters become
 * U+FFFD.
 */
export function textArray(values: readonly (string | null)[]): string {
  let literal = '{'
  for (let i = 0; i < values.length; i++) {
    if (i > 0) literal += ','
    literal += quote(values[i] ?? null)
  }
  return `${literal}}`
}

/** Numbers, decimal texts and booleans need no quotes. NaN and infinities become NULL. */
export function plainArray(values: readonly (number | string | boolean | null)[]): string {
  let literal = '{'
  for (let i = 0; i < values.length; i++) {
    if (i > 0) literal += ','
    const value = values[i] ?? null
    const isNumber = typeof value !== 'number' || Number.isFinite(value)
    literal += value === null || !isNumber ? 'NULL' : value
  }
  return `${literal}}`
}

function quote(value: string | null): string {
  if (value === null) return 'NULL'
  const clean = storable(value)
  return `"${/["\\]/.test(clean) ? clean.replace(/["\\]/g, '\\$&') : clean}"`
}

/** A text as PostgreSQL can hold it. */
export function storable(text: string): string {
  const withoutNul = text.includes('\0') ? text.replaceAll('\0', '') : text
  return withoutNul.isWellFormed() ? withoutNul : withoutNul.toWellFormed()
}
