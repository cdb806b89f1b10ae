import { type GraphEdge, type GraphNode, NODE_WIDTH } from './graph-picture.ts'

const columnGap = 110
const rowGap = 28
const sweeps = 4

/**
 * Places nodes in columns by their longest way from a source, then orders each column by the middle
 * of its neighbours a few times, which takes most crossings out. Cycles are cut where they close.
 */
export function placeInLayers(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): readonly GraphNode[] {
  const column = longestPaths(nodes, edges)
  const columns: GraphNode[][] = []
  for (const node of nodes) (columns[column.get(node.id) ?? 0] ??= []).push(node)
  const filled = columns.filter((members) => members.length > 0)
  orderColumns(filled, edges)
  return filled.flatMap((members, index) => stack(members, index * (NODE_WIDTH + columnGap)))
}

/** Column of every node. Iterative, so that a chain of thousands does not end the stack. */
function longestPaths(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): ReadonlyMap<string, number> {
  const targets = new Map<string, string[]>()
  const missing = new Map<string, number>(nodes.map((node) => [node.id, 0]))
  for (const edge of edges) {
    targets.set(edge.from, [...(targets.get(edge.from) ?? []), edge.to])
    missing.set(edge.to, (missing.get(edge.to) ?? 0) + 1)
  }
  const column = new Map<string, number>()
  const ready = nodes.filter((node) => missing.get(node.id) === 0).map((node) => node.id)
  const waiting = new Set(nodes.map((node) => node.id))
  while (waiting.size > 0) {
    // An empty list with nodes left means a cycle: any one of them is taken as its start.
    const id = ready.pop() ?? [...waiting][0] ?? ''
    if (!waiting.delete(id)) continue
    for (const target of targets.get(id) ?? []) {
      if (!waiting.has(target)) continue
      column.set(target, Math.max(column.get(target) ?? 0, (column.get(id) ?? 0) + 1))
      const left = (missing.get(target) ?? 1) - 1
      missing.set(target, left)
      if (left === 0) ready.push(target)
    }
  }
  return column
}

function orderColumns(columns: GraphNode[][], edges: readonly GraphEdge[]): void {
  const neighbours = new Map<string, string[]>()
  for (const { from, to } of edges) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to])
    neighbours.set(to, [...(neighbours.get(to) ?? []), from])
  }
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const place = new Map<string, number>()
    for (const members of columns)
      members.forEach((node, index) => place.set(node.id, index / members.length))
    for (const members of columns) {
      const wish = new Map(members.map((node) => [node.id, middle(node.id, neighbours, place)]))
      members.sort((a, b) => (wish.get(a.id) ?? 0) - (wish.get(b.id) ?? 0))
    }
  }
}

function middle(
  id: string,
  neighbours: ReadonlyMap<string, readonly string[]>,
  place: ReadonlyMap<string, number>,
): number {
  const around = neighbours.get(id) ?? []
  if (around.length === 0) return place.get(id) ?? 0
  return around.reduce((sum, other) => sum + (place.get(other) ?? 0), 0) / around.length
}

function stack(members: readonly GraphNode[], x: number): GraphNode[] {
  const total = members.reduce((sum, node) => sum + node.height + rowGap, -rowGap)
  let y = -total / 2
  return members.map((node) => {
    const placed = { ...node, x, y }
    y += node.height + rowGap
    return placed
  })
}
