import { type JsonValue } from '../../../json/lossless-json.ts'

type Inputs = Readonly<Record<string, JsonValue>>

/** `[class, inputs]`; a text input `@id` or `@id.1` is a link to an output of another node. */
export type NodeSketch = readonly [class_type: string, inputs?: Inputs]

/** New nodes, and changed inputs of the nodes of {@link textToImage} (`null` takes an input away). */
export type GraphChanges = Readonly<Record<string, NodeSketch | Inputs>>

/** An API graph from sketches of its nodes. */
export function apiGraph(nodes: Readonly<Record<string, NodeSketch>>): { [id: string]: JsonValue } {
  return Object.fromEntries(
    Object.entries(nodes).map(([id, [class_type, inputs = {}]]) => [
      id,
      { class_type, inputs: linked(inputs) },
    ]),
  )
}

/**
 * The usual text-to-image graph: `ckpt`, `pos`, `neg`, `latent`, `sampler`, `decode`, `save`.
 * Changes add nodes (`[class, inputs]`) or replace single inputs.
 */
export function textToImage(changes: GraphChanges = {}): { [id: string]: JsonValue } {
  const nodes: Record<string, NodeSketch> = {
    ckpt: ['CheckpointLoaderSimple', { ckpt_name: 'base.safetensors' }],
    pos: ['CLIPTextEncode', { text: 'a cat', clip: '@ckpt.1' }],
    neg: ['CLIPTextEncode', { text: 'blurry', clip: '@ckpt.1' }],
    latent: ['EmptyLatentImage', { width: 512, height: 768, batch_size: 1 }],
    sampler: [
      'KSampler',
      {
        model: '@ckpt',
        seed: 42,
        steps: 20,
        cfg: 7,
        sampler_name: 'euler',
        scheduler: 'normal',
        positive: '@pos',
        negative: '@neg',
        latent_image: '@latent',
        denoise: 1,
      },
    ],
    decode: ['VAEDecode', { samples: '@sampler', vae: '@ckpt.2' }],
    save: ['SaveImage', { images: '@decode', filename_prefix: 'ComfyUI' }],
  }
  for (const [id, change] of Object.entries(changes)) {
    const [class_type, inputs = {}] = nodes[id] ?? ['']
    nodes[id] = isSketch(change) ? change : [class_type, patched(inputs, change)]
  }
  return apiGraph(nodes)
}

function isSketch(change: NodeSketch | Inputs): change is NodeSketch {
  return Array.isArray(change)
}

function patched(inputs: Inputs, change: Inputs): Inputs {
  const merged = { ...inputs, ...change }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null))
}

function linked(inputs: Inputs): { [name: string]: JsonValue } {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name, linkIn(value) ?? value]),
  )
}

function linkIn(value: JsonValue): JsonValue | undefined {
  const [, id, slot = '0'] =
    (typeof value === 'string' ? /^@([\w:-]+)(?:\.(\d+))?$/.exec(value) : null) ?? []
  return id === undefined ? undefined : [id, Number(slot)]
}
