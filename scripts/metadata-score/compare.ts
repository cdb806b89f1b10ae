import type { Generation, Metadata } from '@safelight/core/metadata/metadata-types'
import { modelStem } from '@safelight/core/metadata/formats/values'
import type { Expected, Manifest, ManifestFile } from './manifest.ts'

export type Difference = {
  readonly field: string
  readonly expected: unknown
  readonly actual: unknown
}

export type FileScore = {
  readonly path: string
  readonly tool: string
  readonly fields: number
  readonly differences: readonly Difference[]
  /** The file is a control: nothing may be said of how it was made. */
  readonly isControl: boolean
  readonly hasFalsePrompt: boolean
  /** The manifest's author is not sure either. */
  readonly isAmbiguous: boolean
}

export type Comparison = {
  /** Folder and extension of model names do not count. */
  readonly looseModels: boolean
  /** The manifest has names in a spelling of its own: `-` is `_`, LoRAs are in no order. */
  readonly respelled: boolean
}

type Reader = (metadata: Metadata, expected: unknown) => unknown

const generationOf = (metadata: Metadata): Partial<Generation> => metadata.generation ?? {}

/** Field of the manifest → what we read. Fields that are not listed are not part of `Metadata`. */
const readers: Readonly<Record<string, Reader>> = {
  prompt: (metadata) => generationOf(metadata).prompt ?? null,
  negative_prompt: (metadata) => generationOf(metadata).negative_prompt ?? null,
  seed: (metadata) => generationOf(metadata).seed ?? null,
  steps: (metadata) => generationOf(metadata).steps ?? null,
  cfg: (metadata) => generationOf(metadata).cfg_scale ?? null,
  guidance: (metadata) => generationOf(metadata).guidance ?? null,
  sampler: (metadata) => generationOf(metadata).sampler ?? null,
  scheduler: (metadata) => generationOf(metadata).scheduler ?? null,
  denoise: (metadata) => generationOf(metadata).denoise ?? null,
  clip_skip: (metadata) => generationOf(metadata).clip_skip ?? null,
  width: (metadata) => generationOf(metadata).width ?? null,
  height: (metadata) => generationOf(metadata).height ?? null,
  model: (metadata) => generationOf(metadata).model?.name ?? null,
  model_hash: (metadata) => generationOf(metadata).model?.hash ?? null,
  vae: (metadata) => generationOf(metadata).vae ?? null,
  loras: (metadata) => generationOf(metadata).loras ?? [],
  character_prompts: (metadata) => generationOf(metadata).character_prompts ?? [],
  version: (metadata) => metadata.tool_version,
  job_id: (metadata) => generationOf(metadata).extra?.['Job ID'] ?? null,
  author: (metadata) => generationOf(metadata).extra?.['Author'] ?? null,
  hires: (metadata, expected) => pick(generationOf(metadata).extra ?? {}, expected),
  adetailer_keys: (metadata) =>
    Object.keys(generationOf(metadata).extra ?? {}).filter((key) => key.startsWith('ADetailer'))
      .length,
  ai_generated: (metadata) => metadata.ai_generated !== null,
  digital_source_type: (metadata) => metadata.ai_generated?.digital_source_type ?? null,
  claim_generator: (metadata) => metadata.ai_generated?.claim_generator ?? null,
  software_agent: (metadata) => metadata.ai_generated?.software_agent ?? null,
  keywords: (metadata) => metadata.keywords,
  rating: (metadata) => metadata.rating,
  title: (metadata) => metadata.title,
  description: (metadata) => metadata.description,
}

function pick(object: Readonly<Record<string, string>>, keys: unknown): Record<string, string> {
  const wanted = Object.keys(keys as object)
  return Object.fromEntries(wanted.map((key) => [key, object[key] ?? '']))
}

/** How lenient a manifest wants model names to be compared. */
export function comparisonOf(manifest: Manifest, file: ManifestFile): Comparison {
  const isLoose = /ignored/.test(manifest.conventions?.['model'] ?? '')
  const respelled = file.path.endsWith('.chunks.json')
  return { looseModels: isLoose || respelled, respelled }
}

