/** What a made picture says about how it was made. */
export type Recipe = {
  readonly prompt: string
  readonly negative_prompt: string
  /** Decimal, up to 2^64 − 1. */
  readonly seed: string
  readonly steps: number
  readonly cfg_scale: number
  readonly sampler: string
  readonly scheduler: string
  readonly model: string
  readonly lora: string | null
  readonly width: number
  readonly height: number
}

type Link = readonly [string, number]

/** Id, from, its slot, to, its slot, kind: as the editor keeps a wire. */
type Wire = readonly [number, number, number, number, number, string]

/** JSON with the seed written out, since a double cannot hold it. */
function exact(value: unknown, seed: string): string {
  return JSON.stringify(value).replaceAll('"@seed"', seed)
}

/** The graph as ComfyUI executes it, as JSON text. */
export function apiGraph(recipe: Recipe): string {
  const model: Link = recipe.lora ? ['10', 0] : ['4', 0]
  const clip: Link = recipe.lora ? ['10', 1] : ['4', 1]
  const nodes: Record<string, unknown> = {
    '3': {
      class_type: 'KSampler',
      inputs: {
        seed: '@seed',
        steps: recipe.steps,
        cfg: recipe.cfg_scale,
        sampler_name: recipe.sampler,
        scheduler: recipe.scheduler,
        denoise: 1,
        model,
        positive: ['6', 0],
        negative: ['7', 0],
        latent_image: ['5', 0],
      },
      _meta: { title: 'KSampler' },
    },
    '4': { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: recipe.model } },
    '5': {
      class_type: 'EmptyLatentImage',
      inputs: { width: recipe.width, height: recipe.height, batch_size: 1 },
    },
    '6': {
      class_type: 'CLIPTextEncode',
      inputs: { text: recipe.prompt, clip },
      _meta: { title: 'Positive prompt' },
    },
    '7': {
      class_type: 'CLIPTextEncode',
      inputs: { text: recipe.negative_prompt, clip },
      _meta: { title: 'Negative prompt' },
    },
    '8': { class_type: 'VAEDecode', inputs: { samples: ['3', 0], vae: ['4', 2] } },
    '9': { class_type: 'SaveImage', inputs: { filename_prefix: 'scene', images: ['8', 0] } },
  }
  if (recipe.lora)
    nodes['10'] = {
      class_type: 'LoraLoader',
      inputs: {
        lora_name: recipe.lora,
        strength_model: 0.8,
        strength_clip: 0.7,
        model: ['4', 0],
        clip: ['4', 1],
      },
    }
  return exact(nodes, recipe.seed)
}

type Place = { readonly pos: readonly [number, number]; readonly size: readonly [number, number] }

const places: Readonly<Record<string, Place>> = {
  CheckpointLoaderSimple: { pos: [20, 300], size: [315, 98] },
  LoraLoader: { pos: [20, 470], size: [315, 126] },
  'Positive prompt': { pos: [400, 120], size: [420, 180] },
  'Negative prompt': { pos: [400, 370], size: [420, 180] },
  EmptyLatentImage: { pos: [500, 640], size: [315, 106] },
  KSampler: { pos: [880, 180], size: [315, 262] },
  VAEDecode: { pos: [1240, 190], size: [210, 46] },
  SaveImage: { pos: [1500, 190], size: [320, 270] },
}

const loraWires: readonly Wire[] = [
  [10, 4, 0, 10, 0, 'MODEL'],
  [11, 4, 1, 10, 1, 'CLIP'],
]

/** The graph as the editor keeps it, with places and wires, as JSON text. */
export function uiWorkflow(recipe: Recipe): string {
  const models = recipe.lora ? 10 : 4
  const links: readonly Wire[] = [
    [1, models, 0, 3, 0, 'MODEL'],
    [2, models, 1, 6, 0, 'CLIP'],
    [3, models, 1, 7, 0, 'CLIP'],
    [4, 6, 0, 3, 1, 'CONDITIONING'],
    [5, 7, 0, 3, 2, 'CONDITIONING'],
    [6, 5, 0, 3, 3, 'LATENT'],
    [7, 3, 0, 8, 0, 'LATENT'],
    [8, 4, 2, 8, 1, 'VAE'],
    [9, 8, 0, 9, 0, 'IMAGE'],
    ...(recipe.lora ? loraWires : []),
  ]
  const workflow = {
    last_node_id: 10,
    last_link_id: 11,
    nodes: uiNodes(recipe).map((node) => withSlots(node, links)),
    links,
    groups: [{ title: 'Prompts', bounding: [380, 40, 460, 530], color: '#3f789e' }],
    config: {},
    extra: {},
    version: 0.4,
  }
  return exact(workflow, recipe.seed)
}

type UiNode = { id: number; type: string; title?: string; widgets_values: readonly unknown[] }

function uiNodes(recipe: Recipe): readonly UiNode[] {
  const { steps, cfg_scale, sampler, scheduler } = recipe
  const nodes: UiNode[] = [
    { id: 4, type: 'CheckpointLoaderSimple', widgets_values: [recipe.model] },
    {
      id: 6,
      type: 'CLIPTextEncode',
      title: 'Positive prompt',
      widgets_values: [recipe.prompt],
    },
    {
      id: 7,
      type: 'CLIPTextEncode',
      title: 'Negative prompt',
      widgets_values: [recipe.negative_prompt],
    },
    { id: 5, type: 'EmptyLatentImage', widgets_values: [recipe.width, recipe.height, 1] },
    {
      id: 3,
      type: 'KSampler',
      widgets_values: ['@seed', 'fixed', steps, cfg_scale, sampler, scheduler, 1],
    },
    { id: 8, type: 'VAEDecode', widgets_values: [] },
    { id: 9, type: 'SaveImage', widgets_values: ['scene'] },
  ]
  if (recipe.lora)
    nodes.push({ id: 10, type: 'LoraLoader', widgets_values: [recipe.lora, 0.8, 0.7] })
  return nodes
}

const inputNames: Readonly<Record<number, readonly string[]>> = {
  3: ['model', 'positive', 'negative', 'latent_image'],
  6: ['clip'],
  7: ['clip'],
  8: ['samples', 'vae'],
  9: ['images'],
  10: ['model', 'clip'],
}

const outputTypes: Readonly<Record<number, readonly string[]>> = {
  3: ['LATENT'],
  4: ['MODEL', 'CLIP', 'VAE'],
  5: ['LATENT'],
  6: ['CONDITIONING'],
  7: ['CONDITIONING'],
  8: ['IMAGE'],
  10: ['MODEL', 'CLIP'],
}

function withSlots(node: UiNode, links: readonly Wire[]) {
  const place = places[node.title ?? node.type] ?? { pos: [0, 0], size: [200, 100] }
  const inputs = (inputNames[node.id] ?? []).map((name, slot) => {
    const link = links.find(([, , , to, toSlot]) => to === node.id && toSlot === slot)
    return { name, type: link?.[5] ?? '*', link: link?.[0] ?? null }
  })
  const outputs = (outputTypes[node.id] ?? []).map((type, slot) => ({
    name: type,
    type,
    slot_index: slot,
    links: links
      .filter(([, from, fromSlot]) => from === node.id && fromSlot === slot)
      .map(([id]) => id),
  }))
  return { ...node, ...place, mode: 0, flags: {}, order: 0, inputs, outputs, properties: {} }
}
