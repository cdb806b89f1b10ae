import {
  type Bundle,
  type Conditioning,
  type Fields,
  type Part,
  parts,
  uniteConditionings,
  uniteFrames,
  uniteLoras,
  without,
} from './bundle.ts'
import { preferredLinks, traitsOf } from './input-names.ts'
import { type Traced } from './traced.ts'
import {
  type LinkedInput,
  type NodeView,
  linkNames,
  linkedBundle,
  ruledLinks,
} from './node-view.ts'

/** Everything that flows into a node, before the node does anything to it. */
export function gatherParts(view: NodeView): Bundle {
  if (view.links.length === 0) return {}
  const carried = sortLinks(view)
  const result: { -readonly [K in keyof Bundle]: Bundle[K] } = { ...mergePipes(view.pipes) }
  for (const part of singleParts)
    if (isCarried(view, part, carried)) pickFirst(view, part, { carried, result })
  for (const part of ['latent', 'image'] as const) {
    if (!isCarried(view, part, carried)) continue
    const frames = uniteFrames(
      linksFor(view, part, carried).flatMap((link) => link.bundle[part] ?? []),
    )
    if (frames) result[part] = frames
  }
  const stacks = linksFor(view, 'loras', carried).flatMap((link) =>
    link.bundle.loras ? [link.bundle.loras] : [],
  )
  if (stacks.length > 0) result.loras = uniteLoras(stacks)
  return gatherConditionings(view, carried, result)
}

const singleParts = ['model', 'clip', 'vae', 'sigmas', 'sampler', 'noise', 'guider'] as const

function isCarried(view: NodeView, part: Part, carried: Carried): boolean {
  return carried.has(part) || view.rule.links?.[part] !== undefined
}

type Carried = ReadonlyMap<Part, LinkedInput[]>
type Writable = { -readonly [K in keyof Bundle]: Bundle[K] }

/** Links that carry one thing, by what it is; pictures of reference come last. */
function sortLinks(view: NodeView): Carried {
  const { links } = view.rule
  const claimed = links ? new Set(Object.values(links).flat()) : undefined
  const carried = new Map<Part, LinkedInput[]>()
  for (const link of view.links) {
    if (link.is_compound || claimed?.has(link.name) || view.rule.ignore?.includes(link.name))
      continue
    for (const part of parts) {
      if (link.bundle[part] === undefined) continue
      const list = carried.get(part)
      if (list) list.push(link)
      else carried.set(part, [link])
    }
  }
  for (const list of carried.values())
    if (list.length > 1)
      list.sort(
        (a, b) => Number(traitsOf(a.name).is_secondary) - Number(traitsOf(b.name).is_secondary),
      )
  return carried
}

function linksFor(view: NodeView, part: Part, carried: Carried): readonly LinkedInput[] {
  return ruledLinks(view, part) ?? carried.get(part) ?? []
}

function pickFirst<P extends (typeof singleParts)[number]>(
  view: NodeView,
  part: P,
  { carried, result }: { carried: Carried; result: Writable },
): void {
  const links = linksFor(view, part, carried)
  const preferred = view.rule.links?.[part] === undefined ? preferredLinks[part] : undefined
  const found =
    (preferred && links.length > 1
      ? preferred.flatMap((name) => links.find((link) => link.name === name) ?? [])[0]
      : undefined) ?? links.find((link) => link.bundle[part] !== undefined)
  const value = found?.bundle[part]
  if (value !== undefined) result[part] = value
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
  return merged.value === undefined ? merged : without(merged, 'value')
}

function gatherConditionings(view: NodeView, carried: Carried, result: Writable): Bundle {
  const positive = collectRole(view, 'positive')
  const negative = withoutShared(collectRole(view, 'negative'), positive)
  const plain = uniteConditionings(
    linksFor(view, 'conditioning', carried)
      .filter(({ name }) => view.rule.links?.conditioning !== undefined || !traitsOf(name).role)
      .flatMap(({ bundle }) => bundle.conditioning ?? []),
  )
  if (plain) {
    // What is linked here replaces what the pipe held for the same purpose.
    result.conditioning = plain
    delete result.positive
  } else if (positive ?? negative) delete result.conditioning
  if (positive) result.positive = positive
  if (negative) result.negative = negative
  return result
}

/** Where several inputs make the negative, a text that is also the positive is not meant by it. */
function withoutShared(
  negative: Conditioning | undefined,
  positive: Conditioning | undefined,
): Conditioning | undefined {
  if (!negative || !positive || negative.texts.length < 2) return negative
  const isShared = (text: Traced): boolean =>
    positive.texts.some(({ origin }) => origin.id === text.origin.id)
  const texts = negative.texts.filter((text) => !isShared(text))
  return texts.length === 0 ? negative : { ...negative, texts }
}

/** All inputs named after a role, pipes included when the name says so. */
export function collectRole(
  view: NodeView,
  role: 'positive' | 'negative',
): Conditioning | undefined {
  const named = view.rule.links?.[role]
  const bundles =
    named === undefined
      ? view.links.flatMap(({ name, bundle }) => (isForRole(view, name, role) ? bundle : []))
      : linkNames(view, named).flatMap((name) => linkedBundle(view, name) ?? [])
  const found = bundles.flatMap((bundle) => bundle[role] ?? bundle.conditioning ?? [])
  return uniteConditionings(found)
}

function isForRole(view: NodeView, name: string, role: 'positive' | 'negative'): boolean {
  const traits = traitsOf(name)
  return traits.role === role && !traits.is_refiner && !view.rule.ignore?.includes(name)
}
