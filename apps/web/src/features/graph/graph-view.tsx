import '@xyflow/react/dist/base.css'
import { Background, Controls, type Edge, MiniMap, type Node, ReactFlow } from '@xyflow/react'
import { useMemo } from 'react'
import type { GraphNode, GraphPicture } from '../../lib/graph/graph-picture.ts'
import { GraphGroupView, GraphNodeView } from './graph-node.tsx'
import { wireColour } from './wire-colours.ts'

const nodeTypes = { graph: GraphNodeView, group: GraphGroupView }

/** The whole graph, to be moved and zoomed. Loaded only when it is opened. */
export function GraphView(props: { picture: GraphPicture; marked: ReadonlySet<string> }) {
  const { picture, marked } = props
  const nodes = useMemo(
    () => [...groupNodes(picture), ...flowNodes(picture, marked)],
    [picture, marked],
  )
  const edges = useMemo(() => flowEdges(picture), [picture])
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      fitView
      fitViewOptions={{ padding: 0.08, maxZoom: 1 }}
      minZoom={0.03}
      maxZoom={2}
      nodesDraggable={false}
      nodesConnectable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      onlyRenderVisibleElements
      proOptions={{ hideAttribution: true }}
    >
      <Background color="var(--line)" gap={24} />
      <MiniMap
        pannable
        zoomable
        bgColor="var(--panel)"
        maskColor="var(--hover)"
        nodeColor={(node) => (marked.has(node.id) ? 'var(--accent)' : 'var(--line-strong)')}
      />
      <Controls showInteractive={false} />
    </ReactFlow>
  )
}

export type FlowNodeData = { readonly node: GraphNode; readonly marked: boolean }

function flowNodes(picture: GraphPicture, marked: ReadonlySet<string>): Node[] {
  return picture.nodes.map((node) => ({
    id: node.id,
    type: 'graph',
    position: { x: node.x, y: node.y },
    width: node.width,
    height: node.height,
    data: { node, marked: marked.has(node.id) } satisfies FlowNodeData,
  }))
}

function groupNodes(picture: GraphPicture): Node[] {
  return picture.groups.map((group, index) => ({
    id: `group ${index}`,
    type: 'group',
    position: { x: group.x, y: group.y },
    width: group.width,
    height: group.height,
    zIndex: -1,
    data: { title: group.title },
  }))
}

function flowEdges(picture: GraphPicture): Edge[] {
  return picture.edges.map((edge) => ({
    id: edge.id,
    source: edge.from,
    target: edge.to,
    sourceHandle: `out ${edge.from_slot}`,
    targetHandle: `in ${edge.to_slot}`,
    style: { stroke: wireColour(edge.type), strokeWidth: 2 },
  }))
}
