import { type JsonValue } from '../../json/lossless-json.ts'
import { convertWorkflow } from '../convert-workflow.ts'
import { type JsonObject } from '../json-access.ts'
import { type ApiGraph, type ConvertOptions, type ObjectInfo } from '../workflow-types.ts'

/** A few classes, small enough to see through. */
export const testInfo: ObjectInfo = {
  Loader: {
    input: { required: { name: [['a.safetensors', 'b.safetensors']] } },
    output: ['MODEL', 'CLIP', 'VAE'],
    display_name: 'Load Model',
  },
  Lora: {
    input: { required: { model: ['MODEL'], clip: ['CLIP'], strength: ['FLOAT', { default: 1 }] } },
    output: ['MODEL', 'CLIP'],
  },
  Text: {
    input: { required: { text: ['STRING', { dynamicPrompts: true }], clip: ['CLIP'] } },
    output: ['CONDITIONING'],
  },
  Sampler: {
    input: {
      required: {
        model: ['MODEL'],
        positive: ['CONDITIONING'],
        seed: ['INT', { default: 0, control_after_generate: true }],
        steps: ['INT', { default: 20, min: 1, max: 10000 }],
        cfg: ['FLOAT', { default: 8, min: 0, max: 100, step: 0.1, round: 0.01 }],
        sampler_name: [['euler', 'heun']],
      },
      optional: { latent: ['LATENT'] },
    },
    output: ['LATENT'],
  },
  Empty: {
    input: { required: { width: ['INT', { default: 512, min: 16, max: 8192, step: 8 }] } },
    output: ['IMAGE'],
  },
  Scale: {
    input: {
      required: {
        image: ['IMAGE'],
        method: ['COMBO', { options: ['area', 'lanczos'] }],
        by: ['FLOAT', { default: 1, min: 0.1, max: 8, step: 0.01 }],
      },
    },
    output: ['IMAGE'],
  },
  Blend: { input: { required: { first: ['IMAGE'], second: ['IMAGE'] } }, output: ['IMAGE'] },
  Show: { input: { required: { anything: ['*'] } }, output: [] },
  Number: { input: { required: { value: ['INT', { default: 0 }] } }, output: ['INT'] },
  SaveImage: {
    input: { required: { images: ['IMAGE'], filename_prefix: ['STRING', { default: 'out' }] } },
    output: [],
  },
}

type SocketOptions = { link?: number | null; type?: string; widget?: string | true }

/** `{ image: 3 }` is a socket fed by link 3; a fuller form says type and widget. */
export type Sockets = { readonly [name: string]: number | null | SocketOptions }

export type NodeOptions = {
  readonly inputs?: Sockets
  readonly outputs?: readonly string[]
  readonly values?: JsonValue
  readonly rest?: JsonObject
}

/** A node of an editor graph. Socket types come from the class where it is a test class. */
export function uiNode(id: number | string, type: string, options: NodeOptions = {}): JsonObject {
  const { inputs = {}, outputs = [], values, rest = {} } = options
  return {
    id,
    type,
    inputs: Object.entries(inputs).map(([name, given]) => socket(type, name, given)),
    outputs: outputs.map((output) => ({ name: output, type: output })),
    ...(values === undefined ? {} : { widgets_values: values }),
    ...rest,
  }
}

function socket(nodeType: string, name: string, given: Sockets[string]): JsonObject {
  const options = typeof given === 'object' && given !== null ? given : { link: given }
  const { link = null, type = typeOf(nodeType, name), widget } = options
  return {
    name,
    type,
    link,
    ...(widget === undefined ? {} : { widget: { name: widget === true ? name : widget } }),
  }
}

type SpecSections = { input?: { [section: string]: { [name: string]: JsonValue[] } } }

function typeOf(nodeType: string, name: string): string {
  const sections = (testInfo[nodeType] as SpecSections | undefined)?.input ?? {}
  const spec = Object.values(sections).find((section) => name in section)?.[name]
  return typeof spec?.[0] === 'string' ? spec[0] : spec ? 'COMBO' : '*'
}

/** `[id, origin, slot, target]`; target slots play no part in the conversion. */
export type TestLink = readonly [number, number | string, number, number | string]

/** An editor graph of schema 0.4. */
export function uiGraph(
  nodes: readonly JsonObject[],
  links: readonly TestLink[] = [],
  rest: JsonObject = {},
): JsonObject {
  return {
    version: 0.4,
    nodes: nodes.map((node) => (node['type'] === 'PrimitiveNode' ? withLinks(node, links) : node)),
    links: links.map(([id, origin, slot, target]) => [id, origin, slot, target, 0, '*']),
    ...rest,
  }
}

/** Primitives go by their own list of links. */
function withLinks(node: JsonObject, links: readonly TestLink[]): JsonObject {
  const own = links.filter(([, origin]) => origin === node['id'])
  const output = { name: 'connect to widget input', type: '*', links: own.map(([id]) => id) }
  return Array.isArray(node['outputs']) && node['outputs'].length > 0
    ? node
    : { ...node, outputs: [output] }
}

export type TestSlot = readonly [name: string, type: string, ...linkIds: number[]]

export type TestDefinition = {
  readonly inputs?: readonly TestSlot[]
  readonly outputs?: readonly TestSlot[]
  readonly nodes: readonly JsonObject[]
  /** `[id, origin, slot, target, target slot?]`, −10 and −20 being the frame. */
  readonly links: readonly (readonly [number, number, number, number, number?])[]
}

/** A subgraph; its links are objects in all generations of the format. */
export function uiDefinition(id: string, parts: TestDefinition): JsonObject {
  const slots = (list: readonly TestSlot[] = []) =>
    list.map(([name, type, ...linkIds]) => ({ id: `${id} ${name}`, name, type, linkIds }))
  return {
    id,
    name: id,
    inputs: slots(parts.inputs),
    outputs: slots(parts.outputs),
    nodes: [...parts.nodes],
    links: parts.links.map(([link, origin, slot, target, targetSlot = 0]) => ({
      id: link,
      origin_id: origin,
      origin_slot: slot,
      target_id: target,
      target_slot: targetSlot,
      type: '*',
    })),
  }
}

export function withDefinitions(...subgraphs: JsonObject[]): JsonObject {
  return { definitions: { subgraphs } }
}

/** The API graph; fails the test where there is none. */
export function toApi(ui: JsonValue, options: ConvertOptions = {}): ApiGraph {
  const { api, error } = convertWorkflow(ui, { objectInfo: testInfo, ...options })
  if (!api) throw new Error(`not converted: ${error?.message}`)
  return api
}

/** The inputs of one node of the API graph. */
export function inputsOf(ui: JsonValue, id: string, options: ConvertOptions = {}): JsonObject {
  const node = toApi(ui, options)[id]
  if (!node) throw new Error(`node ${id} was not written`)
  return node.inputs
}

/** Codes of the warnings, without repetition. */
export function warningsOf(ui: JsonValue, options: ConvertOptions = {}): string[] {
  const { warnings } = convertWorkflow(ui, { objectInfo: testInfo, ...options })
  return [...new Set(warnings.map((warning) => warning.code))]
}
