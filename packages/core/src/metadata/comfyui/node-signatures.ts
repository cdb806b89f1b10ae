import { signatureText } from './node-signatures.generated.ts'

/** Type and name of an output slot, as the server describes it. */
export type OutputSlot = { readonly type: string; readonly name: string }

export type Signature = readonly OutputSlot[]

/** Types that stand for whatever is linked. */
const anyTypes: ReadonlySet<string> = new Set(['COMFY_MATCHTYPE_V3', 'ANY', 'any', ''])

let index: Map<string, string> | undefined

/** Outputs of a class as a real server described them; `undefined` for classes it did not know. */
export function signatureOf(class_type: string): Signature | undefined {
  index ??= readIndex()
  const text = index.get(class_type)
  return text === undefined ? undefined : parseSignature(text)
}

/** `MODEL, CLIP, INT:seed`: types by slot, with a name where it says more than the type. */
export function parseSignature(text: string): Signature {
  if (text === '') return []
  return text.split(',').map((slot) => {
    const [type = '', name] = slot.trim().split(':', 2)
    const known = anyTypes.has(type.trim()) ? '*' : typeName(type.trim())
    return { type: known, name: (name ?? known).trim() }
  })
}

/** A few packs write the types of the core in small letters. */
function typeName(type: string): string {
  return /^(int|float|string|boolean|number|latent|image|model|clip|vae)$/.test(type)
    ? type.toUpperCase()
    : type
}

function readIndex(): Map<string, string> {
  const entries = new Map<string, string>()
  for (const line of signatureText.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab > 0)
      for (const name of line.slice(tab + 1).split('\t')) entries.set(name, line.slice(0, tab))
  }
  return entries
}
