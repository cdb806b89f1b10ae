import { tryParseJson, type JsonValue } from '../json/lossless-json.ts'
import { type ConversionContext } from './conversion-context.ts'
import { asArray, asId, asString, getOwn } from './json-access.ts'
import {
  type LiveGraph,
  type LiveInput,
  type LiveNode,
  type LiveSlot,
  type LiveWidget,
} from './live-graph.ts'
import { isMisfit, positionalValues } from './node-values.ts'
import { isCompatible } from './resolve-links.ts'
import { inputFrameId, type UiNode } from './ui-workflow.ts'

/**
 * A node that stands for a subgraph. Its inputs are those of the definition, matched to the file
 * by name; those that reach a widget inside carry a host value, which wins over the inner one.
 */
export function buildInstance(
  node: UiNode,
  definition: LiveGraph,
  options: { readonly context: ConversionContext; readonly losesHostValues: boolean },
): LiveNode {
  const { context } = options
  context.spend(definition.inputs.length)
  const saved = new Map(node.inputs.map((input) => [input.name, input.link]))
  const inputs = definition.inputs.map((slot) =>
    hostInput(slot, findSource(definition, slot), saved.get(slot.name) ?? null),
  )
  const widgets = inputs.flatMap((input) => input.widget ?? [])
  const instance: LiveNode = {
    id: node.id,
    classType: node.type,
    role: 'subgraph',
    mode: node.mode,
    title: node.title,
    inputs,
    outputs: definition.outputs,
    widgets,
    properties: node.properties,
    definition,
  }
  if (options.losesHostValues) return instance
  const isOwn = (_: LiveInput, index: number) => definition.inputs[index]?.isAdded !== true
  const own = inputs.filter(isOwn).flatMap((input) => input.widget ?? [])
  const positioned = readHostValues(node, own, context)
  const proxied = applyProxyWidgets(node, { instance, widgets }, context)
  if (context.copiesFaults || proxied.size === 0) return instance
  for (const widget of positioned)
    if (!proxied.has(widget) && isMisfit(widget)) restoreInner(instance, widget, context)
  return instance
}

type Source = { readonly node: LiveNode; readonly widget: LiveWidget }

const sources = new WeakMap<LiveSlot, Source | null>()

/** The first inner widget that a definition input reaches. */
function findSource(definition: LiveGraph, slot: LiveSlot): Source | undefined {
  let source = sources.get(slot)
  if (source === undefined) {
    source = searchSource(definition, slot) ?? null
    sources.set(slot, source)
  }
  return source ?? undefined
}

function searchSource(definition: LiveGraph, slot: LiveSlot): Source | undefined {
  for (const linkId of slot.linkIds) {
    const link = definition.links.get(linkId)
    const node = link && definition.nodes.get(link.targetId)
    const widget = node?.inputs.find((input) => input.link === linkId)?.widget
    if (node && widget) return { node, widget }
  }
  return undefined
}

function hostInput(slot: LiveSlot, source: Source | undefined, link: string | null): LiveInput {
  const widget = source && {
    name: slot.name,
    value: source.widget.value,
    input: source.widget.input,
    isSent: true,
  }
  return { name: slot.name, type: slot.type, link, widget: widget ?? null }
}

function setHostValue(widget: LiveWidget, value: JsonValue): void {
  const choices = widget.input?.choices
  widget.value = value === null && choices ? (choices[0] ?? null) : value
}

/** Values count over the inputs that reach a widget. Returns the widgets that got one. */
function readHostValues(
  node: UiNode,
  widgets: readonly LiveWidget[],
  context: ConversionContext,
): LiveWidget[] {
  const values = positionalValues(node.values)
  const named = values === null ? node.values : node.namedValues
  if (values === null && context.copiesFaults) {
    for (const widget of widgets) widget.value = widget.input?.choices?.[0]
    return []
  }
  if (named && !context.copiesFaults && (!values?.length || hasOtherNames(named, widgets))) {
    for (const widget of widgets) {
      const value = getOwn(named, widget.name)
      if (value !== undefined) setHostValue(widget, value)
    }
    const message = 'the values of this subgraph were taken by name'
    context.warn({ code: 'named_values', message, node_id: node.id })
    return []
  }
  const positioned = widgets.slice(0, values?.length ?? 0)
  positioned.forEach((widget, index) => setHostValue(widget, values?.[index] ?? null))
  return positioned
}

