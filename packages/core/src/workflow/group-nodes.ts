import { type JsonValue } from '../json/lossless-json.ts'
import { type ConversionContext } from './conversion-context.ts'
import {
  asArray,
  asNumber,
  asString,
  getOwn,
  isObject,
  type JsonObject,
  textOf,
} from './json-access.ts'
import { modeBypassed, modeMuted } from './live-graph.ts'
import { readNodeWidgets } from './node-values.ts'
import {
  groupWidgets,
  type GroupSlot,
  type GroupWidget,
  isShown,
  slotsAsEditor,
  sortWidgets,
  widgetsAsEditor,
} from './group-slots.ts'
import { roleOf } from './node-roles.ts'
import { type IdSource } from './renumber-nodes.ts'
import {
  inputFrameId,
  outputFrameId,
  parseNode,
  type UiDefinition,
  type UiInput,
  type UiLink,
  type UiNode,
  type UiSlot,
  type UiWorkflow,
} from './ui-workflow.ts'

/**
 * Turns legacy group nodes (`workflow>Name`) into subgraphs, as the editor does when it loads them:
 * the nodes inside get fresh ids, then the instance.
 */
export function expandGroupNodes(
  workflow: UiWorkflow,
  ids: IdSource,
  context: ConversionContext,
): UiWorkflow {
  const groups = getOwn(workflow.root.extra, 'groupNodes')
  if (!isObject(groups)) return workflow
  const definitions = new Map(workflow.definitions)
  const renamed = new Map<string, string>()
  const nodes = workflow.root.nodes.map((node) => {
    const name = groupNameOf(node)
    const group = name === undefined ? undefined : getOwn(groups, name)
    if (!isObject(group) || context.catalogue.find(node.type)) return node
    if (context.copiesFaults && hasMissing(group, groups, context)) return node
    const inner = readGroup(group, { host: node, ids, context })
    if (!context.copiesFaults) warnOfFaults(node, inner, context)
    const unpacked = unpackGroup(node, inner, ids.next())
    definitions.set(unpacked.definition.id, unpacked.definition)
    renamed.set(node.id, unpacked.instance.id)
    return { ...unpacked.instance, mode: context.copiesFaults ? 0 : node.mode }
  })
  if (renamed.size === 0) return workflow
  const links = new Map<string, UiLink>()
  for (const [id, link] of workflow.root.links)
    links.set(id, { ...link, originId: renamed.get(link.originId) ?? link.originId })
  return { ...workflow, root: { ...workflow.root, nodes, links }, definitions }
}

/** The editor makes no group node of a template with a class that it does not know. */
function hasMissing(group: JsonObject, groups: JsonObject, context: ConversionContext): boolean {
  const nodes = asArray(group['nodes'])
  context.spend(nodes.length)
  return nodes.some((raw) => {
    const node = parseNode({ id: '', ...(isObject(raw) ? raw : {}) })
    const name = node && groupNameOf(node)
    if (!node || (name !== undefined && getOwn(groups, name) !== undefined)) return false
    return roleOf(node, context) === 'missing'
  })
}

function groupNameOf({ type }: UiNode): string | undefined {
  return /^workflow[>/](.*)$/s.exec(type)?.[1]
}

function warnOfFaults(node: UiNode, group: Group, context: ConversionContext): void {
  const place = { node_id: node.id, class_type: node.type }
  if (node.mode === modeMuted || node.mode === modeBypassed) {
    const message = 'the editor would wake up this muted or bypassed group node'
    context.warn({ code: 'editor_fault', message, ...place })
  }
  const ours = textOfGiven(node, group.widgets)
  if (!group.hasListCombos && ours === textOfGiven(node, group.editorWidgets)) return
  const message = 'the editor would shift values, or links, of this group node'
  context.warn({ code: 'editor_fault', message, ...place })
}

function textOfGiven({ values }: UiNode, widgets: readonly GroupWidget[]): string {
  const list = Array.isArray(values) ? values : []
  const given = widgets.flatMap(({ nodeId, widget }, index) => {
    const value = list[index]
    const isSent = nodeId !== '' && widget !== 'control_after_generate'
    return isSent && value !== undefined ? [`${nodeId} ${widget} ${textOf(value)}`] : []
  })
  return given.sort().join('\n')
}

type Group = {
  readonly nodes: readonly UiNode[]
  readonly links: readonly UiLink[]
  /** Where the link of each socket, by its name, ends inside. */
  readonly targets: ReadonlyMap<string, GroupSlot>
  readonly outputs: readonly GroupSlot[]
  readonly widgets: readonly GroupWidget[]
  readonly editorWidgets: readonly GroupWidget[]
  readonly hasListCombos: boolean
  readonly context: ConversionContext
}

