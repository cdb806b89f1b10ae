import { createRandom, type Random } from './random.ts'

/** One made-up library row; the names are the columns. */
export type SyntheticImage = {
  path: string
  file_name: string
  folder: string
  file_size: number
  created_date: string
  width: number
  height: number
  prompt: string
  negative_prompt: string
  model: string
  seed: string
  steps: number
  cfg_scale: number
  sampler: string
  scheduler: string
  loras: { name: string; weight: number; clip_weight: null; hash: null }[] | null
  node_types: string[] | null
  tool: string
  score: number
}

const SAMPLERS = [
  'euler',
  'dpmpp_2m',
  'euler_ancestral',
  'dpmpp_2m_sde',
  'dpmpp_sde',
  'uni_pc',
  'ddim',
  'lcm',
  'heun',
  'res_multistep',
]
const SCHEDULERS = ['normal', 'karras', 'simple', 'sgm_uniform', 'beta', 'exponential']
const TOOLS = ['comfyui', 'a1111', 'forge', 'invokeai', 'swarmui', 'fooocus', 'novelai']
const SIZES: readonly [number, number][] = [
  [1024, 1024],
  [832, 1216],
  [1216, 832],
  [512, 512],
  [512, 768],
  [896, 1152],
  [1344, 768],
]
const NODES = [
  'CheckpointLoaderSimple',
  'CLIPTextEncode',
  'EmptyLatentImage',
  'KSampler',
  'SaveImage',
  'VAEDecode',
]
const QUALITY = [
  'masterpiece',
  'best quality',
  'highly detailed',
  'sharp focus',
  '8k',
  'cinematic lighting',
]
const NEGATIVE = [
  'blurry',
  'lowres',
  'bad anatomy',
  'watermark',
  'text',
  'jpeg artifacts',
  'extra fingers',
]

const VOCABULARY_SIZE = 20_000
const MODEL_COUNT = 240
const LORA_COUNT = 1_500
const FIRST_DAY = Date.UTC(2022, 8, 1)
const DAYS = 1_300

/**
 * A library as people have them: word frequencies like those of language, models that come into
 * fashion and go (so that model and date hang together), one folder a month, seeds of 64 bits. Row `i`
 * is the same in every run, whatever the number of rows.
 */
export function buildSyntheticImage(i: number, rows: number, root: string): SyntheticImage {
  const random = createRandom(i * 2_654_435_761)
  const age = (i + random.next()) / rows
  const created = new Date(FIRST_DAY + age * DAYS * 86_400_000)
  const folder = `${root}/${created.toISOString().slice(0, 7)}`
  const tool = TOOLS[random.rank(TOOLS.length)] ?? 'comfyui'
  const file_name = `${tool === 'comfyui' ? 'ComfyUI' : 'image'}_${String(i).padStart(8, '0')}_.png`
  const [width, height] = random.pick(SIZES)
  return {
    path: `${folder}/${file_name}`,
    file_name,
    folder,
    file_size: 200_000 + random.below(2_400_000),
    created_date: created.toISOString(),
    width,
    height,
    prompt: buildPrompt(random),
    negative_prompt: NEGATIVE.filter(() => random.next() < 0.6).join(', '),
    model: `${syntheticModel(random, age)}.safetensors`,
    seed: String((BigInt(random.below(2 ** 32)) << 32n) | BigInt(random.below(2 ** 32))),
    steps: random.next() < 0.6 ? random.pick([20, 25, 30]) : 1 + random.below(60),
    cfg_scale: random.pick([1, 3.5, 5, 6, 7, 7, 7, 7.5, 8]),
    sampler: SAMPLERS[random.rank(SAMPLERS.length)] ?? 'euler',
    scheduler: SCHEDULERS[random.rank(SCHEDULERS.length)] ?? 'normal',
    loras: buildLoras(random),
    node_types: tool === 'comfyui' ? NODES : null,
    tool,
    score: random.next() < 0.85 ? 0 : random.below(7) - 1,
  }
}

/** Words of the made-up language: the lower the index, the more frequent. */
export function syntheticWord(index: number): string {
  const syllables = [
    'ka',
    'ro',
    'mi',
    'sel',
    'tan',
    'vo',
    'li',
    'dra',
    'ne',
    'pu',
    'gar',
    'shi',
    'el',
    'mon',
    'ta',
    'quin',
  ]
  let rest = index + 16
  let word = ''
  while (rest > 0) {
    word += syllables[rest % 16] ?? ''
    rest = Math.floor(rest / 16)
  }
  return word
}

function buildPrompt(random: Random): string {
  const words = Array.from({ length: 12 + random.below(30) }, () =>
    syntheticWord(random.rank(VOCABULARY_SIZE)),
  )
  return [...words, ...QUALITY.filter(() => random.next() < 0.4)].join(', ')
}

/** A model is in fashion for about a tenth of the time; a few last. */
function syntheticModel(random: Random, age: number): string {
  if (random.next() < 0.2) return `evergreen_v${random.below(5)}`
  const centre = age * MODEL_COUNT
  const spread = (random.next() + random.next() - 1) * MODEL_COUNT * 0.1
  const index = Math.min(MODEL_COUNT - 1, Math.max(0, Math.floor(centre + spread)))
  return `${syntheticWord(index * 7)}XL_v${index % 9}`
}

function buildLoras(random: Random): SyntheticImage['loras'] {
  const count = Math.max(0, random.below(5) - 2)
  if (count === 0) return null
  return Array.from({ length: count }, () => ({
    name: `${syntheticWord(random.rank(LORA_COUNT))}_lora`,
    weight: Math.round(random.next() * 20) / 20,
    clip_weight: null,
    hash: null,
  }))
}
