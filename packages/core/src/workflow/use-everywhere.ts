import { type JsonValue } from '../json/lossless-json.ts'
import { type ConversionContext } from './conversion-context.ts'
import { asArray, asId, asNumber, asString, getOwn } from './json-access.ts'
import { type LiveGraph, type LiveInput, type LiveNode } from './live-graph.ts'

/**
 * Nodes of the pack cg-use-everywhere feed what arrives at them into every free input of the same
 * type. The editor knows nothing of it: the pack's script adds the links while queueing.
 */
const broadcasters = new Set([
  'Anything Everywhere',
  'Anything Everywhere?',
  'Anything Everywhere3',
  'Prompts Everywhere',
  'Seed Everywhere',
])

/** Adds the links that the pack recorded in the file, or else those it would make by type. */
export function applyUseEverywhere(graph: LiveGraph, context: ConversionContext): void {
  const nodes = [...graph.nodes.values()]
  const senders = nodes.filter((node) => isLive(node) && broadcasters.has(node.classType))
  if (senders.length === 0) return
  const recorded = graph.extra['ue_links']
  if (Array.isArray(recorded)) {
    for (const link of recorded) applyRecorded(graph, link)
    return
  }
  if (asArray(graph.extra['links_added_by_ue']).length > 0) return
  broadcast(graph, senders, context)
}

function isLive(node: LiveNode): boolean {
  return node.mode === 0
}

/** Slots of recorded links count sockets that newer files leave out, so the type decides. */
function applyRecorded(graph: LiveGraph, raw: JsonValue): void {
  const target = graph.nodes.get(asId(getOwn(raw, 'downstream')) ?? '')
  const originId = asId(getOwn(raw, 'upstream'))
  if (!target || originId === null) return
  const type = asString(getOwn(raw, 'type'))
  const fits = (input: LiveInput | undefined) =>
    input !== undefined && input.link === null && (type === null || input.type === type)
  const bySlot = target.inputs[asNumber(getOwn(raw, 'downstream_slot')) ?? -1]
  const input = fits(bySlot) ? bySlot : target.inputs.find(fits)
  const originSlot = asNumber(getOwn(raw, 'upstream_slot')) ?? 0
  if (input) connect(graph, { node: target, input }, { originId, originSlot })
}

type Target = { readonly node: LiveNode; readonly input: LiveInput }

type Origin = { readonly originId: string; readonly originSlot: number }

function connect(graph: LiveGraph, { node, input }: Target, origin: Origin): void {
  const id = `everywhere ${graph.links.size}`
  const targetSlot = node.inputs.indexOf(input)
  graph.links.set(id, { id, ...origin, targetId: node.id, targetSlot })
  input.link = id
}

/** What one sender offers. The higher priority wins; a tie connects nothing. */
type Offer = Origin & {
  readonly type: string
  readonly priority: number
  readonly accepts: (target: Target) => boolean
}

function broadcast(
  graph: LiveGraph,
  senders: readonly LiveNode[],
  context: ConversionContext,
): void {
  const offers = senders.flatMap((sender) => readOffers(graph, sender))
  const origins = new Set(senders)
  for (const node of graph.nodes.values()) {
    if (!isLive(node) || origins.has(node)) continue
    context.spend(node.inputs.length * offers.length)
    for (const input of node.inputs) {
      const offer = input.link === null ? bestOffer(offers, { node, input }) : undefined
      if (offer) connect(graph, { node, input }, offer)
    }
  }
  const message = 'the links of "everywhere" nodes were worked out by type; the file has none'
  context.warn({ code: 'unsupported_node', message })
}

function bestOffer(offers: readonly Offer[], target: Target): Offer | undefined {
  const fitting = offers.filter((o) => o.type === target.input.type && o.accepts(target))
  const top = Math.max(...fitting.map((offer) => offer.priority))
  const best = fitting.filter((offer) => offer.priority === top)
  return best.length === 1 ? best[0] : undefined
}

function readOffers(graph: LiveGraph, sender: LiveNode): Offer[] {
  if (sender.classType === 'Seed Everywhere') {
    const accepts = ({ input }: Target) => /seed/.test(input.name)
    return [{ originId: sender.id, originSlot: 0, type: 'INT', priority: 5, accepts }]
  }
  return sender.inputs.flatMap((input, index) => {
    const link = input.link === null ? undefined : graph.links.get(input.link)
    const origin = link && graph.nodes.get(link.originId)
    const type = link && origin?.outputs[link.originSlot]?.type
    if (!link || type === undefined || input.widget) return []
    const { originId, originSlot } = link
    return [{ originId, originSlot, type, ...readFilter(sender, index) }]
  })
}

/** Free widgets are not fed unless the user allowed it, which only the pack's record tells. */
function isSocket({ input }: Target): boolean {
  return input.widget === null
}

function readFilter(sender: LiveNode, index: number): Pick<Offer, 'priority' | 'accepts'> {
  if (sender.classType === 'Prompts Everywhere') {
    const names = index === 0 ? /(_|\b)pos(itive|_|\b)|^prompt/ : /(_|\b)neg(ative|_|\b)/
    const accepts = (target: Target) => isSocket(target) && names.test(target.input.name)
    return { priority: 5, accepts }
  }
  if (sender.classType !== 'Anything Everywhere?') return { priority: 2, accepts: isSocket }
  const [title, name] = sender.widgets.map((widget) => readPattern(widget.value))
  const accepts = (target: Target) =>
    isSocket(target) &&
    (!title || title.test(firstPart(target.node.title ?? target.node.classType))) &&
    (!name || name.test(firstPart(target.input.name)))
  return { priority: 10, accepts }
}

function firstPart(text: string): string {
  return text.slice(0, 100)
}

/** Only patterns that cannot take forever: no repeated groups, two repetitions at most. */
function isTame(pattern: string): boolean {
  const repetitions = pattern.match(/[*+{]/g)?.length ?? 0
  return pattern.length <= 100 && repetitions <= 2 && !/\)[*+{?]/.test(pattern)
}

function readPattern(value: JsonValue | undefined): RegExp | undefined {
  if (typeof value !== 'string' || value === '' || !isTame(value)) return undefined
  try {
    return new RegExp(value)
  } catch {
    return undefined
  }
}
