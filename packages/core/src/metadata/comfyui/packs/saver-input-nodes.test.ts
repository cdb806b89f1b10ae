import { describe, expect, it } from 'vitest'
import { changed, type GraphCase, readFields } from '../test-support/traced-fields.ts'

const cases: readonly GraphCase[] = [
  changed(
    'read the input parameters of Image Saver',
    `
      ip: Input Parameters (Image Saver) {
        seed: 8, steps: 9, cfg: 5, sampler: "heun", scheduler: "beta", denoise: 1
      }
      sampler: {
        seed: @ip, steps: @ip.1, cfg: @ip.2, sampler_name: @ip.3, scheduler: @ip.4, denoise: @ip.5
      }
      ckpt: Checkpoint Loader with Name (Image Saver) { ckpt_name: "nn.safetensors" }
    `,
    {
      seed: '8',
      steps: 9,
      cfg_scale: 5,
      sampler: 'heun',
      scheduler: 'beta',
      model: 'nn.safetensors',
    },
  ),
  changed(
    'count a generated seed on by its increment',
    `
      sg: Seed Generator (Image Saver) { seed: 100, increment: 5 }
      ss: Sampler Selector (Image Saver) { sampler_name: "ddim" }
      sampler: { seed: @sg, sampler_name: @ss.1 }
    `,
    { seed: '105', sampler: 'ddim' },
  ),
  changed(
    'read selectors and literals',
    `
      cs: Checkpoint Selector { ckpt_name: "g.safetensors" }
      ckpt: { ckpt_name: @cs }
      sg: Seed Generator { seed: 4 }
      ss: Sampler Selector { sampler_name: "ddim" }
      sc: Scheduler Selector { scheduler: "karras" }
      st: String Literal { string: "lit" }
      w: Width/Height Literal { int: 640 }
      cf: Cfg Literal { float: 3.5 }
      i: Int Literal { int: 14 }
      pos: { text: @st }
      latent: { width: @w }
      sampler: { seed: @sg, sampler_name: @ss, scheduler: @sc, cfg: @cf, steps: @i }
    `,
    {
      model: 'g.safetensors',
      seed: '4',
      sampler: 'ddim',
      scheduler: 'karras',
      prompt: 'lit',
      width: 640,
      cfg_scale: 3.5,
      steps: 14,
    },
  ),
  changed(
    'read a parameter generator with its chosen size',
    `
      g: SDParameterGenerator {
        ckpt_name: "sd.safetensors", vae_name: "baked VAE", model_version: "SDXL 1024px",
        config_name: "none", seed: 8, steps: 9, refiner_start: 0.8, cfg: 5, sampler_name: "heun",
        scheduler: "beta", positive_ascore: 6, negative_ascore: 6,
        aspect_ratio: "4:3 - 576x448 | 864x672 | 1152x896", width: 1, height: 1, batch_size: 1
      }
      pm: SDPromptMerger { text_g: "g", text_l: "l" }
      pos: { text: @pm, clip: @g.3 }
      sampler: {
        model: @g.2, seed: @g.5, steps: @g.6, cfg: @g.8, sampler_name: @g.9, scheduler: @g.10
      }
      latent: { width: @g.13, height: @g.14 }
    `,
    {
      seed: '8',
      steps: 9,
      cfg_scale: 5,
      sampler: 'heun',
      scheduler: 'beta',
      prompt: 'g\nl',
      model: 'sd.safetensors',
      width: 1152,
      height: 896,
    },
  ),
  changed(
    'follow a video saver',
    `
      v: VHS_VideoCombine {
        images: @decode, frame_rate: 8, loop_count: 0, filename_prefix: "AnimateDiff",
        format: "video/h264-mp4", pingpong: false, save_output: true
      }
    `,
  ),
]

describe('Nodes that feed savers', () => {
  it.each(cases)('%s', (_, graph, fields) => {
    expect(readFields(graph)).toMatchObject(fields)
  })
})
