import type { FacetField } from '@safelight/contracts/facet'
import { modelName } from '@safelight/core/search/model-name'
import type { FacetCount } from './facet-counts.queries.ts'

export type ValueCount = { readonly value: string; readonly count: number }

/** Sums of counts by field and value that can be added to and taken from. */
export class ValueCounts {
  readonly #byField = new Map<FacetField, Map<string, number>>()
  readonly #sorted = new Map<FacetField, readonly ValueCount[]>()

  /** Adds counts (`sign` 1) or takes them away (−1); values that reach zero are forgotten. */
  add(counts: readonly FacetCount[], sign: 1 | -1): void {
    for (const { field, value, count } of counts) {
      const values = this.#byField.get(field) ?? new Map<string, number>()
      this.#byField.set(field, values)
      const sum = (values.get(value) ?? 0) + sign * count
      if (sum === 0) values.delete(value)
      else values.set(value, sum)
      this.#sorted.delete(field)
    }
  }

  /** All values of a field as they are written in the library. */
  values(field: FacetField): readonly string[] {
    return [...(this.#byField.get(field)?.keys() ?? [])]
  }

  /** What is counted of a field, in the order in which it is shown. */
  list(field: FacetField): readonly ValueCount[] {
    let sorted = this.#sorted.get(field)
    if (!sorted) {
      sorted = sortValues(field, this.#byField.get(field) ?? new Map<string, number>())
      this.#sorted.set(field, sorted)
    }
    return sorted
  }
}

/**
 * Values as they are shown. Models and LoRAs that differ only by folder, file extension or case are
 * one. Months and scores have an order of their own; elsewhere the most frequent come first.
 */
export function sortValues(field: FacetField, counts: ReadonlyMap<string, number>): ValueCount[] {
  const values = field === 'model' || field === 'lora' ? mergeNames(counts) : listCounts(counts)
  if (field === 'month') return values.sort((a, b) => compareTexts(b.value, a.value))
  if (field === 'score') return values.sort((a, b) => Number(b.value) - Number(a.value))
  return values.sort((a, b) => b.count - a.count || compareTexts(a.value, b.value))
}

function listCounts(counts: ReadonlyMap<string, number>): ValueCount[] {
  return [...counts].map(([value, count]) => ({ value, count }))
}

/** One entry a name, in its most frequent spelling. An image has each in one spelling: the readers see to that. */
function mergeNames(counts: ReadonlyMap<string, number>): ValueCount[] {
  const byName = new Map<string, ValueCount>()
  const frequentFirst = listCounts(counts).sort(
    (a, b) => b.count - a.count || compareTexts(a.value, b.value),
  )
  for (const { value, count } of frequentFirst) {
    const name = modelName(value)
    const key = name.toLowerCase()
    const known = byName.get(key)
    byName.set(key, { value: known?.value ?? name, count: (known?.count ?? 0) + count })
  }
  return [...byName.values()]
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
