import { mkdir, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { apiGraph, type Recipe, uiWorkflow } from './comfyui-graph.ts'
import { drawScene } from './scenes.ts'
import { createRandom, type Random } from './seeded-random.ts'

/** A picture that was made, and what a reader has to find in it. */
export type MadePicture = Recipe & {
  readonly path: string
  readonly file_name: string
  readonly kind: 'comfyui-png' | 'a1111-png' | 'a1111-jpeg' | 'comfyui-webp'
}

const sizes = [
  [832, 1216],
  [1216, 832],
  [1024, 1024],
  [1344, 768],
  [768, 1344],
  [1152, 896],
  [896, 1152],
  [1536, 640],
] as const

const models = [
  'harbourlight_xl_v2.safetensors',
  'painterly_mix_v10.safetensors',
  'fieldnotes-1.5.safetensors',
]
const samplers = ['dpmpp_2m', 'euler', 'euler_ancestral', 'dpmpp_sde', 'uni_pc']
const schedulers = ['karras', 'normal', 'simple']
const loras = ['soft-grain.safetensors', 'wide-angle_v3.safetensors', null, null]
const styles = [
  'gouache painting, (rich colours:1.2)',
  'oil on canvas, visible brush strokes',
  'long exposure photograph, 35mm',
  'risograph print, limited palette',
  'watercolour on rough paper, soft edges',
]

/** Seeds of every magnitude; the first picture has one that no double can hold. */
function makeSeed(random: Random, index: number): string {
  if (index === 0) return '18446744073709551557'
  const high = BigInt(Math.floor(random.next() * 2 ** 32))
  const low = BigInt(Math.floor(random.next() * 2 ** 32))
  return random.next() < 0.4 ? ((high << 32n) | low).toString() : low.toString()
}

/**
 * Writes pictures as generators save them, in dated folders, with the dates of their files spread
 * over months. The same count and seed give the same pictures.
 */
export async function makePictures(
  folder: string,
  options: { count: number; seed: number; newest: Date },
): Promise<readonly MadePicture[]> {
  const made: MadePicture[] = []
  for (let index = 0; index < options.count; index++) {
    const random = createRandom(options.seed * 100_003 + index)
    const hoursAgo = index * 9 + (index % 7) * 2
    const date = new Date(options.newest.getTime() - hoursAgo * 3_600_000)
    made.push(await makePicture(folder, { random, index, date }))
  }
  return made
}

async function makePicture(
  folder: string,
  picture: { random: Random; index: number; date: Date },
): Promise<MadePicture> {
  const { random, index, date } = picture
  const [width, height] = random.pick(sizes)
  const scene = drawScene(random, { width, height })
  const recipe: Recipe = {
    prompt: `${scene.subject}, ${random.pick(styles)}, highly detailed`,
    negative_prompt: 'blurry, lowres, watermark',
    seed: makeSeed(random, index),
    steps: random.whole(18, 36),
    cfg_scale: random.pick([4, 5.5, 7, 7.5]),
    sampler: random.pick(samplers),
    scheduler: random.pick(schedulers),
    model: random.pick(models),
    lora: random.pick(loras),
    width,
    height,
  }
  const kind =
    index % 6 === 3
      ? 'a1111-png'
      : index % 6 === 4
        ? 'a1111-jpeg'
        : index % 6 === 5
          ? 'comfyui-webp'
          : 'comfyui-png'
  const day = date.toISOString().slice(0, 10)
  const name = `scene_${`${index + 1}`.padStart(5, '0')}.${extensions[kind]}`
  const file = path.join(folder, day.slice(0, 7), name)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, await encode[kind](Buffer.from(scene.svg), recipe))
  await utimes(file, date, date)
  return { ...recipe, path: file, file_name: name, kind }
}

const extensions = {
  'comfyui-png': 'png',
  'a1111-png': 'png',
  'a1111-jpeg': 'jpg',
  'comfyui-webp': 'webp',
} as const

const encode: Readonly<
  Record<MadePicture['kind'], (svg: Buffer, recipe: Recipe) => Promise<Buffer>>
> = {
  'comfyui-png': async (svg, recipe) => {
    const png = await renderPng(svg)
    return withTexts(png, [
      ['prompt', apiGraph(recipe)],
      ['workflow', uiWorkflow(recipe)],
    ])
  },
  'a1111-png': async (svg, recipe) => {
    const png = await renderPng(svg)
    return withTexts(png, [['parameters', infotext(recipe)]])
  },
  'a1111-jpeg': (svg, recipe) =>
    sharp(svg)
      .jpeg({ quality: 90 })
      .withExif({ IFD2: { UserComment: infotext(recipe) } })
      .toBuffer(),
  'comfyui-webp': (svg, recipe) =>
    sharp(svg)
      .webp({ quality: 85, effort: 2 })
      .withExif({
        IFD0: { Make: `workflow:${uiWorkflow(recipe)}`, Model: `prompt:${apiGraph(recipe)}` },
      })
      .toBuffer(),
}

function renderPng(svg: Buffer): Promise<Buffer> {
  return sharp(svg).png({ compressionLevel: 4 }).toBuffer()
}

/** Parameters as the A1111 web UI writes them. */
export function infotext(recipe: Recipe): string {
  const lora = recipe.lora ? ` <lora:${path.parse(recipe.lora).name}:0.8>` : ''
  return `${recipe.prompt}${lora}
Negative prompt: ${recipe.negative_prompt}
Steps: ${recipe.steps}, Sampler: ${recipe.sampler}, Schedule type: ${recipe.scheduler}, CFG scale: ${recipe.cfg_scale}, Seed: ${recipe.seed}, Size: ${recipe.width}x${recipe.height}, Model: ${path.parse(recipe.model).name}, Version: v1.10.1`
}

/** A PNG with tEXt chunks put in after its header. */
export function withTexts(png: Buffer, texts: readonly (readonly [string, string])[]): Buffer {
  const afterHeader = 33
  const chunks = texts.map(([keyword, text]) =>
    chunk('tEXt', Buffer.from(`${keyword}\0${text}`, 'latin1')),
  )
  return Buffer.concat([png.subarray(0, afterHeader), ...chunks, png.subarray(afterHeader)])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const checksum = Buffer.alloc(4)
  checksum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, checksum])
}
