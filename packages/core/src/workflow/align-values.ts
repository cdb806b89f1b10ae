import { type JsonValue } from '../json/lossless-json.ts'
import { isControlWord } from './widget-values.ts'

/** A widget of which only name and type are known. */
export type NamedWidget = { readonly name: string; readonly type: string }

export type Alignment = {
  /** A value for each widget; undefined where none was left for it. */
  readonly values: readonly (JsonValue | undefined)[]
  /** Values that fit nowhere; control words do not count. */
  readonly skipped: number
}

/** More than any real node has; beyond it values are simply counted off. */
const maxAligned = 300

const mismatchCost = 3
const skipCost = 2
/** Unknown types match anything, but a known one is better. */
const anyCost = 0.25
/** Passing over a control word behind a seed beats every other use of it. */
const controlCost = -0.5

/** Sets widgets against saved values in their order at the least cost, as texts are compared. */
export function alignValues(
  widgets: readonly NamedWidget[],
  values: readonly JsonValue[],
): Alignment {
  if (widgets.length > maxAligned || values.length > maxAligned)
    return { values: widgets.map((_, index) => values[index]), skipped: 0 }
  const costs = costTable(widgets, values)
  const aligned: (JsonValue | undefined)[] = []
  let skipped = 0
  let column = 0
  for (let row = 0; row < widgets.length;) {
    const here = at(costs, row, column)
    const value = values[column]
    const widget = widgets[row] as NamedWidget
    if (value === undefined || here === skipCost + at(costs, row + 1, column)) {
      aligned.push(undefined)
      row++
    } else if (here === matchCost(widget, value) + at(costs, row + 1, column + 1)) {
      aligned.push(value)
      row++
      column++
    } else {
      if (passCost(widgets[row - 1], value) !== controlCost) skipped++
      column++
    }
  }
  return { values: aligned, skipped }
}

type Costs = readonly (readonly number[])[]

function at(costs: Costs, row: number, column: number): number {
  return costs[row]?.[column] ?? 0
}

/** `costs[i][j]`: the least cost of setting widgets from i on against values from j on. */
function costTable(widgets: readonly NamedWidget[], values: readonly JsonValue[]): Costs {
  const costs: number[][] = Array.from({ length: widgets.length + 1 }, () => [])
  for (let row = widgets.length; row >= 0; row--) {
    const cells = costs[row] as number[]
    for (let column = values.length; column >= 0; column--)
      cells[column] = leastCost({ widgets, values, costs }, row, column)
  }
  return costs
}

type Table = {
  readonly widgets: readonly NamedWidget[]
  readonly values: readonly JsonValue[]
  readonly costs: Costs
}

function leastCost({ widgets, values, costs }: Table, row: number, column: number): number {
  const widget = widgets[row]
  const value = values[column]
  const skipWidget = widget ? skipCost + at(costs, row + 1, column) : Infinity
  if (value === undefined) return widget ? skipWidget : 0
  const pass = passCost(widgets[row - 1], value) + at(costs, row, column + 1)
  const match = widget ? matchCost(widget, value) + at(costs, row + 1, column + 1) : Infinity
  return Math.min(skipWidget, pass, match)
}

/** Leaving a value out. Values behind the last widget are buttons and previews. */
function passCost(previous: NamedWidget | undefined, value: JsonValue): number {
  const isSeed = previous !== undefined && /seed/i.test(previous.name)
  return isSeed && isControlWord(value) ? controlCost : skipCost
}

const jsonTypes: Readonly<Record<string, readonly string[]>> = {
  INT: ['number', 'bigint'],
  FLOAT: ['number', 'bigint'],
  BOOLEAN: ['boolean'],
  STRING: ['string'],
  COMBO: ['string', 'boolean', 'number'],
}

function matchCost(widget: NamedWidget, value: JsonValue): number {
  const expected = Object.hasOwn(jsonTypes, widget.type) ? jsonTypes[widget.type] : undefined
  if (!expected || value === null) return anyCost
  return expected.includes(typeof value) ? 0 : mismatchCost
}
