type Inputs = Readonly<Record<string, unknown>>

/** A small text-to-image graph; `changes` replaces inputs of the sampler, `texts` the prompts. */
export function comfyGraph(
  changes: Inputs = {},
  texts: { readonly prompt?: string; readonly negative?: string } = {},
): Record<string, { class_type: string; inputs: Inputs }> {
  return {
    '4': { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'sub/base.safetensors' } },
    '5': { class_type: 'EmptyLatentImage', inputs: { width: 640, height: 960, batch_size: 1 } },
    '6': {
      class_type: 'CLIPTextEncode',
      inputs: { text: texts.prompt ?? 'a cat', clip: ['4', 1] },
    },
    '7': {
      class_type: 'CLIPTextEncode',
      inputs: { text: texts.negative ?? 'dog', clip: ['4', 1] },
    },
    '3': {
      class_type: 'KSampler',
      inputs: {
        seed: 11,
        steps: 20,
        cfg: 7,
        sampler_name: 'dpmpp_2m',
        scheduler: 'karras',
        denoise: 1,
        model: ['4', 0],
        positive: ['6', 0],
        negative: ['7', 0],
        latent_image: ['5', 0],
        ...changes,
      },
    },
    '8': { class_type: 'VAEDecode', inputs: { samples: ['3', 0], vae: ['4', 2] } },
    '9': { class_type: 'SaveImage', inputs: { images: ['8', 0], filename_prefix: 'x' } },
  }
}

/** A UI workflow as small as it gets. */
export const uiWorkflow = { last_node_id: 1, nodes: [{ id: 1, type: 'Note' }], links: [] }
