import { type JsonValue } from '../json/lossless-json.ts'
import { getOwn } from './json-access.ts'
import { type InputSpec, type NodeSpec } from './node-catalogue.ts'
import { isCompatible } from './resolve-links.ts'
import { type UiNode } from './ui-workflow.ts'
import { defaultValue, hasControl, isWidgetInput } from './widget-layout.ts'

/** Which widget and slot inside a legacy group node its values and links belong to. */

/** A slot of the group node: which inner node and input or output it stands for. */
export type GroupSlot = { readonly name: string; readonly nodeId: string; readonly slot: number }

export type GroupWidget = {
  readonly nodeId: string
  readonly widget: string
  /** What the widget of the group holds where the file has no value for it. */
  readonly fallback?: JsonValue | undefined
}

export function isShown(settings: JsonValue | undefined, name: string): boolean {
  return getOwn(getOwn(settings, name), 'visible') !== false
}

type SortedWidgets = {
  readonly own: readonly InputSpec[]
  /** Combos of the first generation, which the editor does not take for widgets of a group. */
  readonly lists: readonly InputSpec[]
  /** Those that are sockets as well, which in newer files all are. */
  readonly converted: readonly InputSpec[]
}

export function sortWidgets(spec: NodeSpec | undefined, node: UiNode): SortedWidgets {
  const sockets = new Set(node.inputs.flatMap((input) => input.widget ?? []))
  const widgets = spec?.inputs.filter(isWidgetInput) ?? []
  const free = widgets.filter(({ name }) => !sockets.has(name))
  return {
    own: free.filter((input) => input.isListTyped !== true),
    lists: free.filter((input) => input.isListTyped === true),
    converted: widgets.filter(({ name }) => sockets.has(name)),
  }
}

type Host = {
  readonly host: UiNode
  readonly config: JsonValue | undefined
  readonly specs: readonly (NodeSpec | undefined)[]
}

/**
 * What the values of the group node belong to, in their order. Older editors left out converted and
 * hidden widgets, newer ones kept all, or all that the template knew of an older version of its
 * classes; the number of values tells which.
 */
export function groupWidgets(
  nodes: readonly UiNode[],
  { host, config, specs }: Host,
): GroupWidget[] {
  const list = (takes: (input: InputSpec, node: UiNode, index: number) => boolean) =>
    nodes.flatMap((node, index) =>
      (specs[index]?.inputs ?? [])
        .filter((input) => isWidgetInput(input) && takes(input, node, index))
        .flatMap((input) => withControl(node, input)),
    )
  const isSocket = ({ name }: InputSpec, node: UiNode) =>
    node.inputs.some(({ widget }) => widget === name)
  const isFree = (input: InputSpec, node: UiNode, index: number) =>
    !isSocket(input, node) && isShown(getOwn(getOwn(config, String(index)), 'input'), input.name)
  const count = Array.isArray(host.values) ? host.values.length : 0
  const free = list(isFree)
  const readings = [free, list(() => true), list(isSocket)]
  return readings.find(({ length }) => length === count) ?? free
}

/** First each node's own widgets and, for nothing, its lists; the converted ones of all at the end. */
export function widgetsAsEditor(
  nodes: readonly UiNode[],
  { specs, config }: { specs: readonly (NodeSpec | undefined)[]; config: JsonValue | undefined },
): GroupWidget[] {
  const nothing: GroupWidget = { nodeId: '', widget: '' }
  const free = nodes.flatMap((node, index) => {
    const settings = getOwn(getOwn(config, String(index)), 'input')
    const { own } = sortWidgets(specs[index], node)
    const lists = slotsOf(specs[index]).filter(
      ({ name, isListTyped }, slot) =>
        isListTyped === true && !isLinkedAt(node, slot) && isShown(settings, name),
    )
    const shown = own.filter(({ name }) => isShown(settings, name))
    return [...shown.flatMap((input) => withControl(node, input)), ...lists.map(() => nothing)]
  })
  const converted = nodes.flatMap((node, index) => {
    const first = slotsOf(specs[index]).length
    const widgets = new Map(sortWidgets(specs[index], node).converted.map((one) => [one.name, one]))
    return node.inputs
      .flatMap(({ name }, slot) => {
        const spec = widgets.get(name)
        return spec && spec.isListTyped !== true ? { spec, slot: String(slot) } : []
      })
      .sort((one, other) => (one.slot < other.slot ? -1 : 1))
      .flatMap(({ spec }, at) => (isLinkedAt(node, first + at) ? [] : withControl(node, spec)))
  })
  return [...free, ...converted]
}

/** The editor counts its slots by the class, although the links of the group count those of the file. */
function slotsOf(spec: NodeSpec | undefined): readonly InputSpec[] {
  return spec?.inputs.filter((input) => !isWidgetInput(input) || input.isListTyped === true) ?? []
}

function isLinkedAt(node: UiNode, slot: number): boolean {
  return (node.inputs[slot]?.link ?? null) !== null
}

function withControl(node: UiNode, input: InputSpec): GroupWidget[] {
  const own = { nodeId: node.id, widget: input.name, fallback: defaultValue(input) }
  const control = { nodeId: node.id, widget: 'control_after_generate' }
  return hasControl(input) ? [own, control] : [own]
}

type Template = {
  readonly specs: readonly (NodeSpec | undefined)[]
  readonly config: JsonValue | undefined
}

/**
 * Which slot the link of each socket ends at in the editor. It numbers the slots with combos of the
 * first generation among them, which the node itself has behind its sockets: links that follow one
 * end at another slot, or nowhere where the types differ.
 */
export function slotsAsEditor(
  nodes: readonly UiNode[],
  inputs: readonly GroupSlot[],
  { specs, config }: Template,
): ReadonlyMap<string, GroupSlot> {
  const numbered: (GroupSlot | null)[] = []
  const sockets: (GroupSlot | null)[] = []
  const widgets: null[] = []
  const converted: GroupSlot[] = []
  nodes.forEach((node, index) => {
    const own = inputs.filter(({ nodeId }) => nodeId === node.id)
    const settings = getOwn(getOwn(config, String(index)), 'input')
    const find = (name: string) => own.find(({ slot }) => node.inputs[slot]?.name === name) ?? null
    const spec = specs[index]
    const plain = spec ? [] : own
    numbered.push(...plain)
    sockets.push(...plain)
    const sorted = sortWidgets(spec, node)
    widgets.push(...sorted.own.filter(({ name }) => isShown(settings, name)).map(() => null))
    slotsOf(spec).forEach(({ name, isListTyped }, slot) => {
      if (isLinkedAt(node, slot) || !isShown(settings, name)) return
      const found = isListTyped ? null : find(name)
      numbered.push(found)
      if (isListTyped) widgets.push(null)
      else sockets.push(found)
    })
    const isOwn = ({ isListTyped }: InputSpec) => isListTyped !== true
    converted.push(...sorted.converted.filter(isOwn).flatMap(({ name }) => find(name) ?? []))
  })
  const targets = [...numbered, ...converted]
  const places = [...sockets, ...widgets, ...converted]
  return new Map(
    places.flatMap((place, index) => {
      const target = targets[index]
      return place && target && fits(nodes, place, target) ? [[place.name, target] as const] : []
    }),
  )
}

function fits(nodes: readonly UiNode[], one: GroupSlot, other: GroupSlot): boolean {
  const typeOf = ({ nodeId, slot }: GroupSlot) =>
    nodes.find(({ id }) => id === nodeId)?.inputs[slot]?.type ?? '*'
  return isCompatible(typeOf(one), typeOf(other))
}
