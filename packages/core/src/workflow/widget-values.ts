import { type JsonValue } from '../json/lossless-json.ts'
import { type JsonObject } from './json-access.ts'

/** Where the widgets of one node get their saved values from, one after the other. */
export type ValueSource = {
  /** The value for the next widget; undefined where the file has none. */
  readonly take: (name: string) => JsonValue | undefined
  /** The control word behind a seed. */
  readonly takeControl: () => JsonValue | undefined
  /** A source for widgets made after the values were handed out: it has values by name only. */
  readonly withoutPositions: () => ValueSource
}

const controlWords = new Set(['fixed', 'increment', 'decrement', 'randomize', 'increment-wrap'])

/** Files before 2023-05 hold a boolean in its place. */
export function isControlWord(value: JsonValue | undefined): boolean {
  return typeof value === 'boolean' || (typeof value === 'string' && controlWords.has(value))
}

const emptySource: ValueSource = {
  take: () => undefined,
  takeControl: () => undefined,
  withoutPositions: () => emptySource,
}

/**
 * `widgets_values` by position. With `skipsMissingControls` a control's place only counts where
 * it holds a control word.
 */
export function readByPosition(
  values: readonly JsonValue[],
  options: { readonly skipsMissingControls: boolean } = { skipsMissingControls: false },
): ValueSource {
  let index = 0
  return {
    take: () => values[index++],
    takeControl: () =>
      options.skipsMissingControls && !isControlWord(values[index]) ? undefined : values[index++],
    withoutPositions: () => emptySource,
  }
}

/** Values by widget name, as `widgets_values_named` or an object in `widgets_values`. */
export function readByName(values: JsonObject): ValueSource {
  const source: ValueSource = {
    take: (name) => (Object.hasOwn(values, name) ? values[name] : undefined),
    takeControl: () => source.take('control_after_generate'),
    withoutPositions: () => source,
  }
  return source
}
