import { type JsonValue } from '../json/lossless-json.ts'
import { type ConversionContext } from './conversion-context.ts'
import { guessWidgets } from './guess-widgets.ts'
import { findLostSockets, grownSlots } from './growing-sockets.ts'
import {
  type LiveInput,
  type LiveNode,
  type LiveWidget,
  modeBypassed,
  type NodeRole,
} from './live-graph.ts'
import { type InputSpec, type NodeSpec } from './node-catalogue.ts'
import { readNodeWidgets } from './node-values.ts'
import { readExtraNames, readPackWidgets } from './pack-widgets.ts'
import { type UiInput, type UiNode } from './ui-workflow.ts'
import { type WidgetLayout } from './widget-layout.ts'

/** A node that is no subgraph instance, as the editor would hold it after loading. */
export function buildNode(node: UiNode, role: NodeRole, context: ConversionContext): LiveNode {
  const spec = context.catalogue.find(node.type)
  if (role === 'server' && spec) return buildServerNode(node, spec, context)
  const first = role === 'note' ? 'text' : 'value'
  const widgets = role === 'missing' ? guessWidgets(node, context) : virtualWidgets(node, first)
  const inputs = node.inputs.map((input) => liveInput(input, findWidget(widgets, input.widget)))
  const title = node.title || (role === 'note' ? node.type : null)
  return liveNode(node, { role, title, inputs, outputs: node.outputs, widgets })
}

type LiveParts = Pick<LiveNode, 'role' | 'title' | 'inputs' | 'outputs' | 'widgets'>

function liveNode(node: UiNode, parts: LiveParts): LiveNode {
  const { id, type, mode, properties } = node
  return { id, classType: type, mode, properties, definition: null, ...parts }
}

function buildServerNode(node: UiNode, spec: NodeSpec, context: ConversionContext): LiveNode {
  const layout = readNodeWidgets(node, spec, context)
  if (spec.class_type.startsWith('KSampler')) dropSamplerPrefix(layout.widgets)
  const isOrphan = (name: string) =>
    layout.unknownChoices.some((selector) => name.startsWith(`${selector}.`))
  const orphans = context.isGuessing ? namedWidgets(node, isOrphan) : []
  const widgets = [...layout.widgets, ...orphans]
  if (!context.copiesFaults) widgets.push(...readScriptedWidgets(node, layout))
  const known = context.isGuessing ? node.inputs : node.inputs.filter(({ name }) => !isOrphan(name))
  const saved = withoutLost(node, { ...layout, inputs: known }, context)
  const keepsStray = (stray: ReadonlySet<UiInput>) => {
    if (!context.copiesFaults) warnOfStray(node, stray, context)
    return context.copiesFaults
  }
  const inputs = buildInputs(saved, { widgets, sockets: layout.sockets }, keepsStray)
  context.spend(widgets.length + inputs.length)
  const outputs = spec.outputs.map((output, index) =>
    isResolvedByLinks(output.type) ? (node.outputs[index] ?? output) : output,
  )
  outputs.push(...node.outputs.slice(outputs.length))
  const title = node.title || spec.display_name
  return liveNode(node, { role: 'server', title, inputs, outputs, widgets })
}

/** The editor takes the links off some sockets of a choice; they are kept unless faults are copied. */
function withoutLost(
  node: UiNode,
  {
    inputs,
    sockets,
  }: { readonly inputs: readonly UiInput[]; readonly sockets: WidgetLayout['sockets'] },
  context: ConversionContext,
): readonly UiInput[] {
  const lost = findLostSockets(sockets, inputs)
  if (lost.size === 0) return inputs
  if (context.copiesFaults) return inputs.filter(({ name }) => !lost.has(name))
  const message = `the editor would lose the links of ${[...lost].join(', ')}`
  context.warn({ code: 'editor_fault', message, node_id: node.id, class_type: node.type })
  return inputs
}

/** Of packs' own scripts; the editor alone would not have them. */
function readScriptedWidgets(node: UiNode, layout: WidgetLayout): LiveWidget[] {
  const known = new Set(layout.widgets.map((widget) => widget.name))
  return readPackWidgets(node) ?? readExtraNames(node, known)
}

