import { describe, expect, it } from 'vitest'
import { changed, type GraphCase, readFields } from '../test-support/traced-fields.ts'

const cases: readonly GraphCase[] = [
  changed(
    'sample from a basic pipe',
    `
      bp: ToBasicPipe {
        model: @ckpt, clip: @ckpt.1, vae: @ckpt.2, positive: @pos, negative: @neg
      }
      sampler: ImpactKSamplerBasicPipe {
        basic_pipe: @bp, seed: 9, steps: 11, cfg: 3, sampler_name: "ddim", scheduler: "simple",
        latent_image: @latent, denoise: 1
      }
      decode: { samples: @sampler.1, vae: @sampler.2 }
    `,
    { seed: '9', steps: 11, cfg_scale: 3, sampler: 'ddim', scheduler: 'simple' },
  ),
  changed(
    'take the edited part of a pipe',
    `
      bp: ToBasicPipe {
        model: @ckpt, clip: @ckpt.1, vae: @ckpt.2, positive: @pos, negative: @neg
      }
      p2: CLIPTextEncode { text: "edited", clip: @ckpt.1 }
      eb: EditBasicPipe { basic_pipe: @bp, positive: @p2 }
      fb: FromBasicPipe_v2 { basic_pipe: @eb }
      sampler: { model: @fb.1, positive: @fb.4, negative: @fb.5 }
      decode: { vae: @fb.3 }
    `,
    { prompt: 'edited' },
  ),
  changed(
    'take the populated text and its LoRA tags, not the wildcards',
    `
      w: ImpactWildcardEncode {
        model: @ckpt, clip: @ckpt.1, wildcard_text: "{a|b}",
        populated_text: "b thing <lora:x:0.6:0.3>", mode: "populate",
        "Select to add LoRA": "Select", seed: 1
      }
      sampler: { model: @w, positive: @w.2 }
      neg: { clip: @w.1 }
    `,
    { prompt: 'b thing ', loras: [['x', 0.6, 0.3]] },
  ),
  changed(
    'take the populated text of a processor',
    `
      w: ImpactWildcardProcessor {
        wildcard_text: "{a|b}", populated_text: "b thing", mode: "populate", seed: 1
      }
      pos: { text: @w }
    `,
    { prompt: 'b thing' },
  ),
  changed(
    'take the selected input of a switch',
    `
      p2: CLIPTextEncode { text: "two", clip: @ckpt.1 }
      sw: ImpactSwitch { select: 2, sel_mode: false, input1: @pos, input2: @p2 }
      sampler: { positive: @sw }
    `,
    { prompt: 'two' },
  ),
  changed(
    'take a selector that comes over a link',
    `
      i: ImpactInt { value: 1 }
      p2: CLIPTextEncode { text: "two", clip: @ckpt.1 }
      sw: ImpactSwitch { select: @i, sel_mode: false, input1: @pos, input2: @p2 }
      sampler: { positive: @sw }
    `,
  ),
  changed(
    'take the branch of a condition',
    `
      b: ImpactBoolean { value: false }
      s2: StringConstant { string: "ff" }
      br: ImpactConditionalBranch { cond: @b, tt_value: @s2, ff_value: @s3 }
      s3: StringConstant { string: "real" }
      pos: { text: @br }
    `,
    { prompt: 'real' },
  ),
  changed(
    'select a line counted beyond the end',
    `
      s: ImpactStringSelector { strings: "one\\ntwo\\nthree", multiline: false, select: 4 }
      pos: { text: @s }
    `,
    { prompt: 'two' },
  ),
  changed(
    'join the texts of combined conditionings',
    `
      p2: CLIPTextEncode { text: "two", clip: @ckpt.1 }
      c: ImpactCombineConditionings { conditioning1: @pos, conditioning2: @p2 }
      sampler: { positive: @c }
    `,
    { prompt: 'a cat, two' },
  ),
  changed(
    'do not take a face detailer for the base pass',
    `
      bb: UltralyticsDetectorProvider { model_name: "face" }
      fd: FaceDetailer {
        image: @decode, model: @ckpt, clip: @ckpt.1, vae: @ckpt.2, guide_size: 512, seed: 1000,
        steps: 4, cfg: 3, sampler_name: "ddim", scheduler: "beta", positive: @pos, negative: @neg,
        denoise: 0.4, bbox_detector: @bb, wildcard: ""
      }
      save: { images: @fd }
    `,
  ),
  changed(
    'convert text to a number',
    `
      v: ImpactConvertDataType { value: "13" }
      sampler: { steps: @v.2 }
    `,
    { steps: 13 },
  ),
  changed(
    'sample from a pipe',
    `
      bp: ToBasicPipe {
        model: @ckpt, clip: @ckpt.1, vae: @ckpt.2, positive: @pos, negative: @neg
      }
      sampler: KSamplerPipe //Inspire {
        basic_pipe: @bp, seed: 12, steps: 5, cfg: 2, sampler_name: "lcm", scheduler: "simple",
        latent_image: @latent, denoise: 1, noise_mode: "CPU", batch_seed_mode: "incremental",
        variation_seed: 0, variation_strength: 0
      }
    `,
    { seed: '12', steps: 5, cfg_scale: 2, sampler: 'lcm', scheduler: 'simple' },
  ),
  changed(
    'take the seed, not the variation seed',
    `
      sampler: KSampler //Inspire {
        model: @ckpt, positive: @pos, negative: @neg, seed: 12, steps: 5, cfg: 2,
        sampler_name: "lcm", scheduler: "simple", latent_image: @latent, denoise: 1,
        noise_mode: "CPU", batch_seed_mode: "incremental", variation_seed: 888,
        variation_strength: 0.1
      }
    `,
    { seed: '12', steps: 5, cfg_scale: 2, sampler: 'lcm', scheduler: 'simple' },
  ),
  changed(
    'load, tag and encode in one node',
    `
      bp: MakeBasicPipe //Inspire {
        ckpt_name: "mm.safetensors", ckpt_key_opt: "", positive_wildcard_text: "{x|y}",
        negative_wildcard_text: "", positive_populated_text: "PP <lora:q:0.5>",
        negative_populated_text: "NN", wildcard_mode: "populate", token_normalization: "none",
        weight_interpretation: "comfy", stop_at_clip_layer: -2, seed: 1
      }
      sampler: KSamplerPipe //Inspire {
        basic_pipe: @bp, seed: 12, steps: 5, cfg: 2, sampler_name: "lcm", scheduler: "simple",
        latent_image: @latent, denoise: 1
      }
    `,
    {
      prompt: 'PP ',
      negative_prompt: 'NN',
      model: 'mm.safetensors',
      seed: '12',
      steps: 5,
      cfg_scale: 2,
      sampler: 'lcm',
      scheduler: 'simple',
      clip_skip: 2,
      loras: [['q', 0.5, 0.5]],
    },
  ),
  changed(
    'read a block-weighted LoRA with its strengths, not its blocks',
    `
      l: LoraLoaderBlockWeight //Inspire {
        model: @ckpt, clip: @ckpt.1, category_filter: "All", lora_name: "x.safetensors",
        strength_model: 0.9, strength_clip: 0.8, inverse: false, seed: 4, A: 4, B: 1,
        preset: "Preset", block_vector: "1,1", bypass: false
      }
      sampler: { model: @l }
      pos: { clip: @l.1 }
    `,
    { loras: [['x.safetensors', 0.9, 0.8]] },
  ),
  changed(
    'take noise from its own node',
    `
      n: RandomNoise //Inspire {
        noise_seed: 55, noise_mode: "CPU", batch_seed_mode: "incremental", variation_seed: 1,
        variation_strength: 0
      }
      g: CFGGuider { model: @ckpt, positive: @pos, negative: @neg, cfg: 3 }
      sel: KSamplerSelect { sampler_name: "heun" }
      sch: BasicScheduler { model: @ckpt, scheduler: "simple", steps: 6, denoise: 1 }
      sampler: SamplerCustomAdvanced {
        noise: @n, guider: @g, sampler: @sel, sigmas: @sch, latent_image: @latent
      }
    `,
    { seed: '55', cfg_scale: 3, sampler: 'heun', scheduler: 'simple', steps: 6 },
  ),
  changed(
    'say nothing about prompts read from a file at run time',
    `
      lp: LoadPromptsFromFile //Inspire { prompt_file: "x.txt", text_data_opt: "" }
      uz: UnzipPrompt //Inspire { zipped_prompt: @lp }
      pos: { text: @uz }
    `,
    { prompt: null },
  ),
  changed(
    'take the base of two samplers',
    `
      bp: ToBasicPipe {
        model: @ckpt, clip: @ckpt.1, vae: @ckpt.2, positive: @pos, negative: @neg
      }
      k1: KSamplerProvider {
        seed: 61, steps: 6, cfg: 3, sampler_name: "ddim", scheduler: "simple", denoise: 1,
        basic_pipe: @bp
      }
      k2: KSamplerProvider {
        seed: 62, steps: 7, cfg: 4, sampler_name: "heun", scheduler: "beta", denoise: 1,
        basic_pipe: @bp
      }
      m: SolidMask { value: 1, width: 64, height: 64 }
      sampler: TwoSamplersForMask {
        latent_image: @latent, base_sampler: @k1, mask_sampler: @k2, mask: @m
      }
    `,
    { seed: '61', steps: 6, cfg_scale: 3, sampler: 'ddim', scheduler: 'simple' },
  ),
]

describe('Impact and Inspire nodes', () => {
  it.each(cases)('%s', (_, graph, fields) => {
    expect(readFields(graph)).toMatchObject(fields)
  })
})
