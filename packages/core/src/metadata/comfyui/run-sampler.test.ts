import { describe, expect, it } from 'vitest'
import { type GraphCase, alone, changed, readFields } from './test-support/traced-fields.ts'

/** The parts of a custom sampler beside the plain graph's own nodes. */
const customParts = `
  noise: RandomNoise { noise_seed: 55 }
  select: KSamplerSelect { sampler_name: "heun" }
  sigmas: BasicScheduler { model: @ckpt, scheduler: "simple", steps: 6, denoise: 0.8 }
  guider: CFGGuider { model: @ckpt, positive: @pos, negative: @neg, cfg: 3 }
  sampler: SamplerCustomAdvanced {
    noise: @noise, guider: @guider, sampler: @select, sigmas: @sigmas, latent_image: @latent
  }
`
const customFields = {
  seed: '55',
  steps: 6,
  cfg_scale: 3,
  sampler: 'heun',
  scheduler: 'simple',
  denoise: 0.8,
}

const cases: readonly GraphCase[] = [
  changed('reads everything of a plain sampler', '', { denoise: 1, vae: null, clip_skip: null }),
  changed('reads noise, guider, sampler and sigmas of a custom sampler', customParts, customFields),
  changed(
    'reads a custom sampler that takes cfg and seed itself',
    `
      select: KSamplerSelect { sampler_name: "lcm" }
      sigmas: SDTurboScheduler { model: @ckpt, steps: 4, denoise: 0.5 }
      sampler: SamplerCustom {
        model: @ckpt, add_noise: true, noise_seed: 9, cfg: 1.5, positive: @pos, negative: @neg,
        sampler: @select, sigmas: @sigmas, latent_image: @latent
      }
    `,
    { seed: '9', steps: 4, cfg_scale: 1.5, sampler: 'lcm', scheduler: 'sd_turbo', denoise: 0.5 },
  ),
  changed(
    'says nothing of a negative or a cfg a basic guider has not',
    `${customParts}
      guider: BasicGuider { model: @ckpt, conditioning: @pos }
    `,
    { ...customFields, negative_prompt: null, cfg_scale: null },
  ),
  changed(
    'keeps the guidance of a distilled model apart from cfg',
    `${customParts}
      flux: FluxGuidance { conditioning: @pos, guidance: 3.5 }
      guider: BasicGuider { model: @ckpt, conditioning: @flux }
    `,
    { ...customFields, negative_prompt: null, cfg_scale: null, guidance: 3.5 },
  ),
  changed(
    'takes what is to be avoided from the second of three conditionings',
    `${customParts}
      pix: InstructPixToPixConditioning { positive: @pos, negative: @neg, vae: @ckpt.2, pixels: @img }
      img: LoadImage { image: "in.png" }
      guider: DualCFGGuider {
        model: @ckpt, cond1: @pix, cond2: @pix.1, negative: @pos, cfg_conds: 4,
        cfg_cond2_negative: 2, style: "regular"
      }
    `,
    { ...customFields, cfg_scale: 4 },
  ),
  changed(
    'names a sampler after the node that makes it',
    `${customParts}
      select: SamplerEulerAncestral { eta: 1, s_noise: 1 }
    `,
    { ...customFields, sampler: 'euler_ancestral' },
  ),
  changed(
    'names a schedule after the node that makes it',
    `${customParts}
      sigmas: KarrasScheduler { steps: 12, sigma_max: 14.6, sigma_min: 0.03, rho: 7 }
    `,
    { ...customFields, steps: 12, scheduler: 'karras', denoise: null },
  ),
  changed(
    'looks through splits and flips of sigmas',
    `${customParts}
      split: SplitSigmas { sigmas: @sigmas, step: 3 }
      flip: FlipSigmas { sigmas: @split.1 }
      sampler: SamplerCustomAdvanced {
        noise: @noise, guider: @guider, sampler: @select, sigmas: @flip, latent_image: @latent
      }
    `,
    customFields,
  ),
  changed(
    'takes the seed of the pass that added the noise',
    `
      sampler: KSamplerAdvanced {
        model: @ckpt, add_noise: "disable", noise_seed: 0, steps: 20, cfg: 7,
        sampler_name: "euler", scheduler: "normal", positive: @pos, negative: @neg,
        latent_image: @noisy, start_at_step: 0, end_at_step: 20, return_with_leftover_noise: "disable"
      }
      noisy: KSamplerAdvanced {
        model: @ckpt, add_noise: "enable", noise_seed: 77, steps: 20, cfg: 7,
        sampler_name: "euler", scheduler: "normal", positive: @pos, negative: @neg,
        latent_image: @latent, start_at_step: 0, end_at_step: 14, return_with_leftover_noise: "enable"
      }
    `,
    { seed: '77' },
  ),
  changed(
    'takes the first of two passes as base, whatever enlarges between them',
    `
      up: LatentUpscaleBy { samples: @sampler, upscale_method: "nearest-exact", scale_by: 1.5 }
      second: KSampler {
        model: @ckpt, seed: 1, steps: 8, cfg: 3, sampler_name: "ddim", scheduler: "simple",
        positive: @pos, negative: @neg, latent_image: @up, denoise: 0.5
      }
      decode: { samples: @second }
    `,
  ),
  changed(
    'takes the first of two passes as base when the picture goes through pixels',
    `
      model: UpscaleModelLoader { model_name: "4x.pth" }
      up: ImageUpscaleWithModel { upscale_model: @model, image: @decode }
      enc: VAEEncode { pixels: @up, vae: @ckpt.2 }
      second: KSampler {
        model: @ckpt, seed: 1, steps: 8, cfg: 3, sampler_name: "ddim", scheduler: "simple",
        positive: @pos, negative: @neg, latent_image: @enc, denoise: 0.5
      }
      last: VAEDecode { samples: @second, vae: @ckpt.2 }
      save: { images: @last }
    `,
  ),
  changed(
    'takes a face detailer as later pass only',
    `
      detail: FaceDetailer {
        image: @decode, model: @ckpt, clip: @ckpt.1, vae: @ckpt.2, seed: 1, steps: 8, cfg: 3,
        sampler_name: "ddim", scheduler: "simple", positive: @pos, negative: @neg, denoise: 0.4
      }
      save: { images: @detail }
    `,
  ),
  changed(
    'takes a cfg forced on the model before the sampler’s own',
    `
      force: CFGOverride { model: @ckpt, cfg: 1, start_percent: 0, end_percent: 1 }
      sampler: { model: @force }
    `,
    { cfg_scale: 1 },
  ),
  changed('keeps seeds that no float can hold', 'sampler: { seed: 18446744073709551615 }', {
    seed: '18446744073709551615',
  }),
  alone(
    'reads the base of a two-stage model from its first stage',
    `
      c: UNETLoader { unet_name: "stage_c.safetensors" }
      b: UNETLoader { unet_name: "stage_b.safetensors" }
      clip: CLIPLoader { clip_name: "t.safetensors", type: "stable_cascade" }
      pos: CLIPTextEncode { text: "a fox", clip: @clip }
      neg: CLIPTextEncode { text: "", clip: @clip }
      empty: StableCascade_EmptyLatentImage { width: 1024, height: 768, compression: 42, batch_size: 1 }
      first: KSampler {
        model: @c, seed: 5, steps: 20, cfg: 4, sampler_name: "euler", scheduler: "simple",
        positive: @pos, negative: @neg, latent_image: @empty, denoise: 1
      }
      stage: StableCascade_StageB_Conditioning { conditioning: @pos, stage_c: @first }
      zero: ConditioningZeroOut { conditioning: @pos }
      second: KSampler {
        model: @b, seed: 6, steps: 10, cfg: 1.1, sampler_name: "euler", scheduler: "simple",
        positive: @stage, negative: @zero, latent_image: @empty.1, denoise: 1
      }
      vae: VAELoader { vae_name: "a.safetensors" }
      out: VAEDecode { samples: @second, vae: @vae }
      save: SaveImage { images: @out }
    `,
    {
      seed: '5',
      steps: 20,
      cfg_scale: 4,
      model: 'stage_c.safetensors',
      prompt: 'a fox',
      negative_prompt: '',
      width: 1024,
      height: 768,
    },
  ),
  alone(
    'reads a picture that a service made of a text',
    `
      make: Mystery Cloud Image {
        prompt: "a fox", negative_prompt: "bad", model: "cloud-1", seed: 7, width: 640, height: 512
      }
      save: SaveImage { images: @make, filename_prefix: "x" }
    `,
    {
      prompt: 'a fox',
      negative_prompt: 'bad',
      seed: '7',
      model: 'cloud-1',
      width: 640,
      height: 512,
      steps: null,
    },
  ),
  alone(
    'reads a service whose text belongs to the chosen model',
    `
      make: Mystery Cloud Video { model: "cloud-2", model.prompt: "a fox", model.seed: 8 }
      save: SaveVideo { video: @make, filename_prefix: "x", format: "auto", codec: "auto" }
    `,
    { prompt: 'a fox', negative_prompt: null, seed: '8', model: 'cloud-2' },
  ),
  alone(
    'reads the settings a service of the same kind was given',
    `
      make: SDWebuiAPINode {
        prompt: "a fox", api_endpoint: "x", auth: "", seed: 7, negative_prompt: "bad", steps: 20,
        width: 640, height: 512, hr_scale: 2, hr_upscale: "", enable_hr: false, cfg_scale: 7
      }
      save: SaveImage { images: @make, filename_prefix: "x" }
    `,
    { prompt: 'a fox', negative_prompt: 'bad', seed: '7', steps: 20, cfg_scale: 7, width: 640 },
  ),
  alone(
    'reads a sampler of a class nobody knows by the names of its inputs',
    `
      load: Mystery Loader { ckpt_name: "m.safetensors" }
      pos: Mystery Encode { text: "a fox", clip: @load.1 }
      neg: Mystery Encode { text: "bad", clip: @load.1 }
      make: Mystery Sampler Deluxe {
        model: @load, positive: @pos, negative: @neg, noise_seed: 3, steps: 9, cfg: 2,
        sampler_name: "heun", scheduler: "beta", width: 640, height: 512
      }
      save: SaveImage { images: @make }
    `,
    {
      prompt: 'a fox',
      negative_prompt: 'bad',
      seed: '3',
      steps: 9,
      cfg_scale: 2,
      sampler: 'heun',
      scheduler: 'beta',
      width: 640,
      height: 512,
      model: 'm.safetensors',
    },
  ),
]

describe('a traced sampler', () => {
  it.each(cases)('%s', (_, graph, fields) => {
    expect(readFields(graph)).toMatchObject(fields)
  })
})
