import type {
  ContainerResult,
  Metadata,
  MetadataWarning,
} from '@safelight/core/metadata/metadata-types'
import { METADATA_VERSION } from '@safelight/core/metadata/parse-metadata'
import { storable, textArray } from '../../platform/db/array-literal.ts'
import { metadataHash } from './metadata-hash.ts'

type Value = string | number | boolean | null

/** What the deep scan stores, by column; texts and numbers as PostgreSQL can hold them. */
export type ImageFields = Readonly<Record<FieldName, Value>>

type Source = { readonly container: ContainerResult; readonly metadata: Metadata }

/** `type` is the column's; texts are quoted in array literals, the others are not. */
type Field = {
  readonly name: string
  readonly type: 'text' | 'integer' | 'real' | 'numeric' | 'boolean' | 'jsonb' | 'text[]'
  readonly read: (source: Source) => Value
}

/** Longest text kept in a column; the whole of it stays in `image_source`. */
const MAX_TEXT = 256 * 1024
const MAX_NAME = 2000

const generated = <T>(
  pick: (generation: NonNullable<Metadata['generation']>) => T,
): ((source: Source) => T | null) => {
  return ({ metadata }) => (metadata.generation ? pick(metadata.generation) : null)
}

/** Every column that comes from a file, in the order in which worker and statement name them. */
export const IMAGE_FIELDS = [
  { name: 'media_type', type: 'text', read: ({ container }) => mediaType(container) },
  { name: 'mime_type', type: 'text', read: ({ container }) => mimeType(container) },
  { name: 'width', type: 'integer', read: ({ container }) => int(orientedSize(container)[0]) },
  { name: 'height', type: 'integer', read: ({ container }) => int(orientedSize(container)[1]) },
  { name: 'duration', type: 'real', read: ({ container }) => real(container.facts.duration) },
  { name: 'frame_rate', type: 'real', read: ({ container }) => real(container.facts.frame_rate) },
  { name: 'color_mode', type: 'text', read: ({ container }) => name(container.facts.color_mode) },
  { name: 'has_alpha', type: 'boolean', read: ({ container }) => container.facts.has_alpha },
  { name: 'prompt', type: 'text', read: generated((from) => text(from.prompt)) },
  { name: 'negative_prompt', type: 'text', read: generated((from) => text(from.negative_prompt)) },
  { name: 'model', type: 'text', read: generated((from) => name(from.model?.name)) },
  { name: 'model_hash', type: 'text', read: generated((from) => name(from.model?.hash)) },
  { name: 'vae', type: 'text', read: generated((from) => name(from.vae)) },
  { name: 'seed', type: 'numeric', read: generated((from) => seed(from.seed)) },
  { name: 'steps', type: 'integer', read: generated((from) => int(from.steps)) },
  { name: 'cfg_scale', type: 'real', read: generated((from) => real(from.cfg_scale)) },
  { name: 'guidance', type: 'real', read: generated((from) => real(from.guidance)) },
  { name: 'sampler', type: 'text', read: generated((from) => name(from.sampler)) },
  { name: 'scheduler', type: 'text', read: generated((from) => name(from.scheduler)) },
  { name: 'denoise', type: 'real', read: generated((from) => real(from.denoise)) },
  { name: 'clip_skip', type: 'integer', read: generated((from) => int(from.clip_skip)) },
  { name: 'generation_width', type: 'integer', read: generated((from) => int(from.width)) },
  { name: 'generation_height', type: 'integer', read: generated((from) => int(from.height)) },
  { name: 'loras', type: 'jsonb', read: generated((from) => json(from.loras)) },
  { name: 'node_types', type: 'text[]', read: ({ metadata }) => list(metadata.node_types) },
  { name: 'tool', type: 'text', read: ({ metadata }) => name(metadata.tool) },
  { name: 'tool_version', type: 'text', read: ({ metadata }) => name(metadata.tool_version) },
  {
    name: 'metadata_hash',
    type: 'text',
    read: ({ metadata }) => metadataHash(metadata.generation),
  },
  { name: 'metadata_version', type: 'integer', read: () => METADATA_VERSION },
  { name: 'scan_error', type: 'text', read: (source) => describeFailure(source) },
] as const satisfies readonly Field[]

