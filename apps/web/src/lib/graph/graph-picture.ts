/** A ComfyUI graph reduced to what a drawing needs. Positions in the editor's own units. */
export type GraphSlot = { readonly name: string; readonly type: string }

export type GraphValue = { readonly name: string; readonly value: string }

export type GraphNode = {
  readonly id: string
  readonly title: string
  readonly class_type: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly inputs: readonly GraphSlot[]
  readonly outputs: readonly GraphSlot[]
  readonly values: readonly GraphValue[]
  readonly state: 'normal' | 'muted' | 'bypassed'
}

export type GraphEdge = {
  readonly id: string
  readonly from: string
  readonly from_slot: number
  readonly to: string
  readonly to_slot: number
  readonly type: string
}

export type GraphGroup = {
  readonly title: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type GraphPicture = {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  readonly groups: readonly GraphGroup[]
  /** Where the positions come from: drawn by a person, or laid out here. */
  readonly layout: 'editor' | 'computed'
}

export const NODE_WIDTH = 240
export const TITLE_HEIGHT = 28
export const SLOT_HEIGHT = 20
const valueHeight = 20
const longValueHeight = 64

/** Texts longer than this get a box of several lines. */
export const LONG_VALUE = 36

/** Height that a node needs to show its slots and values. */
export function nodeHeight(node: Pick<GraphNode, 'inputs' | 'outputs' | 'values'>): number {
  const slots = Math.max(node.inputs.length, node.outputs.length) * SLOT_HEIGHT
  const values = node.values.reduce(
    (sum, { value }) => sum + (value.length > LONG_VALUE ? longValueHeight : valueHeight),
    0,
  )
  return TITLE_HEIGHT + slots + values + 12
}