function hasOtherNames(named: object, widgets: readonly LiveWidget[]): boolean {
  const names = new Set(widgets.map((widget) => widget.name))
  return (
    Object.keys(named).some((name) => !names.has(name)) ||
    [...names].some((name) => !Object.hasOwn(named, name))
  )
}

/** Positions count twice in old files; what fell on a wrong input that way is taken back. */
function restoreInner(instance: LiveNode, widget: LiveWidget, context: ConversionContext): void {
  const message = `the editor would set ${widget.name} to a value of another widget`
  context.warn({ code: 'editor_fault', message, node_id: instance.id })
  const slot = instance.definition?.inputs.find(({ name }) => name === widget.name)
  if (slot && instance.definition)
    widget.value = findSource(instance.definition, slot)?.widget.value
}

/**
 * Promotions of editors before about 1.46: entry i, `[inner node, widget, inner source?]`, owns
 * `widgets_values[i]`. A widget that is not yet wired to the frame gets an input of its own.
 */
function applyProxyWidgets(
  node: UiNode,
  host: { readonly instance: LiveNode; readonly widgets: LiveWidget[] },
  context: ConversionContext,
): ReadonlySet<LiveWidget> {
  const { instance, widgets } = host
  const values = positionalValues(node.values) ?? []
  const proxied = new Set<LiveWidget>()
  const apply = (entry: JsonValue, value: JsonValue | undefined) => {
    const inner = instance.definition?.nodes.get(asId(asArray(entry)[0]) ?? '')
    const size = (instance.definition?.nodes.size ?? 0) + (inner?.inputs.length ?? 0)
    context.spend(1 + widgets.length + size)
    const widget = resolveProxy(instance, entry, { widgets, context })
    if (!widget) return
    proxied.add(widget)
    if (value !== undefined && value !== null) setHostValue(widget, value)
  }
  proxyEntries(node).forEach((entry, index) => apply(entry, values[index]))
  for (const broken of asArray(node.properties['proxyWidgetErrorQuarantine'])) {
    const entry = getOwn(broken, 'originalEntry') ?? null
    if (asId(asArray(entry)[0]) === '-1') apply(entry, getOwn(broken, 'hostValue'))
  }
  return proxied
}

function proxyEntries(node: UiNode): JsonValue[] {
  const raw = node.properties['proxyWidgets']
  return asArray(typeof raw === 'string' ? tryParseJson(raw) : raw)
}

type Host = { readonly widgets: LiveWidget[]; readonly context: ConversionContext }

function resolveProxy(
  instance: LiveNode,
  entry: JsonValue,
  { widgets, context }: Host,
): LiveWidget | undefined {
  const [rawId, rawName, rawSource] = asArray(entry)
  const sourceId = asId(rawId)
  const definition = instance.definition
  const name = asString(rawName)
  if (sourceId === null || name === null || definition === null) return undefined
  const byName = () => widgets.find((widget) => widget.name === name)
  if (sourceId === '-1') return byName()
  const inner = definition.nodes.get(definition.renumbered.get(sourceId) ?? sourceId)
  if (!inner || name.startsWith('$$')) return undefined
  if (inner.role === 'primitive')
    return promotePrimitive({ instance, primitive: inner, name }, { widgets, context })
  const target = findInnerInput(inner, name, asId(rawSource))
  if (!target?.widget) return undefined
  const link = target.link === null ? undefined : definition.links.get(target.link)
  if (link && link.originId !== inputFrameId) return undefined
  if (link) {
    const slot = definition.inputs[link.originSlot]
    return slot && widgets.find((widget) => widget.name === slot.name)
  }
  return promote(instance, { name, targets: [{ node: inner, input: target }] }, widgets)
}

