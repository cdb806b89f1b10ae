import { type ConversionContext } from './conversion-context.ts'
import { type NodeRole } from './live-graph.ts'
import { type UiNode } from './ui-workflow.ts'

/** Nodes that only live in the editor. */
const coreRoles: ReadonlyMap<string, NodeRole> = new Map(
  Object.entries<NodeRole>({
    Note: 'note',
    MarkdownNote: 'note',
    Reroute: 'reroute',
    PrimitiveNode: 'primitive',
  }),
)

/** Classes that packs' scripts add to the editor, under a part of the name of the pack's folder. */
const packs: Readonly<Record<string, Readonly<Record<string, NodeRole>>>> = {
  kjnodes: { SetNode: 'set', GetNode: 'get' },
  'easy-use': { 'easy setNode': 'set', 'easy getNode': 'get' },
  rgthree: {
    'Reroute (rgthree)': 'reroute',
    'Label (rgthree)': 'note',
    'Bookmark (rgthree)': 'note',
    'Fast Actions Button (rgthree)': 'note',
    'Fast Bypasser (rgthree)': 'note',
    'Fast Muter (rgthree)': 'note',
    'Fast Groups Bypasser (rgthree)': 'note',
    'Fast Groups Muter (rgthree)': 'note',
    'Mute / Bypass Relay (rgthree)': 'note',
    'Mute / Bypass Repeater (rgthree)': 'note',
    'Node Collector (rgthree)': 'note',
    'Random Unmuter (rgthree)': 'note',
  },
  mtb: { 'Note Plus (mtb)': 'note' },
}

const packRoles: ReadonlyMap<string, { readonly role: NodeRole; readonly pack: string }> = new Map(
  Object.entries(packs).flatMap(([pack, roles]) =>
    Object.entries(roles).map(([classType, role]) => [classType, { role, pack }] as const),
  ),
)

/**
 * What a node that is no subgraph does when the graph is queued. An editor without the pack takes
 * the pack's own nodes for missing ones; the file was made with it, so they keep their meaning.
 */
export function roleOf({ type, id }: UiNode, context: ConversionContext): NodeRole {
  const core = coreRoles.get(type)
  if (core) return core
  if (context.catalogue.find(type)) return 'server'
  const known = packRoles.get(type)
  if (!known) return 'missing'
  if (context.catalogue.hasPack(known.pack)) return known.role
  if (context.copiesFaults) return 'missing'
  const message = `what ${type} does was worked out; an editor without its pack would not know it`
  context.warn({ code: 'unsupported_node', message, node_id: id, class_type: type })
  return known.role
}
