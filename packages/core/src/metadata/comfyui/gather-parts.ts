import {
  type Bundle,
  type Conditioning,
  type Fields,
  type Frames,
  type LoraUse,
  type Part,
  uniteConditionings,
  uniteFrames,
  uniteLoras,
  without,
} from './bundle.ts'
import { negativeInput, positiveInput, preferredLinks } from './input-names.ts'
import { type NodeView, inputsCarrying, linkNames } from './node-view.ts'

/** Everything that flows into a node, before the node does anything to it. */
export function gatherParts(view: NodeView): Bundle {
  const piped = mergePipes(view.pipes)
  const model = pickOne(view, 'model') ?? piped.model
  const clip = pickOne(view, 'clip') ?? piped.clip
  const vae = pickOne(view, 'vae') ?? piped.vae
  const latent = uniteFrames(pickAll<Frames>(view, 'latent')) ?? piped.latent
  const image = uniteFrames(pickAll<Frames>(view, 'image')) ?? piped.image
  const sigmas = pickOne(view, 'sigmas') ?? piped.sigmas
  const sampler = pickOne(view, 'sampler') ?? piped.sampler
  const noise = pickOne(view, 'noise') ?? piped.noise
  const guider = pickOne(view, 'guider') ?? piped.guider
  const stacks = pickAll<readonly LoraUse[]>(view, 'loras')
  const loras = stacks.length > 0 ? uniteLoras(stacks) : piped.loras
  return {
    ...gatherConditionings(view, piped),
    ...(model && { model }),
    ...(clip && { clip }),
    ...(vae && { vae }),
    ...(latent && { latent }),
    ...(image && { image }),
    ...(sigmas && { sigmas }),
    ...(sampler && { sampler }),
    ...(noise && { noise }),
    ...(guider && { guider }),
    ...(loras && { loras }),
    ...(piped.fields && { fields: piped.fields }),
  }
}

/** Several pipes into one node: the first that has a thing gives it. */
export function mergePipes(pipes: readonly Bundle[]): Bundle {
  const [first, ...others] = pipes
  if (!first) return {}
  let merged: Bundle = first
  for (const pipe of others) {
    const fields: Fields = { ...pipe.fields, ...merged.fields }
    merged = { ...pipe, ...merged, ...(Object.keys(fields).length > 0 && { fields }) }
  }
  return without(merged, 'value')
}

function ordered(view: NodeView, part: Part): [string, Bundle][] {
  const names = preferredLinks[part] ?? []
  const rank = (name: string): number => {
    const at = names.indexOf(name.toLowerCase())
    return at < 0 ? names.length : at
  }
  const carrying = inputsCarrying(view, part)
  if (view.rule.links?.[part] !== undefined || part === 'latent' || part === 'image')
    return carrying
  return carrying.sort(([a], [b]) => rank(a) - rank(b))
}

function pickOne<P extends Part>(view: NodeView, part: P): Bundle[P] | undefined {
  const found = ordered(view, part).find(([, bundle]) => bundle[part] !== undefined)
  return found?.[1][part]
}

function pickAll<T>(view: NodeView, part: Part): T[] {
  return ordered(view, part).flatMap(([, bundle]) => {
    const carried = bundle[part]
    return carried === undefined ? [] : [carried as T]
  })
}

/** What an input holds for a role: a pipe's own role, else whatever single conditioning it carries. */
function conditioningIn(bundle: Bundle, role: 'positive' | 'negative'): Conditioning | undefined {
  return bundle[role] ?? bundle.conditioning
}

function gatherConditionings(view: NodeView, piped: Bundle): Bundle {
  const positive = collectRole(view, 'positive')
  const negative = collectRole(view, 'negative')
  const plain = uniteConditionings(
    inputsCarrying(view, 'conditioning')
      .filter(([name]) => roleOfInput(name) === undefined)
      .flatMap(([, bundle]) => (bundle.conditioning ? [bundle.conditioning] : [])),
  )
  const conditioning = plain ?? (positive || negative ? undefined : piped.conditioning)
  return {
    ...rolePart('positive', positive ?? (plain ? undefined : piped.positive)),
    ...rolePart('negative', negative ?? piped.negative),
    ...(conditioning && { conditioning }),
  }
}

function rolePart(role: 'positive' | 'negative', value: Conditioning | undefined): Bundle {
  return value ? { [role]: value } : {}
}

/** All inputs named after a role, pipes included when the name says so. */
export function collectRole(
  view: NodeView,
  role: 'positive' | 'negative',
): Conditioning | undefined {
  const named = view.rule.links?.[role]
  const names =
    named === undefined
      ? [...view.inputs.keys()].filter(
          (name) =>
            roleOfInput(name) === role &&
            !/refiner/i.test(name) &&
            !view.rule.ignore?.includes(name),
        )
      : linkNames(view, named)
  const found = names.flatMap((name) => {
    const bundle = view.inputs.get(name)
    const conditioning = bundle && conditioningIn(bundle, role)
    return conditioning ? [conditioning] : []
  })
  return uniteConditionings(found)
}

function roleOfInput(name: string): 'positive' | 'negative' | undefined {
  if (negativeInput.test(name)) return 'negative'
  return positiveInput.test(name) ? 'positive' : undefined
}
