import { type JsonValue } from '../json/lossless-json.ts'
import { alignValues } from './align-values.ts'
import { type ConversionContext } from './conversion-context.ts'
import { getOwn, type JsonObject, textOf } from './json-access.ts'
import { type LiveWidget } from './live-graph.ts'
import { type InputSpec, type NodeSpec } from './node-catalogue.ts'
import { isBookkeeping } from './pack-widgets.ts'
import { type UiNode } from './ui-workflow.ts'
import { hasControl, isWidgetInput, layOutWidgets, type WidgetLayout } from './widget-layout.ts'
import { isControlWord, readByName, readByPosition, type ValueSource } from './widget-values.ts'
import { ConversionFailure, type WorkflowWarningCode } from './workflow-types.ts'

/**
 * The widgets of a node of a known class with their saved values. Where positions do not fit the
 * class and the file offers a reading that does, that reading is taken and warned about.
 */
export function readNodeWidgets(
  node: UiNode,
  spec: NodeSpec,
  context: ConversionContext,
): WidgetLayout {
  if (context.copiesFaults) return readAsEditor(node, spec)
  return readAsMeant(node, withOwnWidgets(spec, node), context)
}

/**
 * Packs define widget types of their own, which the server's answer does not tell from sockets;
 * the file does, by naming a widget beside a socket of that very type.
 */
function withOwnWidgets(spec: NodeSpec, node: UiNode): NodeSpec {
  const own = new Map(node.inputs.map(({ widget, type }) => [widget, type]))
  const isOwn = (input: InputSpec) =>
    !isWidgetInput(input) &&
    input.options['forceInput'] !== true &&
    own.get(input.name) === input.socketType
  if (!spec.inputs.some(isOwn)) return spec
  return {
    ...spec,
    inputs: spec.inputs.map((input) => (isOwn(input) ? { ...input, isScripted: true } : input)),
  }
}

function readAsMeant(node: UiNode, spec: NodeSpec, context: ConversionContext): WidgetLayout {
  const values = positionalValues(node.values)
  if (values === null) return layOutWidgets(spec, readByName(node.values as JsonObject))
  const positions = dropForcedDummies(spec, values, hasControl)
  if (positions.length !== dropForcedDummies(spec, values, isControlFlagged).length)
    warnOfFault(node, context, 'the editor would take a value of this node for a leftover')
  if (getOwn(node.values, 'length') !== undefined)
    warnOfFault(node, context, 'the editor cannot load the values of this node')
  const positional = layOutWidgets(spec, readByPosition(positions))
  const misfits = countMisfits(positional)
  const named = node.namedValues
  const isDrifted = named !== null && (values.length === 0 || !isNamedAs(positional, named))
  if (misfits === 0 && !isDrifted) {
    warnOfUnset(node, positional, { spec, context })
    return positional
  }
  const readings = readOtherwise(node, spec, positions)
  const best = isDrifted
    ? readings.find((reading) => countMisfits(reading.layout) <= misfits)
    : readings.find((reading) => countMisfits(reading.layout) < misfits)
  if (!best) return positional
  if (textOfSent(best.layout) !== textOfSent(positional))
    context.warn({
      code: best.code,
      message: best.message,
      node_id: node.id,
      class_type: node.type,
    })
  return best.layout
}

type Reading = {
  readonly layout: WidgetLayout
  readonly code: WorkflowWarningCode
  readonly message: string
}

/** Other readings of the values than by position, most trusted first. */
function readOtherwise(
  node: UiNode,
  spec: NodeSpec,
  positions: readonly JsonValue[],
): readonly Reading[] {
  const read = (source: ValueSource, code: WorkflowWarningCode, message: string): Reading => ({
    layout: layOutWidgets(spec, source),
    code,
    message,
  })
  const readings: Reading[] = []
  const named = node.namedValues
  if (named) {
    const message = 'the values belong to another version of this class and were taken by name'
    readings.push(read(readByName(named), 'named_values', message))
  }
  const gated = readByPosition(positions, { skipsMissingControls: true })
  const message = 'the values were shifted to fit: this file has no control word behind a seed'
  readings.push(read(gated, 'realigned_values', message))
  const own = node.inputs.flatMap(({ widget, type }) => (widget ? { name: widget, type } : []))
  const aligned = alignValues(own, positions)
  if (own.length > 0 && aligned.skipped === 0) {
    const byOwnNames = Object.fromEntries(
      own.flatMap(({ name }, index) => {
        const value = aligned.values[index]
        return value === undefined ? [] : [[name, value]]
      }),
    )
    const why = 'the values belong to another version of this class and were set by its sockets'
    readings.push(read(readByName(byOwnNames), 'realigned_values', why))
  }
  return readings
}