/** What a choice that only a newer version of the class knows left under its widgets' names. */
function namedWidgets(node: UiNode, isOrphan: (name: string) => boolean): LiveWidget[] {
  return Object.entries(node.namedValues ?? {}).flatMap(([name, value]) =>
    isOrphan(name) ? [{ name, value, input: null, isSent: true }] : [],
  )
}

/** Files of early 2023 name samplers `sample_euler`. */
function dropSamplerPrefix(widgets: readonly LiveWidget[]): void {
  const sampler = widgets.find((widget) => widget.name === 'sampler_name')
  if (typeof sampler?.value === 'string' && sampler.value.startsWith('sample_'))
    sampler.value = sampler.value.slice('sample_'.length)
}

/**
 * Sockets first, then widgets that can be linked, both in the order of the class; then whatever
 * else the file has. Files are matched by name only. A widget input without widget is dropped.
 */
function buildInputs(
  saved: readonly UiInput[],
  { widgets, sockets }: Pick<WidgetLayout, 'widgets' | 'sockets'>,
  keepsStray: (stray: ReadonlySet<UiInput>) => boolean,
): LiveInput[] {
  const left = new Map(saved.map((input) => [input.name, input]))
  const inputs: LiveInput[] = []
  const add = (spec: InputSpec, widget: LiveWidget | null) => {
    const own = left.get(spec.name)
    left.delete(spec.name)
    const type = isResolvedByLinks(spec.socketType) && own ? own.type : spec.socketType
    const input = { name: spec.name, type, link: own?.link ?? null, widget }
    inputs.push(isResolvedByLinks(spec.socketType) ? { ...input, givesNoWidget: true } : input)
  }
  for (const socket of sockets) {
    if (socket.type !== 'COMFY_AUTOGROW_V3') add(socket, null)
    else for (const slot of grownSlots(socket, saved)) add(slot, null)
  }
  for (const widget of widgets) {
    if (widget.input && widget.isSent && widget.input.options['socketless'] !== true)
      add(widget.input, widget)
  }
  const others = saved.filter((input) => left.get(input.name) === input)
  const stray = findStray(others, widgets)
  const kept = stray.size > 0 && keepsStray(stray) ? stray : new Set()
  for (const input of others) {
    const widget = findWidget(widgets, input.widget)
    if (input.widget === null || widget || kept.has(input)) inputs.push(liveInput(input, widget))
  }
  return inputs
}

function warnOfStray(node: UiNode, stray: ReadonlySet<UiInput>, context: ConversionContext): void {
  const names = [...stray].flatMap(({ name, link }) => (link === null ? [] : [name]))
  if (names.length === 0 && node.mode !== modeBypassed) return
  const message = `the editor would keep sockets of another version of this class: ${names.join(', ')}`
  context.warn({ code: 'editor_fault', message, node_id: node.id, class_type: node.type })
}

/**
 * Sockets without widget that stay in the editor: it goes on counting while it takes them out, and
 * so passes over whatever follows each one.
 */
function findStray(
  inputs: readonly UiInput[],
  widgets: readonly LiveWidget[],
): ReadonlySet<UiInput> {
  const stray = new Set<UiInput>()
  let passesOver = false
  for (const input of inputs) {
    const isOrphan = input.widget !== null && !findWidget(widgets, input.widget)
    if (isOrphan && passesOver) stray.add(input)
    passesOver = isOrphan && !passesOver
  }
  return stray
}

function isResolvedByLinks(type: string): boolean {
  return type === 'COMFY_MATCHTYPE_V3' || type === '*'
}

function liveInput(input: UiInput, widget: LiveWidget | null): LiveInput {
  const { name, type, link } = input
  const own = { name, type, link, widget }
  return input.widget !== null && widget === null ? { ...own, givesNoWidget: true } : own
}

function findWidget(widgets: readonly LiveWidget[], name: string | null): LiveWidget | null {
  return widgets.find((widget) => widget.name === name) ?? null
}

/** Editor-only nodes keep their values without names: what a primitive or note holds is the first. */
function virtualWidgets(node: UiNode, first: string): LiveWidget[] {
  const values: readonly JsonValue[] = Array.isArray(node.values) ? node.values : []
  return values.map((value, index) => ({
    name: index === 0 ? first : `${first}_${index}`,
    value,
    input: null,
    isSent: false,
  }))
}
