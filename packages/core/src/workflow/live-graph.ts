import { type JsonValue } from '../json/lossless-json.ts'
import { type JsonObject } from './json-access.ts'
import { type InputSpec } from './node-catalogue.ts'
import { type UiLink } from './ui-workflow.ts'

/** The graph as it stands in the editor once loaded: files only hold part of it. */

export type LiveWidget = {
  readonly name: string
  /** Undefined where the editor would have no value to send. */
  value: JsonValue | undefined
  readonly input: InputSpec | null
  /** Buttons and control words have a place in the file but are not sent to the server. */
  readonly isSent: boolean
}

export type LiveInput = {
  readonly name: string
  readonly type: string
  link: string | null
  readonly widget: LiveWidget | null
  /** No primitive can take its widget from here, whatever the type says. */
  readonly givesNoWidget?: true
}

export type LiveOutput = {
  readonly name: string
  readonly type: string
  /** As the file lists them; only nodes that live in the editor alone keep the list. */
  readonly linkIds?: readonly string[]
}

/**
 * `server` runs, `missing` would run if the server knew it, `subgraph` stands for its definition,
 * the others exist in the editor only: `note` does nothing, `reroute` passes its input on,
 * `primitive` writes its value into widgets, `set` and `get` are the two ends of a named link.
 */
export type NodeRole =
  'server' | 'missing' | 'subgraph' | 'note' | 'reroute' | 'primitive' | 'set' | 'get'

export type LiveNode = {
  readonly id: string
  readonly classType: string
  readonly role: NodeRole
  readonly mode: number
  /** As shown: the file's own, or else that of the class. */
  readonly title: string | null
  /** In the editor's order: bypassing counts slots. */
  readonly inputs: LiveInput[]
  readonly outputs: readonly LiveOutput[]
  readonly widgets: LiveWidget[]
  readonly properties: JsonObject
  readonly definition: LiveGraph | null
}

export type LiveSlot = {
  readonly name: string
  readonly type: string
  readonly linkIds: readonly string[]
  /** Not in the file: an old promotion was given an input of its own. */
  readonly isAdded?: true
}

export type LiveGraph = {
  readonly nodes: ReadonlyMap<string, LiveNode>
  readonly links: Map<string, UiLink>
  /** The frame; empty for the root graph. Old promotions add inputs while loading. */
  readonly inputs: LiveSlot[]
  readonly outputs: readonly LiveSlot[]
  readonly extra: JsonObject
  /** Ids of the file → ids after loading, where they differ. */
  readonly renumbered: ReadonlyMap<string, string>
}

export const modeMuted = 2
export const modeBypassed = 4

/** Arrays are wrapped, since `["4", 0]` would be read as a link. */
export function wrapValue(value: JsonValue): JsonValue {
  return Array.isArray(value) ? { __value__: value } : value
}
