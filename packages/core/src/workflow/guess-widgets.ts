import { stringifyJson, type JsonValue } from '../json/lossless-json.ts'
import { alignValues, type NamedWidget } from './align-values.ts'
import { type ConversionContext } from './conversion-context.ts'
import { isObject } from './json-access.ts'
import { type LiveWidget } from './live-graph.ts'
import { type InputSpec } from './node-catalogue.ts'
import { countMisfits, positionalValues, readNodeWidgets } from './node-values.ts'
import { findPackNode } from './pack-nodes.ts'
import { isDrawnOnly, readPackWidgets } from './pack-widgets.ts'
import { type UiNode } from './ui-workflow.ts'
import { isWidgetInput } from './widget-layout.ts'

/**
 * Widgets of a class that the catalogue lacks. Names come from the file where it has them, else
 * from a snapshot of the class' pack, set against the values by their types; what stays nameless
 * is called `UNKNOWN`, `UNKNOWN_1` … as the editor calls it.
 */
export function guessWidgets(node: UiNode, context: ConversionContext): LiveWidget[] {
  if (context.copiesFaults)
    return (Array.isArray(node.values) ? node.values : []).map(namelessWidget)
  const { widgets, how } = guess(node, context)
  if (widgets.length > 0)
    context.warn({
      code: 'guessed_inputs',
      message: `input names of ${node.type} were taken from ${how}`,
      class_type: node.type,
    })
  return widgets
}

type Guess = { readonly widgets: LiveWidget[]; readonly how: string }

function guess(node: UiNode, context: ConversionContext): Guess {
  const special = readPackWidgets(node)
  if (special) return { widgets: special, how: "the pack's own values" }
  const named = node.namedValues ?? (isObject(node.values ?? undefined) ? node.values : null)
  if (isObject(named ?? undefined)) {
    const entries = Object.entries(named ?? {}).filter(([name]) => !isDrawnOnly(name))
    return { widgets: entries.map(([name, value]) => widget(name, value)), how: 'the saved names' }
  }
  const values = positionalValues(node.values) ?? []
  const ownNames = node.inputs.flatMap(({ widget: name, type }) => (name ? { name, type } : []))
  const spec = findPackNode(node.type)
  const fromPack = spec && readNodeWidgets(node, spec, context)
  const knowsAll = ownNames.every(({ name }) => spec?.inputs.some((input) => input.name === name))
  if (fromPack && knowsAll && countMisfits(fromPack) === 0)
    return { widgets: [...fromPack.widgets], how: 'a snapshot of its pack' }
  if (ownNames.length > 0) return { widgets: align(ownNames, values), how: 'its sockets' }
  if (spec)
    return { widgets: align(spec.inputs.filter(isWidgetInput), values), how: 'a similar version' }
  return { widgets: values.map(namelessWidget), how: 'nowhere' }
}

function widget(name: string, value: JsonValue | undefined): LiveWidget {
  return { name, value, input: null, isSent: true }
}

function namelessWidget(value: JsonValue, index: number): LiveWidget {
  const name = index === 0 ? 'UNKNOWN' : `UNKNOWN_${index}`
  return widget(name, typeof value === 'object' ? stringifyJson(value) : value)
}

function align(
  widgets: readonly (NamedWidget | InputSpec)[],
  values: readonly JsonValue[],
): LiveWidget[] {
  const aligned = alignValues(widgets, values)
  return widgets.map(({ name }, index) => widget(name, aligned.values[index]))
}
