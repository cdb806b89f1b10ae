import { type ConversionContext } from './conversion-context.ts'
import { type LiveGraph, type LiveInput, type LiveNode } from './live-graph.ts'
import { isWidgetType } from './widget-layout.ts'

/** An input that a primitive is linked to. */
export type Feed = { readonly node: LiveNode; readonly input: LiveInput; readonly linkId: string }

/** Whatever the primitives of a graph are linked to directly, in the order of their own lists. */
export function listFeeds(graph: LiveGraph): ReadonlyMap<LiveNode, readonly Feed[]> {
  const feeds = new Map<string, Feed[]>()
  for (const node of graph.nodes.values()) if (node.role === 'primitive') feeds.set(node.id, [])
  if (feeds.size > 0)
    for (const node of graph.nodes.values())
      for (const input of node.inputs) {
        const link = input.link === null ? undefined : graph.links.get(input.link)
        if (link) feeds.get(link.originId)?.push({ node, input, linkId: link.id })
      }
  const sorted = new Map<LiveNode, readonly Feed[]>()
  for (const [id, own] of feeds) {
    const primitive = graph.nodes.get(id)
    if (primitive) sorted.set(primitive, sortByList(primitive, own))
  }
  return sorted
}

function sortByList(primitive: LiveNode, feeds: readonly Feed[]): readonly Feed[] {
  const places = new Map(listOf(primitive).map((id, index) => [id, index]))
  const placeOf = ({ linkId }: Feed) => places.get(linkId) ?? places.size
  return feeds.toSorted((one, other) => placeOf(one) - placeOf(other))
}

function listOf(primitive: LiveNode): readonly string[] {
  return primitive.outputs[0]?.linkIds ?? []
}

/**
 * Those that the editor reaches: it goes by the primitive's own list of links, and where the first
 * of them leads to nothing that could be a widget, the primitive gets none and writes nowhere.
 */
export function reachedFeeds(
  primitive: LiveNode,
  feeds: readonly Feed[],
  context: ConversionContext,
): readonly Feed[] {
  const list = listOf(primitive)
  const first = feeds.find(({ linkId }) => linkId === list[0])
  if (!first || !givesWidget(first.input, context)) return []
  const listed = new Set(list)
  return feeds.filter(({ linkId }) => listed.has(linkId))
}

/** Without a server's description nothing can be said of classes that no snapshot covers. */
function givesWidget(input: LiveInput, context: ConversionContext): boolean {
  if (context.isGuessing) return true
  return input.widget?.input != null || (!input.givesNoWidget && isWidgetType(input.type))
}