function readGroup(
  group: JsonObject,
  around: { readonly host: UiNode; readonly ids: IdSource; readonly context: ConversionContext },
): Group {
  const { host, ids, context } = around
  const raw = asArray(group['nodes']).filter(isObject)
  context.spend(40 * raw.length)
  const nodeIds = raw.map(() => ids.next())
  const links = readLinks(group, nodeIds)
  context.spend(10 * links.length)
  const incoming = new Map(links.map((link) => [`${link.targetId} ${link.targetSlot}`, link.id]))
  const outgoing = Map.groupBy(links, (link) => `${link.originId} ${link.originSlot}`)
  const nodes = raw.flatMap((node, index) => {
    const parsed = parseNode({ ...node, id: nodeIds[index] ?? '' })
    return parsed ? attachLinks(parsed, { incoming, outgoing }) : []
  })
  const config = getOwn(group, 'config')
  const external = new Set(
    asArray(group['external']).map((entry) => {
      const [node, slot] = asArray(entry)
      return `${nodeIds[asNumber(node) ?? -1]} ${asNumber(slot)}`
    }),
  )
  const naming: Naming = { seen: new Map(), config, context }
  const slots = nodes.flatMap((node, index) => nameInputs(node, String(index), naming))
  const specs = nodes.map((node) => context.catalogue.find(node.type))
  const editorWidgets = widgetsAsEditor(nodes, { specs, config })
  return {
    nodes,
    links,
    targets: context.copiesFaults
      ? slotsAsEditor(nodes, slots, { specs, config })
      : new Map(slots.map((slot) => [slot.name, slot])),
    widgets: context.copiesFaults ? editorWidgets : groupWidgets(nodes, { host, config, specs }),
    editorWidgets,
    outputs: nodes.flatMap((node, index) =>
      listOutputs(node, { outgoing, external, config, index }),
    ),
    hasListCombos: nodes.some((node) =>
      context.catalogue.find(node.type)?.inputs.some((input) => input.isListTyped),
    ),
    context,
  }
}

/** `[origin index, slot, target index, slot, …]` between the nodes of the group. */
function readLinks(group: JsonObject, nodeIds: readonly string[]): UiLink[] {
  return asArray(group['links']).flatMap((raw, index) => {
    const [origin, originSlot, target, targetSlot] = asArray(raw).map((item) => asNumber(item))
    const originId = nodeIds[origin ?? -1]
    const targetId = nodeIds[target ?? -1]
    if (originId === undefined || targetId === undefined) return []
    const slots = { originSlot: originSlot ?? 0, targetSlot: targetSlot ?? 0 }
    return [{ id: `inner ${index}`, originId, targetId, ...slots }]
  })
}

/** The links saved inside a group's nodes mean nothing; the group's own list counts. */
function attachLinks(
  node: UiNode,
  { incoming, outgoing }: { incoming: ReadonlyMap<string, string>; outgoing: Outgoing },
): UiNode {
  const inputs = node.inputs.map((input, slot): UiInput => ({
    ...input,
    link: incoming.get(`${node.id} ${slot}`) ?? null,
  }))
  const outputs = node.outputs.map((output, slot) => ({
    ...output,
    linkIds: outgoing.get(`${node.id} ${slot}`)?.map(({ id }) => id) ?? [],
  }))
  return { ...node, inputs, outputs }
}

/** The links that start at each output, by `node slot`. */
type Outgoing = ReadonlyMap<string, readonly UiLink[]>

type Naming = {
  /** How often a name was given, over all nodes of the group. */
  readonly seen: Map<string, number>
  readonly config: JsonValue | undefined
  readonly context: ConversionContext
}

/** The names that the group node gives to the free sockets of one inner node, after its widgets. */
function nameInputs(node: UiNode, index: string, naming: Naming): GroupSlot[] {
  const settings = getOwn(getOwn(naming.config, index), 'input')
  const spec = naming.context.catalogue.find(node.type)
  const { own, lists } = sortWidgets(spec, node)
  for (const input of naming.context.copiesFaults ? own : [...own, ...lists])
    if (isShown(settings, input.name)) nameOne(node, input.name, settings, naming)
  return node.inputs.flatMap((input, slot): GroupSlot[] => {
    if (input.link !== null || !isShown(settings, input.name)) return []
    return [{ name: nameOne(node, input.name, settings, naming), nodeId: node.id, slot }]
  })
}

