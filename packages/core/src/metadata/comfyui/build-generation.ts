import {
  type FieldProvenance,
  type Generation,
  type GenerationField,
  type LoraRef,
} from '../metadata-types.ts'
import { type Conditioning, type LoraUse, type Pass, type VaeFacts, uniteLoras } from './bundle.ts'
import { type NodeRef, type Traced, numberOf, seedOf, textOf } from './traced.ts'

type Writable<T> = { -readonly [K in keyof T]: T[K] }

export type Provenance = Partial<Record<GenerationField, FieldProvenance>>

/** The fields of one pass, where each came from, and which were only made at run time. */
export type PassFields = {
  readonly generation: Partial<Generation>
  readonly provenance: Provenance
  readonly dynamic: readonly { field: GenerationField; node: NodeRef; template: boolean }[]
}

export type PassContext = {
  /** `location` of the graph's text. */
  readonly source: string
  /** The pass whose noise a pass without noise of its own goes on with. */
  readonly noisePass?: Pass | undefined
  /** VAE that decoded the result. */
  readonly vae?: VaeFacts | undefined
}

/** Writes down what one pass did, in the fields all tools share. */
export function describePass(pass: Pass, context: PassContext): PassFields {
  const generation: Partial<Writable<Generation>> = {}
  const provenance: Provenance = {}
  const dynamic: { field: GenerationField; node: NodeRef; template: boolean }[] = []

  function note(field: GenerationField, traced: Traced): void {
    const { id, class_type, input } = traced.origin
    const isHere = id === pass.node.id && traced.via === 'literal'
    provenance[field] = {
      source: context.source,
      format: 'comfyui',
      node: { id, class_type, ...(input !== undefined && { input }) },
      via: isHere ? 'literal' : traced.via === 'derived' ? 'derived' : 'link',
    }
    if (traced.value === undefined)
      dynamic.push({ field, node: traced.origin, template: traced.template !== undefined })
  }

  function put<F extends GenerationField>(
    field: F,
    traced: Traced | undefined,
    read: (traced: Traced) => Generation[F] | undefined,
  ): void {
    if (!traced) return
    const value = read(traced)
    if (value !== undefined) generation[field] = value
    note(field, traced)
  }

  const { settings, model } = pass
  const clip = pass.positive?.clip ?? pass.clip
  const noise = pass.adds_noise
    ? settings.seed
    : (context.noisePass?.settings.seed ?? settings.seed)
  putTexts('prompt', pass.positive)
  putTexts('negative_prompt', pass.negative)
  put('seed', noise, seedOf)
  put('steps', settings.steps, integerOf)
  put('sampler', settings.sampler, textOf)
  put('scheduler', settings.scheduler, textOf)
  put('cfg_scale', settings.cfg, numberOf)
  put('guidance', settings.guidance, numberOf)
  put('denoise', settings.denoise, numberOf)
  put('clip_skip', clip?.clip_skip, integerOf)
  put('width', pass.width, integerOf)
  put('height', pass.height, integerOf)
  put('model', model?.name, modelRef)
  put('vae', context.vae?.name ?? pass.vae?.name, textOf)
  putLoras(uniteLoras([model?.loras ?? [], clip?.loras ?? []]))
  const extra = extraOf(pass)
  if (Object.keys(extra).length > 0) generation.extra = extra
  return { generation, provenance, dynamic }

  function putTexts(
    field: 'prompt' | 'negative_prompt',
    conditioning: Conditioning | undefined,
  ): void {
    if (!conditioning) return
    const joined = joinTexts(conditioning)
    if (joined !== undefined) generation[field] = joined
    const unknown = conditioning.texts.find((text) => text.value === undefined)
    const noted = unknown ?? conditioning.texts[0]
    if (noted) note(field, noted)
  }

  function putLoras(uses: readonly LoraUse[]): void {
    if (uses.length === 0) return
    generation.loras = uses.map(loraRef)
    const [first] = uses
    if (first) note('loras', { value: first.name, origin: first.origin, via: 'link' })
  }
}

/** Texts that act together are written one after the other; zeroed conditioning is an empty text. */
function joinTexts({ texts, zeroed }: Conditioning): string | undefined {
  const known = texts.flatMap((text) => textOf(text) ?? text.template ?? [])
  if (known.length === 0) return texts.length === 0 && zeroed ? '' : undefined
  const [first = ''] = known
  return known.length === 1 ? first : known.filter((text) => text.trim() !== '').join(', ')
}

function integerOf(traced: Traced): number | undefined {
  const value = numberOf(traced)
  return value === undefined ? undefined : Math.round(value)
}

function modelRef(traced: Traced): Generation['model'] | undefined {
  const name = textOf(traced)
  return name === undefined ? undefined : { name, hash: null }
}

function loraRef(use: LoraUse): LoraRef {
  return { name: use.name, weight: use.weight, clip_weight: use.clip_weight, hash: null }
}

function extraOf(pass: Pass): Record<string, string> {
  const extra: Record<string, string> = {}
  const merged = (pass.model?.merged ?? []).flatMap((name) => textOf(name) ?? [])
  if (merged.length > 0) extra['Merged models'] = merged.join(', ')
  const length = integerOf(pass.length ?? { value: undefined, origin: pass.node, via: 'derived' })
  if (length !== undefined && length > 1) extra.Frames = String(length)
  return extra
}
