import type { GraphPicture } from '../../lib/graph/graph-picture.ts'
import { graphWords } from './graph-words.ts'
import { wireColour } from './wire-colours.ts'

/** A small picture of a graph: blocks and wires, the nodes that gave values lit. */
export function GraphPreview(props: {
  picture: GraphPicture
  marked: ReadonlySet<string>
  onOpen: () => void
}) {
  const { nodes, edges } = props.picture
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const left = Math.min(...nodes.map((node) => node.x))
  const top = Math.min(...nodes.map((node) => node.y))
  const width = Math.max(...nodes.map((node) => node.x + node.width)) - left
  const height = Math.max(...nodes.map((node) => node.y + node.height)) - top
  const stroke = Math.max(width / 280, height / 130) * 0.9
  return (
    <button
      type="button"
      aria-label={graphWords.open}
      onClick={props.onOpen}
      className="block w-full overflow-hidden rounded-md border border-line bg-sunken p-2 hover:border-line-strong"
    >
      <svg
        viewBox={`${left} ${top} ${width} ${height}`}
        className="h-34 w-full"
        preserveAspectRatio="xMidYMid meet"
        aria-hidden
      >
        {edges.map((edge) => {
          const from = byId.get(edge.from)
          const to = byId.get(edge.to)
          if (!from || !to) return null
          const x1 = from.x + from.width
          const y1 = from.y + Math.min(from.height, 38 + edge.from_slot * 20)
          const y2 = to.y + Math.min(to.height, 38 + edge.to_slot * 20)
          const bend = Math.max(60, Math.abs(to.x - x1) / 2)
          return (
            <path
              key={edge.id}
              d={`M${x1} ${y1} C${x1 + bend} ${y1} ${to.x - bend} ${y2} ${to.x} ${y2}`}
              fill="none"
              stroke={wireColour(edge.type)}
              strokeWidth={stroke}
              opacity={0.55}
            />
          )
        })}
        {nodes.map((node) => (
          <rect
            key={node.id}
            x={node.x}
            y={node.y}
            width={node.width}
            height={node.height}
            rx={stroke * 3}
            className={
              props.marked.has(node.id)
                ? 'fill-accent-soft stroke-accent'
                : 'fill-tile stroke-line-strong'
            }
            strokeWidth={stroke}
            opacity={node.state === 'normal' ? 1 : 0.4}
          />
        ))}
      </svg>
    </button>
  )
}
