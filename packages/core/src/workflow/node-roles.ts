import { type NodeRole } from './live-graph.ts'

/** Nodes that only live in the editor. Packs' classes count only where the server lacks them. */
const coreRoles: ReadonlyMap<string, NodeRole> = new Map(
  Object.entries<NodeRole>({
    Note: 'note',
    MarkdownNote: 'note',
    Reroute: 'reroute',
    PrimitiveNode: 'primitive',
  }),
)

const packRoles: ReadonlyMap<string, NodeRole> = new Map(
  Object.entries<NodeRole>({
    // KJNodes
    SetNode: 'set',
    GetNode: 'get',
    // Easy-Use
    'easy setNode': 'set',
    'easy getNode': 'get',
    // rgthree
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
    // mtb
    'Note Plus (mtb)': 'note',
  }),
)

/** What a class that is not a subgraph does when the graph is queued. */
export function roleOf(classType: string, isKnown: boolean): NodeRole {
  const core = coreRoles.get(classType)
  if (core) return core
  if (isKnown) return 'server'
  return packRoles.get(classType) ?? 'missing'
}
