import { Handle, type NodeProps, Position } from '@xyflow/react'
import {
  type GraphNode,
  type GraphSlot,
  LONG_VALUE,
  SLOT_HEIGHT,
  TITLE_HEIGHT,
} from '../../lib/graph/graph-picture.ts'
import { cx } from '../../ui/class-names.ts'
import { graphWords } from './graph-words.ts'
import { wireColour } from './wire-colours.ts'

/** A node as the editor draws it: title, slots, values. */
export function GraphNodeView({ data }: NodeProps) {
  const { node, marked } = data as { node: GraphNode; marked: boolean }
  const isSmall = node.height <= TITLE_HEIGHT
  return (
    <div
      className={cx(
        'size-full overflow-hidden rounded-md border bg-panel text-xs',
        marked ? 'border-accent ring-1 ring-accent' : 'border-line-strong',
        node.state !== 'normal' && 'border-dashed opacity-55',
      )}
    >
      <div
        className={cx(
          'flex items-center gap-1 px-2 font-semibold',
          marked ? 'bg-accent-soft' : 'bg-active',
        )}
        style={{ height: TITLE_HEIGHT }}
      >
        <span className="min-w-0 flex-1 truncate" title={node.class_type}>
          {node.title}
        </span>
        {node.state !== 'normal' && (
          <span className="text-2xs text-muted">{graphWords[node.state]}</span>
        )}
        <span className="max-w-16 shrink-0 truncate text-2xs text-muted">#{node.id}</span>
      </div>
      <Slots slots={node.inputs} side="in" isSmall={isSmall} />
      <Slots slots={node.outputs} side="out" isSmall={isSmall} />
      {!isSmall && <Values node={node} />}
    </div>
  )
}

function Slots(props: { slots: readonly GraphSlot[]; side: 'in' | 'out'; isSmall: boolean }) {
  const isInput = props.side === 'in'
  return props.slots.map((slot, index) => {
    const top = props.isSmall ? TITLE_HEIGHT / 2 : TITLE_HEIGHT + (index + 0.5) * SLOT_HEIGHT
    return (
      <div key={index}>
        <Handle
          type={isInput ? 'target' : 'source'}
          id={`${props.side} ${index}`}
          position={isInput ? Position.Left : Position.Right}
          isConnectable={false}
          style={{
            top,
            width: 8,
            height: 8,
            borderRadius: 4,
            border: 0,
            background: wireColour(slot.type),
          }}
        />
        {!props.isSmall && (
          <span
            className={cx(
              'absolute max-w-[48%] truncate text-2xs text-muted',
              isInput ? 'left-2.5' : 'right-2.5 text-right',
            )}
            style={{ top: top - 8 }}
          >
            {slot.name}
          </span>
        )}
      </div>
    )
  })
}

function Values({ node }: { node: GraphNode }) {
  const slots = Math.max(node.inputs.length, node.outputs.length)
  return (
    <dl className="px-2 pb-1" style={{ paddingTop: slots * SLOT_HEIGHT + 4 }}>
      {node.values.map(({ name, value }, index) =>
        value.length > LONG_VALUE ? (
          <div key={index} className="mb-1">
            {name && <dt className="sr-only">{name}</dt>}
            <dd
              className="line-clamp-3 h-15 rounded-sm bg-sunken p-1 text-2xs leading-4"
              title={value}
            >
              {value}
            </dd>
          </div>
        ) : (
          <div key={index} className="flex h-5 items-center gap-2">
            {name && <dt className="truncate text-faint">{name}</dt>}
            <dd className="min-w-0 flex-1 truncate text-right" title={value}>
              {value}
            </dd>
          </div>
        ),
      )}
    </dl>
  )
}

/** A frame that the author drew around nodes. */
export function GraphGroupView({ data }: NodeProps) {
  return (
    <div className="size-full rounded-md border border-line bg-hover">
      <span className="block truncate px-2 py-1 text-sm font-semibold text-muted">
        {String(data['title'])}
      </span>
    </div>
  )
}
