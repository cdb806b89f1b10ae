import { type JsonValue, parseJson } from '../../../json/lossless-json.ts'

type JsonObject = { [key: string]: JsonValue }

const plainNodes = `
  ckpt: CheckpointLoaderSimple { ckpt_name: "base.safetensors" }
  pos: CLIPTextEncode { text: "a cat", clip: @ckpt.1 }
  neg: CLIPTextEncode { text: "blurry", clip: @ckpt.1 }
  latent: EmptyLatentImage { width: 512, height: 768, batch_size: 1 }
  sampler: KSampler {
    model: @ckpt, seed: 42, steps: 20, cfg: 7, sampler_name: "euler", scheduler: "normal",
    positive: @pos, negative: @neg, latent_image: @latent, denoise: 1
  }
  decode: VAEDecode { samples: @sampler, vae: @ckpt.2 }
  save: SaveImage { images: @decode, filename_prefix: "ComfyUI" }
`

/**
 * An API graph from a sketch: `id: Class Name { input: value, other: @node.1 }`, one node after the
 * other. Values are JSON; `@id` and `@id.1` are links to outputs of other nodes. A class is quoted
 * where blanks at its end belong to it.
 */
export function apiGraph(sketch: string): JsonObject {
  return Object.fromEntries(
    readSketch(sketch).map(({ id, class_type, inputs }) => [id, { class_type, inputs }]),
  )
}

/**
 * The usual text-to-image graph (`ckpt`, `pos`, `neg`, `latent`, `sampler`, `decode`, `save`) with
 * changes: new or replaced nodes, or, without a class, changed inputs (`null` takes one away).
 */
export function textToImage(changes = ''): JsonObject {
  const graph = apiGraph(plainNodes)
  for (const { id, class_type, inputs } of readSketch(changes)) {
    const before = graph[id] as JsonObject | undefined
    graph[id] =
      class_type === ''
        ? { ...before, inputs: patched(before?.inputs as JsonObject, inputs) }
        : { class_type, inputs }
  }
  return graph
}

function patched(inputs: JsonObject, changes: JsonObject): JsonObject {
  const merged = Object.entries({ ...inputs, ...changes })
  return Object.fromEntries(merged.filter(([, value]) => value !== null))
}

type NodeSketch = { id: string; class_type: string; inputs: JsonObject }

function readSketch(sketch: string): NodeSketch[] {
  const nodes: NodeSketch[] = []
  let rest = sketch.trim()
  while (rest !== '') {
    const head = /^([\w:-]+):\s*(.*?)\s*(?=\{)/u.exec(rest)
    if (!head) throw new Error(`not a node: ${rest.slice(0, 60)}`)
    const [whole, id = '', class_type = ''] = head
    const end = closingBrace(rest, whole.length)
    nodes.push({
      id,
      class_type: class_type.replace(/^"(.*)"$/, '$1'),
      inputs: readInputs(rest.slice(whole.length, end)),
    })
    rest = rest.slice(end).trim()
  }
  return nodes
}

const token = /"(?:[^"\\]|\\.)*"|@([\w:-]+)(?:\.(\d+))?|([\p{L}_][\w.]*)(?=\s*:)|[{}]/gsu

function closingBrace(text: string, from: number): number {
  let depth = 0
  token.lastIndex = from
  for (let match = token.exec(text); match; match = token.exec(text)) {
    if (match[0] === '{') depth++
    if (match[0] === '}' && --depth === 0) return token.lastIndex
  }
  throw new Error(`no end: ${text.slice(from, from + 60)}`)
}

function readInputs(text: string): JsonObject {
  const json = text.replace(token, (found: string, id?: string, slot = '0', key?: string) => {
    if (id !== undefined) return JSON.stringify([id, Number(slot)])
    return key === undefined ? found : JSON.stringify(key)
  })
  return parseJson(json) as JsonObject
}
