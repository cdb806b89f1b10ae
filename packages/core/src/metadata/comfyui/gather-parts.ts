import {
  type Bundle,
  type Conditioning,
  type Frames,
  type Part,
  emptyBundle,
  partsIn,
  uniteConditionings,
  uniteFrames,
  uniteLoras,
} from './bundle.ts'
import { preferredLinks } from './input-names.ts'
import { type Traced } from './traced.ts'
import { type LinkedInput, type NodeView, ruledLinks } from './node-view.ts'

/** Everything that flows into a node, before the node does anything to it. */
export function gatherParts(view: NodeView): Bundle {
  if (view.links.length === 0) return emptyBundle
  const sorted = sortLinks(view)
  const result: Writable = { ...mergePipes(view.pipes) }
  for (const links of sorted) takePart(view, links, result)
  return mayHoldConditioning(view, sorted) ? gatherConditionings(view, sorted, result) : result
}

/** Whether anything that comes in can be a conditioning; most nodes have none. */
function mayHoldConditioning(view: NodeView, sorted: readonly PartLinks[]): boolean {
  if (view.rule.links || view.pipes.length > 0) return true
  return sorted.some(({ part }) => conditioningParts.has(part))
}

const conditioningParts: ReadonlySet<Part> = new Set(['positive', 'negative', 'conditioning'])

type Writable = { -readonly [K in keyof Bundle]: Bundle[K] }

/** The links that carry one kind of thing. */
type PartLinks = { readonly part: Part; readonly links: LinkedInput[] }

/** Links that carry one thing, by what it is, or those the rule names for it. */
function sortLinks(view: NodeView): readonly PartLinks[] {
  const { links, ignore } = view.rule
  const claimed = links && new Set(Object.values(links).flat())
  const sorted: PartLinks[] = []
  for (const link of view.links) {
    if (link.carried.is_compound || claimed?.has(link.name) || ignore?.includes(link.name)) continue
    for (const part of link.carried.parts) addLink(sorted, part, link)
  }
  for (const list of sorted) if (list.links.length > 1) list.links.sort(bySecondary)
  if (!links) return sorted
  const ruled = Object.keys(links) as Part[]
  return [
    ...sorted.filter(({ part }) => !ruled.includes(part)),
    ...ruled.map((part) => ({ part, links: ruledLinks(view, part) ?? [] })),
  ]
}

function addLink(sorted: PartLinks[], part: Part, link: LinkedInput): void {
  const known = sorted.find((list) => list.part === part)
  if (known) known.links.push(link)
  else sorted.push({ part, links: [link] })
}

/** Pictures of reference come last. */
function bySecondary(a: LinkedInput, b: LinkedInput): number {
  return Number(a.traits.is_secondary) - Number(b.traits.is_secondary)
}

function takePart(view: NodeView, { part, links }: PartLinks, result: Writable): void {
  switch (part) {
    case 'latent':
    case 'image':
      result[part] = framesIn(links, part) ?? result[part]
      return
    case 'loras': {
      const stacks = links.flatMap(({ bundle }) => (bundle.loras ? [bundle.loras] : []))
      if (stacks.length > 0) result.loras = uniteLoras(stacks)
      return
    }
    // Conditionings are gathered together; a value is for the one input it is linked to.
    case 'positive':
    case 'negative':
    case 'conditioning':
    case 'value':
      return
    default:
      replacePart(part, result, firstLink(view, part, links)?.bundle ?? emptyBundle)
  }
}

function framesIn(links: readonly LinkedInput[], part: 'latent' | 'image'): Frames | undefined {
  const [only] = links
  if (only && links.length === 1) return only.bundle[part]
  return uniteFrames(links.flatMap(({ bundle }) => bundle[part] ?? []))
}

/** The best-named link of a part, else the first that carries it. */
function firstLink(
  view: NodeView,
  part: Part,
  links: readonly LinkedInput[],
): LinkedInput | undefined {
  const isRuled = view.rule.links?.[part] !== undefined
  for (const name of links.length > 1 && !isRuled ? (preferredLinks[part] ?? []) : []) {
    const named = links.find((link) => link.name === name)
    if (named) return named
  }
  return links.find(({ bundle }) => bundle[part] !== undefined)
}

function replacePart<P extends Part>(part: P, result: Writable, other: Bundle): void {
  result[part] = other[part] ?? result[part]
}

/** Several pipes into one node: the first that has a thing gives it. */
function mergePipes(pipes: readonly Bundle[]): Bundle {
  const [first, ...others] = pipes
  if (!first) return emptyBundle
  const merged = others.reduce(completeBundle, first)
  return merged.value === undefined ? merged : { ...merged, value: undefined }
}

function completeBundle(bundle: Bundle, other: Bundle): Bundle {
  const result: Writable = { ...bundle }
  for (const part of partsIn(other)) if (!bundle[part]) replacePart(part, result, other)
  const { fields } = bundle
  result.fields = fields && other.fields ? { ...other.fields, ...fields } : (fields ?? other.fields)
  return result
}

function gatherConditionings(
  view: NodeView,
  sorted: readonly PartLinks[],
  result: Writable,
): Bundle {
  const positive = collectRole(view, 'positive')
  const negative = withoutShared(collectRole(view, 'negative'), positive)
  const isRuled = view.rule.links?.conditioning !== undefined
  const links = sorted.find(({ part }) => part === 'conditioning')?.links ?? []
  const plain = uniteConditionings(
    links.flatMap(
      ({ traits, bundle }) => (isRuled || !traits.role ? bundle.conditioning : []) ?? [],
    ),
  )
  if (plain) {
    // What is linked here replaces what the pipe held for the same purpose.
    result.conditioning = plain
    result.positive = undefined
  } else if (positive ?? negative) result.conditioning = undefined
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
  const ruled = ruledLinks(view, role)
  const found: Conditioning[] = []
  for (const link of ruled ?? view.links) {
    const conditioning = link.bundle[role] ?? link.bundle.conditioning
    if (conditioning && (ruled || isForRole(view, link, role))) found.push(conditioning)
  }
  return uniteConditionings(found)
}

function isForRole(
  view: NodeView,
  { name, traits }: LinkedInput,
  role: 'positive' | 'negative',
): boolean {
  return traits.role === role && !traits.is_refiner && !view.rule.ignore?.includes(name)
}