export type FieldName = (typeof IMAGE_FIELDS)[number]['name']

/** What the file itself is, as opposed to what its texts say. */
const FILE_FACTS: ReadonlySet<string> = new Set<FieldName>([
  'media_type',
  'mime_type',
  'width',
  'height',
  'duration',
  'frame_rate',
  'color_mode',
  'has_alpha',
  'scan_error',
])

/** The columns that a better parser may fill anew from the stored texts. */
export const TEXT_FIELDS = IMAGE_FIELDS.filter(({ name: field }) => !FILE_FACTS.has(field))

/** The columns of one file. Nothing in a file makes it throw. */
export function toImageFields(source: Source): ImageFields {
  const fields: Record<string, Value> = {}
  for (const field of IMAGE_FIELDS) fields[field.name] = field.read(source)
  return fields as ImageFields
}

const MEDIA_TYPES: ReadonlySet<string> = new Set(['image', 'animation', 'video'])

/** NULL for what is no picture: the row then keeps what its ending promised. */
function mediaType({ facts }: ContainerResult): string | null {
  return MEDIA_TYPES.has(facts.media_type) ? facts.media_type : null
}

function mimeType({ facts }: ContainerResult): string | null {
  return facts.container === 'unknown' ? null : facts.mime_type
}

/** Orientations 5 to 8 turn the picture by a quarter. */
function orientedSize({ facts }: ContainerResult): [number | null, number | null] {
  const isTurned = (facts.orientation ?? 1) >= 5
  return isTurned ? [facts.height, facts.width] : [facts.width, facts.height]
}

/** Faults that leave a file without its metadata, as opposed to those that cost a part of it. */
const FATAL: ReadonlySet<string> = new Set([
  'truncated',
  'malformed',
  'reader_fault',
  'read_limit',
  'format_fault',
])

/** Why a file gave nothing, in words for people; NULL when it gave something or had nothing to give. */
function describeFailure({ container, metadata }: Source): string | null {
  const { facts, texts, warnings } = container
  if (facts.container === 'unknown') return 'not a picture or video of a known kind'
  if (mediaType(container) === null) return `not a picture or video but ${facts.mime_type}`
  if (metadata.generation !== null) return null
  const fatal = (all: readonly MetadataWarning[]) => all.find(({ code }) => FATAL.has(code))
  const warning = fatal(metadata.warnings) ?? (texts.length === 0 ? fatal(warnings) : undefined)
  return warning ? text(warning.message) : null
}

function text(value: string | null | undefined): string | null {
  return value?.slice(0, MAX_TEXT) ?? null
}

function name(value: string | null | undefined): string | null {
  return value?.slice(0, MAX_NAME) ?? null
}

/** The range of `integer`; what is beyond is no number of steps or pixels. */
function int(value: number | null): number | null {
  if (value === null || !Number.isFinite(value)) return null
  const rounded = Math.round(value)
  return Math.abs(rounded) <= 2_147_483_647 ? rounded : null
}

/** The range of `real`. */
function real(value: number | null): number | null {
  return value !== null && Math.abs(value) <= 3e38 && (value === 0 || Math.abs(value) > 1e-37)
    ? value
    : null
}

function seed(value: string | null): string | null {
  return value !== null && /^-?\d{1,20}$/.test(value) ? value : null
}

function json(value: readonly object[]): string | null {
  if (value.length === 0) return null
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'string' ? storable(item.slice(0, MAX_NAME)) : item,
  )
}

function list(values: readonly string[]): string | null {
  return values.length === 0 ? null : textArray(values.map((value) => value.slice(0, MAX_NAME)))
}
