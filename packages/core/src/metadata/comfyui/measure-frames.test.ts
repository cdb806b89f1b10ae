import { describe, expect, it } from 'vitest'
import { type GraphCase, changed, readFields } from './test-support/traced-fields.ts'

const unknownSize = { width: null, height: null }

const cases: readonly GraphCase[] = [
  changed(
    'is the size of the latents the base pass started from',
    `
      up: LatentUpscale { samples: @sampler, upscale_method: "area", width: 1024, height: 1536, crop: "disabled" }
      decode: { samples: @up }
    `,
  ),
  changed(
    'is scaled with latents before the base pass',
    `
      up: LatentUpscaleBy { samples: @latent, upscale_method: "area", scale_by: 1.5 }
      sampler: { latent_image: @up }
    `,
    { width: 768, height: 1152 },
  ),
  changed(
    'is that of a picture scaled before it is encoded',
    `
      img: LoadImage { image: "in.png" }
      fit: ImageScale { image: @img, upscale_method: "lanczos", width: 640, height: 448, crop: "center" }
      enc: VAEEncode { pixels: @fit, vae: @ckpt.2 }
      sampler: { latent_image: @enc, denoise: 0.6 }
    `,
    { width: 640, height: 448, denoise: 0.6 },
  ),
  changed(
    'is unknown where a picture from outside is encoded as it is',
    `
      img: LoadImage { image: "in.png" }
      enc: VAEEncode { pixels: @img, vae: @ckpt.2 }
      sampler: { latent_image: @enc }
    `,
    unknownSize,
  ),
  changed(
    'is unknown where it is measured from a picture at run time',
    `
      img: LoadImage { image: "in.png" }
      size: GetImageSize { image: @img }
      latent: { width: @size, height: @size.1 }
    `,
    unknownSize,
  ),
  changed(
    'is found where it is measured from latents of known size',
    `
      made: EmptyLatentImage { width: 320, height: 256, batch_size: 1 }
      dec: VAEDecode { samples: @made, vae: @ckpt.2 }
      size: GetImageSize { image: @dec }
      latent: { width: @size, height: @size.1 }
    `,
    { width: 320, height: 256 },
  ),
  changed(
    'comes with the conditioning of video models',
    `
      wan: WanImageToVideo {
        positive: @pos, negative: @neg, vae: @ckpt.2, width: 832, height: 480, length: 81, batch_size: 1
      }
      sampler: { positive: @wan, negative: @wan.1, latent_image: @wan.2 }
    `,
    { width: 832, height: 480 },
  ),
  changed(
    'is not taken from masks and areas',
    `
      mask: SolidMask { value: 1, width: 64, height: 64 }
      noise: SetLatentNoiseMask { samples: @latent, mask: @mask }
      sampler: { latent_image: @noise }
    `,
  ),
  changed(
    'is not that of a picture pasted in',
    `
      other: EmptyLatentImage { width: 64, height: 64, batch_size: 1 }
      paste: LatentComposite { samples_to: @latent, samples_from: @other, x: 0, y: 0, feather: 0 }
      sampler: { latent_image: @paste }
    `,
  ),
  changed(
    'is computed where nodes compute it',
    `
      w: PrimitiveInt { value: 100 }
      math: MathExpression|pysssss { expression: "a * 8", a: @w }
      latent: { width: @math, height: @math }
    `,
    { width: 800, height: 800 },
  ),
  changed('is read from digits kept as text', 'latent: { width: "640", height: "384" }', {
    width: 640,
    height: 384,
  }),
]

describe('a traced size', () => {
  it.each(cases)('%s', (_, graph, fields) => {
    expect(readFields(graph)).toMatchObject(fields)
  })
})