/** Compares what was read from a file with what its manifest expects. */
export function scoreFile(
  file: ManifestFile,
  metadata: Metadata,
  comparison: Comparison,
): FileScore {
  const skipped = new Set(Array.isArray(file.ambiguous) ? file.ambiguous : [])
  const fields = Object.keys(file.expected).filter(
    (field) => field in readers && !skipped.has(field),
  )
  const differences = fields.flatMap((field) => {
    const actual = readers[field]?.(metadata, file.expected[field])
    return acceptedValues(file, field).some((value) => isEqual(field, value, actual, comparison))
      ? []
      : [{ field, expected: file.expected[field], actual }]
  })
  return {
    path: file.path,
    tool: file.tool ?? '(none)',
    fields: fields.length + graphFlags(file).length,
    differences: [...differences, ...compareGraphs(file, metadata)],
    isControl: file.tool === null,
    hasFalsePrompt: file.tool === null && metadata.generation !== null,
    isAmbiguous: typeof file.ambiguous === 'string',
  }
}

function graphFlags(file: ManifestFile): readonly ('has_prompt_graph' | 'has_workflow')[] {
  return (['has_prompt_graph', 'has_workflow'] as const).filter((flag) => flag in file)
}

function compareGraphs(file: ManifestFile, metadata: Metadata): readonly Difference[] {
  return graphFlags(file)
    .filter((flag) => file[flag] !== metadata[flag])
    .map((flag) => ({ field: flag, expected: file[flag], actual: metadata[flag] }))
}

function acceptedValues(file: ManifestFile, field: string): readonly unknown[] {
  const { expected, alt = {}, acceptable = {} } = file
  return [expected[field], ...(alt[field] ?? []), ...(acceptable[field] ?? [])]
}

type Equality = (expected: unknown, actual: unknown, comparison: Comparison) => boolean

const equalities: Readonly<Record<string, Equality>> = {
  model: (expected, actual, comparison) =>
    comparison.looseModels ? isSameModel(expected, actual, comparison) : expected === actual,
  vae: isSameModel,
  model_hash: (expected, actual) => fold(expected)?.toLowerCase() === fold(actual)?.toLowerCase(),
  loras: isSameLoras,
  character_prompts: (expected, actual) => isSubset(expected, actual),
  keywords: (expected, actual) => JSON.stringify(expected) === JSON.stringify(actual),
  hires: (expected, actual) => JSON.stringify(expected) === JSON.stringify(actual),
}

function isEqual(
  field: string,
  expected: unknown,
  actual: unknown,
  comparison: Comparison,
): boolean {
  const equality = equalities[field]
  if (equality) return equality(expected, actual, comparison)
  if (typeof expected === 'number' && typeof actual === 'number') {
    return Math.abs(expected - actual) < 1e-9
  }
  return typeof expected === 'string' ? fold(expected) === fold(actual) : expected === actual
}

/** Line ends and outer blanks do not count. */
function fold(value: unknown): string | null {
  return typeof value === 'string'
    ? value.replace(/\r\n?/g, '\n').replace(/^[\s\0]+|[\s\0]+$/g, '')
    : null
}

function isSameModel(expected: unknown, actual: unknown, { respelled }: Comparison): boolean {
  if (typeof expected !== 'string' || typeof actual !== 'string') return expected === actual
  const spell = (name: string) =>
    respelled ? modelStem(name).replaceAll('-', '_') : modelStem(name)
  return spell(expected) === spell(actual)
}

function isSameLoras(expected: unknown, actual: unknown, comparison: Comparison): boolean {
  const [wanted, found] = [expected, actual] as readonly (readonly Expected[])[]
  if (!wanted || wanted.length !== found?.length) return false
  const isSame = (lora: Expected, other: Expected | undefined) =>
    Object.entries(lora).every(([key, value]) =>
      key === 'name'
        ? isSameModel(value, other?.[key], comparison)
        : // A null weight in the manifest means that the node has no such weight.
          value === null || value === other?.[key],
    )
  return wanted.every((lora, index) =>
    comparison.respelled ? found.some((other) => isSame(lora, other)) : isSame(lora, found[index]),
  )
}

function isSubset(expected: unknown, actual: unknown): boolean {
  if (!Array.isArray(expected) || !Array.isArray(actual)) return false
  return (
    expected.length === actual.length &&
    (expected as readonly Expected[]).every((item, index) =>
      Object.entries(item).every(([key, value]) => {
        const other: unknown = (actual as readonly Expected[])[index]?.[key]
        return typeof value === 'string' ? fold(value) === fold(other) : value === other
      }),
    )
  )
}