/** The widget input of an inner node; on a nested instance also by what it stands for inside. */
function findInnerInput(
  inner: LiveNode,
  name: string,
  deepSourceId: string | null,
): LiveInput | undefined {
  const plain = name.replace(/^(?:[^\s:]+: )+/, '')
  const prefix = /^([^\s:]+): /.exec(name)?.[1]
  const deepId = deepSourceId ?? prefix ?? null
  const own = (wanted: string) => inner.inputs.find((input) => input.widget?.name === wanted)
  if (inner.definition === null) return own(plain)
  const definition = inner.definition
  const standsFor = (slot: LiveSlot): boolean => {
    const source = findSource(definition, slot)
    if (!source || source.widget.name !== plain) return false
    return deepId === null || source.node.id === (definition.renumbered.get(deepId) ?? deepId)
  }
  const slot = definition.inputs.find(standsFor)
  return (slot && inner.inputs.find((input) => input.name === slot.name)) ?? own(plain)
}

type Target = { readonly node: LiveNode; readonly input: LiveInput }

/** Adds a definition input wired to `targets`, and the host widget on this instance. */
function promote(
  instance: LiveNode,
  wanted: { readonly name: string; readonly targets: readonly Target[] },
  widgets: LiveWidget[],
): LiveWidget | undefined {
  const definition = instance.definition
  const first = wanted.targets[0]
  if (!definition || !first?.input.widget) return undefined
  const originSlot = definition.inputs.length
  const linkIds = wanted.targets.map(({ node, input }, index) => {
    const id = `promoted ${originSlot}.${index}`
    const place = { targetId: node.id, targetSlot: node.inputs.indexOf(input) }
    definition.links.set(id, { id, originId: inputFrameId, originSlot, ...place })
    input.link = id
    return id
  })
  const taken = new Set(definition.inputs.map((slot) => slot.name))
  let name = wanted.name
  for (let count = 1; taken.has(name); count++) name = `${wanted.name}_${count}`
  const slot: LiveSlot = { name, type: first.input.type, linkIds, isAdded: true }
  definition.inputs.push(slot)
  const input = hostInput(slot, { node: first.node, widget: first.input.widget }, null)
  instance.inputs.push(input)
  if (input.widget) widgets.push(input.widget)
  return input.widget ?? undefined
}

/** A promoted primitive gives way to a definition input that feeds all of its targets. */
function promotePrimitive(
  wanted: {
    readonly instance: LiveNode
    readonly primitive: LiveNode
    readonly name: string
  },
  { widgets, context }: Host,
): LiveWidget | undefined {
  const { instance, primitive, name } = wanted
  const definition = instance.definition
  if (!definition) return undefined
  const targets = targetsOf(definition, primitive, context)
  if (targets.length > 0) {
    const type = primitive.outputs[0]?.type ?? '*'
    const fits = targets.every(({ input }) => input.widget && isCompatible(input.type, type))
    return fits ? promote(instance, { name, targets }, widgets) : undefined
  }
  const earlier = definition.inputs.find((slot) => slot.name === name && slot.isAdded)
  return earlier && widgets.find((widget) => widget.name === earlier.name)
}

/**
 * Editors before 1.58 go by slot numbers here, which are stale where a file leaves out free
 * inputs; a node whose inputs depend on a choice has them put right while loading.
 */
function targetsOf(
  definition: LiveGraph,
  primitive: LiveNode,
  context: ConversionContext,
): Target[] {
  const targets: Target[] = []
  for (const node of definition.nodes.values()) {
    const isDynamic = node.inputs.some((input) => input.name.includes('.'))
    for (const linked of node.inputs) {
      const link = linked.link === null ? undefined : definition.links.get(linked.link)
      if (link?.originId !== primitive.id || !linked.widget) continue
      const numbered = isDynamic ? linked : (node.inputs[link.targetSlot] ?? linked)
      if (numbered !== linked && !context.copiesFaults) warnOfSlot(node, linked, context)
      targets.push({ node, input: context.copiesFaults ? numbered : linked })
    }
  }
  return targets
}

function warnOfSlot(node: LiveNode, { name }: LiveInput, context: ConversionContext): void {
  const message = `some editors would promote another widget than ${name}`
  context.warn({ code: 'editor_fault', message, node_id: node.id, class_type: node.classType })
}