/** The first use of a name is plain, later ones carry the node's title, then a number. */
function nameOne(
  node: UiNode,
  inputName: string,
  settings: JsonValue | undefined,
  naming: Naming,
): string {
  const { seen } = naming
  let name = asString(getOwn(getOwn(settings, inputName), 'name')) ?? inputName
  if (seen.has(name) || (node.type === 'PrimitiveNode' && node.title !== null)) {
    const prefix = `${node.title ?? node.type} `
    name = `${prefix}${inputName}`
    if (seen.has(name)) name = `${prefix}${seen.get(name)} ${inputName}`
  }
  seen.set(name, (seen.get(name) ?? 1) + 1)
  return name
}

/** Outputs used inside only are not shown, unless the group says so. */
function listOutputs(
  node: UiNode,
  group: {
    readonly outgoing: Outgoing
    readonly external: ReadonlySet<string>
    readonly config: JsonValue | undefined
    readonly index: number
  },
): GroupSlot[] {
  const settings = getOwn(getOwn(group.config, String(group.index)), 'output')
  return node.outputs.flatMap((output, slot): GroupSlot[] => {
    const isInner = group.outgoing.has(`${node.id} ${slot}`)
    const wish = getOwn(getOwn(settings, String(slot)), 'visible')
    const isOuter = !isInner || group.external.has(`${node.id} ${slot}`)
    if (!(typeof wish === 'boolean' ? wish : isOuter)) return []
    return [{ name: output.name, nodeId: node.id, slot }]
  })
}

/** The subgraph of one group node, with its host values written into the nodes inside. */
function unpackGroup(
  node: UiNode,
  group: Group,
  instanceId: string,
): { definition: UiDefinition; instance: UiNode } {
  const id = `group ${instanceId}`
  const links = new Map(group.links.map((link) => [link.id, link]))
  const nodes = new Map(applyHostValues(node, group).map((inner) => [inner.id, inner]))
  const inputs = node.inputs.filter((input) => input.link !== null)
  const frameInputs = inputs.map((input, index): UiSlot => {
    const slot = group.targets.get(input.name)
    const inner = slot && nodes.get(slot.nodeId)
    if (!slot || !inner) return { name: input.name, type: input.type, linkIds: [] }
    const linkId = `in ${index}`
    const target = { targetId: inner.id, targetSlot: slot.slot }
    links.set(linkId, { id: linkId, originId: inputFrameId, originSlot: index, ...target })
    nodes.set(inner.id, {
      ...inner,
      inputs: inner.inputs.map((own, at) => (at === slot.slot ? { ...own, link: linkId } : own)),
    })
    return { name: input.name, type: input.type, linkIds: [linkId] }
  })
  const outputs = group.outputs.map((slot, index): UiSlot => {
    const linkId = `out ${index}`
    const origin = { originId: slot.nodeId, originSlot: slot.slot }
    links.set(linkId, { id: linkId, ...origin, targetId: outputFrameId, targetSlot: index })
    const type = nodes.get(slot.nodeId)?.outputs[slot.slot]?.type ?? '*'
    return { name: slot.name, type, linkIds: [linkId] }
  })
  const graph = { nodes: [...nodes.values()], links, extra: {}, renumbered: new Map() }
  return {
    definition: { ...graph, id, inputs: frameInputs, outputs },
    instance: { ...node, id: instanceId, type: id, inputs, values: null, namedValues: null },
  }
}

/** Host values count over the widgets of all inner nodes; each node keeps its own for the rest. */
function applyHostValues(node: UiNode, group: Group): UiNode[] {
  const values = Array.isArray(node.values) ? node.values : []
  const given = new Map<string, JsonValue>()
  const { copiesFaults } = group.context
  group.widgets.forEach(({ nodeId, widget, fallback }, index) => {
    const saved = values[index]
    const value = saved === undefined && copiesFaults ? fallback : saved
    if (value !== undefined && (value !== null || copiesFaults))
      given.set(`${nodeId} ${widget}`, value)
  })
  const valueOf = (key: string, own: JsonValue | undefined): JsonValue =>
    (given.has(key) ? given.get(key) : own) ?? null
  return group.nodes.map((inner) => {
    const spec = group.context.catalogue.find(inner.type)
    if (!spec) return inner
    const { widgets } = readNodeWidgets(inner, spec, group.context)
    const merged = widgets.flatMap(({ name, value, input }) =>
      input?.type === 'IMAGECOMPARE' ? [] : [valueOf(`${inner.id} ${name}`, value)],
    )
    return { ...inner, values: merged, namedValues: null }
  })
}