/** The editor empties widgets for which an object with index keys has no value. */
function warnOfUnset(
  node: UiNode,
  layout: WidgetLayout,
  { spec, context }: { readonly spec: NodeSpec; readonly context: ConversionContext },
): void {
  const { values } = node
  if (values === null || Array.isArray(values) || Object.hasOwn(values, 'length')) return
  if (textOfSent(layout) !== textOfSent(layOutByIndexKeys(spec, values)))
    warnOfFault(node, context, 'the editor would empty the widgets that have no value in this file')
}

function warnOfFault(node: UiNode, context: ConversionContext, message: string): void {
  context.warn({ code: 'editor_fault', message, node_id: node.id, class_type: node.type })
}

/** The list of values, also of an object with index keys; null for values keyed by name. */
export function positionalValues(values: UiNode['values']): readonly JsonValue[] | null {
  if (values === null) return []
  if (Array.isArray(values)) return values.filter((value) => !isBookkeeping(value))
  const object = values
  if (!Object.hasOwn(object, '0')) return Object.keys(object).length === 0 ? [] : null
  const list: JsonValue[] = []
  while (Object.hasOwn(object, String(list.length)))
    list.push(object[String(list.length)] as JsonValue)
  return list
}

function textOfSent(layout: WidgetLayout): string {
  const sent = layout.widgets.filter((widget) => widget.isSent)
  return sent.map(({ name, value }) => `${name} ${textOf(value)}`).join('\n')
}

/** Whether `widgets_values_named` was written by a class with the very widgets of this one. */
function isNamedAs(layout: WidgetLayout, named: JsonObject): boolean {
  if (layout.unknownChoices.length > 0) return false
  const names = new Set(layout.widgets.map((widget) => widget.name))
  const isForeign = (key: string) =>
    !names.has(key) && !key.includes('.') && !key.startsWith('control_') && !isControlWord(key)
  if (Object.keys(named).some(isForeign)) return false
  return layout.widgets.every(
    ({ name, input, isSent }) =>
      !isSent ||
      input === null ||
      input.type === 'IMAGECOMPARE' ||
      name.includes('.') ||
      Object.hasOwn(named, name),
  )
}

/** How many values cannot belong to the input they fell on. */
export function countMisfits(layout: WidgetLayout): number {
  let misfits = 0
  for (const widget of layout.widgets) if (isMisfit(widget)) misfits++
  return misfits
}

export function isMisfit({ value, input }: LiveWidget): boolean {
  if (value === null || value === undefined || input === null) return false
  if (input.type === 'INT' || input.type === 'FLOAT')
    return typeof value !== 'number' && typeof value !== 'bigint'
  if (input.type === 'BOOLEAN') return typeof value === 'string' || typeof value === 'object'
  if (input.type === 'STRING') return typeof value !== 'string'
  if (input.choices === null) return false
  return input.choices.length > 0 && typeof value !== typeof input.choices[0]
}

/**
 * Editors before 1.16 saved a dummy for every `forceInput` input. Only their number tells: they
 * are dropped when there are exactly as many values as widgets, dummies and controls together.
 */
function dropForcedDummies(
  spec: NodeSpec,
  values: readonly JsonValue[],
  countsControl: (input: InputSpec) => boolean,
): readonly JsonValue[] {
  const isDummy = spec.inputs.flatMap((input) => {
    const isForced = input.options['forceInput'] === true
    if (!isForced && !isWidgetInput(input)) return []
    return countsControl(input) ? [isForced, false] : [isForced]
  })
  if (isDummy.length !== values.length) return values
  return values.filter((_, index) => !isDummy[index])
}

/** The editor's own count misses the control that a bare name `seed` implies. */
function isControlFlagged(input: InputSpec): boolean {
  return hasControl(input) && input.options['control_after_generate'] !== undefined
}

function readAsEditor(node: UiNode, spec: NodeSpec): WidgetLayout {
  const values = node.values ?? []
  if (Array.isArray(values)) {
    const positions = values as readonly JsonValue[]
    return layOutWidgets(spec, readByPosition(dropForcedDummies(spec, positions, isControlFlagged)))
  }
  const object = values
  if (Object.hasOwn(object, 'length')) {
    const message = `the editor cannot load the values of node ${node.id}`
    throw new ConversionFailure({ code: 'editor_fails', message, node_id: node.id })
  }
  return layOutByIndexKeys(spec, object)
}

/** The editor reads objects by index; what it does not find leaves the widget without a value. */
function layOutByIndexKeys(spec: NodeSpec, values: JsonObject): WidgetLayout {
  let index = 0
  const unset = new Set<string>()
  const take = (name: string): JsonValue | undefined => {
    const key = String(index++)
    if (Object.hasOwn(values, key)) return values[key]
    unset.add(name)
    return undefined
  }
  const source: ValueSource = {
    take,
    takeControl: () => take(''),
    withoutPositions: () => readByPosition([]),
  }
  const layout = layOutWidgets(spec, source)
  return {
    ...layout,
    widgets: layout.widgets.map((widget) =>
      unset.has(widget.name) ? { ...widget, value: widget.input?.choices?.[0] } : widget,
    ),
  }
}
