import { addText, type ContainerDraft } from '../containers/container-draft.ts'
import { asciiAt, fourCc, u32be, u64be } from '../containers/byte-fields.ts'
import { type CborValue, decodeCbor } from './cbor.ts'
import { decodeLooseUtf8 } from './text-decoder.ts'

/**
 * What a C2PA manifest store says about the origin. Signatures are not checked, so this is a claim
 * that is present, never a fact that is verified.
 */
export type C2paClaim = {
  claim_generator: string | null
  software_agent: string | null
  /** Last part of the IPTC term, such as `trainedAlgorithmicMedia`. */
  digital_source_type: string | null
  actions: readonly C2paAction[]
}

export type C2paAction = {
  readonly action: string
  readonly software_agent: string | null
  readonly digital_source_type: string | null
  readonly description: string | null
}

/** Adds the claims of a JUMBF block as one JSON text, `<prefix>:C2PA`. */
export function addC2pa(draft: ContainerDraft, prefix: string, jumbf: Uint8Array): void {
  const claim = parseC2pa(jumbf)
  if (!claim) return
  const text = JSON.stringify(claim)
  addText(draft, { location: `${prefix}:C2PA`, keyword: 'C2PA', text })
}

/** Reads the manifest store in a JUMBF block; `undefined` when it holds no claim and no action. */
export function parseC2pa(jumbf: Uint8Array): C2paClaim | undefined {
  const found: FoundBoxes = { claims: [], actions: [], count: 0 }
  collectBoxes(found, { bytes: jumbf, label: '', depth: 0 })
  if (found.claims.length === 0 && found.actions.length === 0) return undefined
  // The last manifest is the active one (C2PA 2.1, 11.1.4.2); what it leaves out, an earlier one says.
  const claims = found.claims.toReversed()
  const actions = found.actions.toReversed().flatMap(presentActions)
  return {
    claim_generator: firstText(claims.map(claimGenerator)),
    software_agent: firstText(actions.map((action) => action.software_agent)),
    digital_source_type: firstText(actions.map((action) => action.digital_source_type)),
    actions: actions.slice(0, maxActions),
  }
}

const maxActions = 50
const maxBoxes = 2000
const maxDepth = 12

type FoundBoxes = { readonly claims: CborValue[]; readonly actions: CborValue[]; count: number }
type Superbox = { readonly bytes: Uint8Array; readonly label: string; readonly depth: number }

const jumb = fourCc('jumb')
const jumd = fourCc('jumd')
const cbor = fourCc('cbor')
const json = fourCc('json')

/** Walks JUMBF boxes (ISO 19566-5): a superbox holds a description with its label, then content. */
function collectBoxes(found: FoundBoxes, superbox: Superbox): void {
  const { bytes, depth } = superbox
  let { label } = superbox
  let at = 0
  while (at + 8 <= bytes.length && found.count++ < maxBoxes) {
    const size = u32be(bytes, at)
    const header = size === 1 ? 16 : 8
    const length = size === 1 ? u64be(bytes, at + 8) : size === 0 ? bytes.length - at : size
    if (length < header) return
    const body = bytes.subarray(at + header, at + length)
    const type = u32be(bytes, at + 4)
    if (type === jumd) label = descriptionLabel(body)
    else if (type === jumb && depth < maxDepth)
      collectBoxes(found, { bytes: body, label: '', depth: depth + 1 })
    else if (type === cbor || type === json) addContent(found, label, decodeContent(type, body))
    at += length
  }
}

/** A description is a 16-byte UUID, a byte of flags (bit 1: labelled) and the label with its NUL. */
function descriptionLabel(body: Uint8Array): string {
  const end = body.indexOf(0, 17)
  return asciiAt(body, 17, end < 0 ? body.length : end)
}

function decodeContent(type: number, body: Uint8Array): CborValue | undefined {
  if (type === cbor) return decodeCbor(body)
  try {
    return JSON.parse(decodeLooseUtf8(body)) as CborValue
  } catch {
    return undefined
  }
}

/** Labels carry versions and instance numbers: `c2pa.claim.v2`, `c2pa.actions.v2__1`. */
function addContent(found: FoundBoxes, label: string, value: CborValue | undefined): void {
  if (value === undefined) return
  if (label.startsWith('c2pa.claim')) found.claims.push(value)
  else if (label.startsWith('c2pa.actions')) found.actions.push(value)
}

/** Version 1 has a user-agent string, version 2 only a name in an info map. */
function claimGenerator(claim: CborValue): string | null {
  const info = field(claim, 'claim_generator_info')
  const first = Array.isArray(info) ? (info[0] ?? null) : info
  return textOf(field(claim, 'claim_generator')) ?? textOf(field(first, 'name'))
}

function presentActions(assertion: CborValue): C2paAction[] {
  const actions = field(assertion, 'actions')
  if (!Array.isArray(actions)) return []
  return actions.slice(0, maxActions).map((action) => ({
    action: textOf(field(action, 'action')) ?? '',
    software_agent: nameOf(field(action, 'softwareAgent')),
    digital_source_type: lastPart(
      textOf(field(action, 'digitalSourceType')) ??
        textOf(field(field(action, 'parameters'), 'digitalSourceType')),
    ),
    description:
      textOf(field(action, 'description')) ??
      textOf(field(field(action, 'parameters'), 'description')),
  }))
}

function nameOf(agent: CborValue): string | null {
  return textOf(agent) ?? textOf(field(agent, 'name'))
}

function lastPart(term: string | null): string | null {
  return term === null ? null : term.slice(term.lastIndexOf('/') + 1)
}

function field(value: CborValue, key: string): CborValue {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  return value[key] ?? null
}

function textOf(value: CborValue): string | null {
  return typeof value === 'string' ? value : null
}

function firstText(values: readonly (string | null)[]): string | null {
  return values.find((value) => value !== null && value !== '') ?? null
}
