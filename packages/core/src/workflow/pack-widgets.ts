import { type JsonValue } from '../json/lossless-json.ts'
import { getOwn, isObject, type JsonObject } from './json-access.ts'
import { type LiveWidget } from './live-graph.ts'
import { type UiNode } from './ui-workflow.ts'

/** Widgets that packs' own scripts add, beyond what the server says of a class. */

type Reader = (node: UiNode, values: readonly JsonValue[]) => LiveWidget[]

const readers: ReadonlyMap<string, Reader> = new Map(
  Object.entries<Reader>({
    'Power Lora Loader (rgthree)': readPowerLoras,
  }),
)

/** The widgets of a class that only its pack's script defines; null for all others. */
export function readPackWidgets(node: UiNode): LiveWidget[] | null {
  const reader = readers.get(node.type)
  return reader && Array.isArray(node.values) ? reader(node, node.values) : null
}

/** Entries with a `lora` are the list, numbered from 1; the rest are headings and buttons. */
function readPowerLoras(node: UiNode, values: readonly JsonValue[]): LiveWidget[] {
  const showsBoth = node.properties['Show Strengths'] === 'Separate Model & Clip'
  return values
    .filter((value) => getOwn(value, 'lora') !== undefined && isObject(value))
    .map((value, index) => {
      const { strengthTwo, ...rest } = value as JsonObject
      const isKept = showsBoth && strengthTwo !== undefined
      return sent(`lora_${index + 1}`, isKept ? { ...rest, strengthTwo: strengthTwo ?? 1 } : rest)
    })
}

/**
 * Values saved by name that the server's description lacks: VideoHelperSuite adds inputs that
 * depend on the format chosen.
 */
export function readExtraNames(node: UiNode, known: ReadonlySet<string>): LiveWidget[] {
  if (!isObject(node.values ?? undefined)) return []
  return Object.entries(node.values ?? {}).flatMap(([name, value]: [string, JsonValue]) =>
    known.has(name) || isDrawnOnly(name) || /^(\d+|length)$/.test(name) ? [] : [sent(name, value)],
  )
}

/** Players, previews and buttons that packs keep beside the values. */
export function isDrawnOnly(name: string): boolean {
  return /^(videopreview|preview|control_.*|upload|choose .* to upload)$/.test(name)
}

/** What a pack's script leaves among the values for itself. */
export function isBookkeeping(value: JsonValue): boolean {
  return getOwn(value, 'textWidgetName') !== undefined
}

function sent(name: string, value: JsonValue): LiveWidget {
  return { name, value, input: null, isSent: true }
}
