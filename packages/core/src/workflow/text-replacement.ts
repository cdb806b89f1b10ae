import { textOf } from './json-access.ts'
import { type LiveGraph, type LiveNode } from './live-graph.ts'
import { type LocalTime } from './workflow-types.ts'

const tokens: Readonly<Record<string, (now: LocalTime) => string>> = {
  yyyy: (now) => String(now.year),
  yy: (now) => pad(now.year % 100),
  MM: (now) => pad(now.month),
  M: (now) => String(now.month),
  dd: (now) => pad(now.day),
  d: (now) => String(now.day),
  hh: (now) => pad(now.hour),
  h: (now) => String(now.hour),
  mm: (now) => pad(now.minute),
  m: (now) => String(now.minute),
  ss: (now) => pad(now.second),
  s: (now) => String(now.second),
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

/**
 * Replaces `%date:FORMAT%` and `%Node.widget%`, which ComfyUI's server does not know. A name means
 * the first node whose "Node name for S&R", or else whose title, it is, in this graph and the
 * subgraphs inside it. What finds nothing stays as it is, `%width%` and its like too.
 */
export function replaceText(text: string, graph: LiveGraph, now: LocalTime | undefined): string {
  if (!text.includes('%')) return text
  return text.replace(/%([^%]+)%/g, (whole, inner: string) => {
    const parts = inner.split('.')
    const [nodeName = '', widgetName] = parts
    if (parts.length !== 2) return replaceDate(nodeName, now) ?? whole
    const widget = findNamed(graph, nodeName)?.widgets.find(({ name }) => name === widgetName)
    return widget ? toFileName(textOf(widget.value ?? '')) : whole
  })
}

/** The editor looks for dots first: a date's format ends at its first dot, one dot names a node. */
function replaceDate(text: string, now: LocalTime | undefined): string | null {
  return now && text.startsWith('date:') ? formatDate(text.slice('date:'.length), now) : null
}

function formatDate(format: string, now: LocalTime): string {
  return format.replace(/yyyy?|yy|([Mdhms])\1?/g, (token) => tokens[token]?.(now) ?? token)
}

function toFileName(value: string): string {
  return value.replace(/[/?<>\\:*|"\x00-\x1f\x7f]/g, '_')
}

function findNamed(root: LiveGraph, name: string): LiveNode | undefined {
  const names = indexes.get(root) ?? indexNames(root)
  indexes.set(root, names)
  return names.searchNames.get(name) ?? names.titles.get(name)
}

type NameIndex = {
  readonly searchNames: ReadonlyMap<string, LiveNode>
  readonly titles: ReadonlyMap<string, LiveNode>
}

const indexes = new WeakMap<LiveGraph, NameIndex>()

function indexNames(root: LiveGraph): NameIndex {
  const searchNames = new Map<string, LiveNode>()
  const titles = new Map<string, LiveNode>()
  for (const node of walkNodes(root, new Set())) {
    const own = searchName(node)
    if (own !== null && !searchNames.has(own)) searchNames.set(own, node)
    if (node.title !== null && !titles.has(node.title)) titles.set(node.title, node)
  }
  return { searchNames, titles }
}

/** The editor gives each new node of a class that it knows the class as its search name. */
function searchName(node: LiveNode): string | null {
  const own = node.properties['Node name for S&R']
  if (typeof own === 'string') return own
  return node.role === 'server' ? node.classType : null
}

function* walkNodes(graph: LiveGraph, seen: Set<LiveGraph>): Generator<LiveNode> {
  seen.add(graph)
  for (const node of graph.nodes.values()) {
    yield node
    if (node.definition && !seen.has(node.definition)) yield* walkNodes(node.definition, seen)
  }
}
