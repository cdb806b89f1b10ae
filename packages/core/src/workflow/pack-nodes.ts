import { type JsonObject } from './json-access.ts'
import { type InputSpec, type NodeSpec } from './node-catalogue.ts'
import { packNodeLines } from './pack-nodes.generated.ts'

const typeNames: Readonly<Record<string, string>> = {
  I: 'INT',
  F: 'FLOAT',
  B: 'BOOLEAN',
  S: 'STRING',
  C: 'COMBO',
}

const markOptions: Readonly<Record<string, JsonObject>> = {
  '!': { control_after_generate: true },
  '^': { forceInput: true },
  '@': { image_upload: true },
  '~': { dynamicPrompts: true },
}

let lines: ReadonlyMap<string, string> | undefined

/**
 * What a snapshot of popular packs knows of a class: its widgets in order. There are no sockets,
 * outputs or defaults in it, and the pack's other versions may differ.
 */
export function findPackNode(classType: string): NodeSpec | undefined {
  lines ??= new Map(packNodeLines.split('\n').map((line) => [line.split('\t', 1)[0] ?? '', line]))
  const line = lines.get(classType)
  if (line === undefined || classType === '') return undefined
  const inputs = line.split('\t').slice(1).map(parseWidget)
  return { class_type: classType, display_name: null, inputs, outputs: [] }
}

/** `I! seed`, `(COLOR) tint`: see the generated file. */
function parseWidget(code: string): InputSpec {
  const split = code.indexOf(' ')
  const name = code.slice(split + 1)
  const [, plain, named, marks = ''] =
    /^(?:([A-Z])|\(([^)]*)\))(\W*)$/.exec(code.slice(0, split)) ?? []
  const type = named ?? typeNames[plain ?? ''] ?? 'STRING'
  const options: JsonObject = { control_after_generate: false }
  for (const mark of marks) Object.assign(options, markOptions[mark])
  const choices = type === 'COMBO' ? [] : null
  return { name, type, socketType: type, options, choices, isBare: true }
}
