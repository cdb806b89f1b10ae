import type { NumberField, TextField } from './search-query.ts'

/** How the value after the colon is read. */
export type FieldValueKind =
  | { readonly kind: 'words'; readonly scope: 'prompt' | 'negative' }
  /** `contains`: a plain value may be part of the column; `exact`: it is the whole column. */
  | { readonly kind: 'text'; readonly field: TextField; readonly plain: 'contains' | 'exact' }
  | { readonly kind: 'number'; readonly field: NumberField }
  | { readonly kind: 'seed' }
  | { readonly kind: 'size' }
  | { readonly kind: 'ratio' }
  | { readonly kind: 'type' }
  | { readonly kind: 'date' }
  | { readonly kind: 'is' }
  | { readonly kind: 'has' }

export type SearchField = {
  readonly name: string
  readonly aliases: readonly string[]
  readonly value: FieldValueKind
  /** One phrase for the list that opens while typing. */
  readonly summary: string
  readonly example: string
}

/** Every field of the search language, in the order in which the page offers them. */
export const SEARCH_FIELDS: readonly SearchField[] = [
  {
    name: 'prompt',
    aliases: ['positive'],
    value: { kind: 'words', scope: 'prompt' },
    summary: 'words of the prompt',
    example: 'prompt:"misty harbour"',
  },
  {
    name: 'negative',
    aliases: ['neg', 'negative_prompt'],
    value: { kind: 'words', scope: 'negative' },
    summary: 'words of the negative prompt',
    example: 'negative:blurry',
  },
  {
    name: 'model',
    aliases: ['checkpoint', 'ckpt'],
    value: { kind: 'text', field: 'model', plain: 'contains' },
    summary: 'model, or part of its name',
    example: 'model:dreamshaper',
  },
  {
    name: 'lora',
    aliases: ['loras'],
    value: { kind: 'text', field: 'lora', plain: 'contains' },
    summary: 'LoRA, or part of its name',
    example: 'lora:detail*',
  },
  {
    name: 'vae',
    aliases: [],
    value: { kind: 'text', field: 'vae', plain: 'contains' },
    summary: 'VAE, or part of its name',
    example: 'vae:ft-mse',
  },
  {
    name: 'sampler',
    aliases: ['sampler_name'],
    value: { kind: 'text', field: 'sampler', plain: 'exact' },
    summary: 'sampler',
    example: 'sampler:dpmpp_2m*',
  },
  {
    name: 'scheduler',
    aliases: [],
    value: { kind: 'text', field: 'scheduler', plain: 'exact' },
    summary: 'scheduler',
    example: 'scheduler:karras',
  },
  {
    name: 'steps',
    aliases: [],
    value: { kind: 'number', field: 'steps' },
    summary: 'sampling steps',
    example: 'steps:20..30',
  },
  {
    name: 'cfg',
    aliases: ['cfg_scale'],
    value: { kind: 'number', field: 'cfg' },
    summary: 'guidance scale',
    example: 'cfg:>=7.5',
  },
  {
    name: 'seed',
    aliases: [],
    value: { kind: 'seed' },
    summary: 'seed, exact to the last digit',
    example: 'seed:18446744073709551615',
  },
  {
    name: 'score',
    aliases: ['rating', 'stars'],
    value: { kind: 'number', field: 'score' },
    summary: 'your score, −1 (rejected) to 5',
    example: 'score:>=3',
  },
  {
    name: 'type',
    aliases: ['media_type'],
    value: { kind: 'type' },
    summary: 'image, animation or video',
    example: 'type:video',
  },
  {
    name: 'tool',
    aliases: ['generator'],
    value: { kind: 'text', field: 'tool', plain: 'exact' },
    summary: 'program that made it',
    example: 'tool:comfyui',
  },
  {
    name: 'node',
    aliases: ['class_type'],
    value: { kind: 'text', field: 'node', plain: 'exact' },
    summary: 'class of a node in the ComfyUI graph',
    example: 'node:KSampler*',
  },
  {
    name: 'path',
    aliases: [],
    value: { kind: 'text', field: 'path', plain: 'contains' },
    summary: 'part of the full path',
    example: 'path:output/2026-03',
  },
  {
    name: 'folder',
    aliases: ['dir'],
    value: { kind: 'text', field: 'folder', plain: 'exact' },
    summary: 'folder name, with everything below it',
    example: 'folder:portraits',
  },
  {
    name: 'file',
    aliases: ['name', 'filename', 'file_name'],
    value: { kind: 'text', field: 'file', plain: 'contains' },
    summary: 'part of the file name',
    example: 'file:*.webp',
  },
  {
    name: 'keyword',
    aliases: ['keywords'],
    value: { kind: 'text', field: 'keyword', plain: 'exact' },
    summary: 'keyword',
    example: 'keyword:"to print"',
  },
  {
    name: 'date',
    aliases: ['created'],
    value: { kind: 'date' },
    summary: 'year, month, day, a range or last-7d',
    example: 'date:2026-03',
  },
  {
    name: 'size',
    aliases: ['resolution'],
    value: { kind: 'size' },
    summary: 'width x height in pixels, ? for any; or bytes',
    example: 'size:1024x?',
  },
  {
    name: 'width',
    aliases: [],
    value: { kind: 'number', field: 'width' },
    summary: 'width in pixels',
    example: 'width:>=2048',
  },
  {
    name: 'height',
    aliases: [],
    value: { kind: 'number', field: 'height' },
    summary: 'height in pixels',
    example: 'height:512..1024',
  },
  {
    name: 'ratio',
    aliases: ['aspect'],
    value: { kind: 'ratio' },
    summary: 'width to height',
    example: 'ratio:16:9',
  },
  {
    name: 'duration',
    aliases: ['length'],
    value: { kind: 'number', field: 'duration' },
    summary: 'seconds of a video or animation',
    example: 'duration:>5',
  },
  {
    name: 'hash',
    aliases: ['sha256'],
    value: { kind: 'text', field: 'hash', plain: 'contains' },
    summary: 'SHA-256 of the file, or its beginning',
    example: 'hash:9f86d081',
  },
  {
    name: 'is',
    aliases: [],
    value: { kind: 'is' },
    summary: 'rejected, rated, favorite, landscape …',
    example: 'is:landscape',
  },
  {
    name: 'has',
    aliases: [],
    value: { kind: 'has' },
    summary: 'workflow, prompt, lora, seed …',
    example: 'has:workflow',
  },
]

/** Fields of later versions: known, so that the answer can say so. */
export const PLANNED_FIELDS: readonly string[] = [
  'caption',
  'tag',
  'album',
  'person',
  'similar',
  'sort',
  'collection',
]

const byName = new Map(
  SEARCH_FIELDS.flatMap((field) => [field.name, ...field.aliases].map((name) => [name, field])),
)

/** The field of a name or alias, whatever its case. */
export function findSearchField(name: string): SearchField | undefined {
  return byName.get(name.toLowerCase())
}

/** All names that `findSearchField` knows. */
export function searchFieldNames(): string[] {
  return [...byName.keys()]
}
