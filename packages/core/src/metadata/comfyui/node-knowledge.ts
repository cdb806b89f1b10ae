import { coreRules } from './node-knowledge-core.ts'
import { loaderRules } from './node-knowledge-loaders.ts'
import { loraRules } from './node-knowledge-loras.ts'
import { passingRules } from './node-knowledge-passing.ts'
import { promptRules } from './node-knowledge-prompts.ts'
import { randomRules } from './node-knowledge-random.ts'
import { samplerRules } from './node-knowledge-samplers.ts'
import { sizeRules } from './node-knowledge-sizes.ts'
import { switchRules } from './node-knowledge-switches.ts'
import { textRules } from './node-knowledge-text.ts'
import { valueRules } from './node-knowledge-values.ts'
import { type CompleteRule, indexRules, noRule } from './node-rules.ts'
import { type Signature, parseSignature, signatureOf } from './node-signatures.ts'
import { type OutputTypes, typesIn } from './output-types.ts'

/**
 * All that is known about node classes beyond what their inputs say. To teach Safelight a class, add
 * a line to the table of its family (or a new table here); `node-rules.ts` explains the entries.
 */
const rules = indexRules([
  coreRules,
  samplerRules,
  loaderRules,
  loraRules,
  sizeRules,
  textRules,
  valueRules,
  switchRules,
  passingRules,
  promptRules,
  randomRules,
])

/** What is known about a class: its rule and its outputs. */
export type KnownClass = {
  readonly rule: CompleteRule
  /** Absent when only the rule is known. */
  readonly outputs: Outputs | undefined
}

/** Outputs by slot, and what types they have. */
export type Outputs = { readonly signature: Signature; readonly types: OutputTypes }

/** Adds the types of the outputs to their list. */
export function describeOutputs(signature: Signature): Outputs {
  return { signature, types: typesIn(signature) }
}

const known = new Map<string, KnownClass>()

/** A class by name; `undefined` when neither a rule nor a server's description of it is known. */
export function classOf(class_type: string): KnownClass | undefined {
  const found = known.get(class_type)
  if (found) return found
  const entry = describeClass(class_type) ?? describeClass(class_type.replace(variantSuffix, ''))
  if (entry) known.set(class_type, entry)
  return entry
}

/** Variants of other packs' classes that only choose the device: `UNETLoaderDisTorch2MultiGPU`. */
const variantSuffix = /(DisTorch\d?)?MultiGPU$/

function describeClass(class_type: string): KnownClass | undefined {
  const rule = rules.get(class_type)
  const signature =
    rule?.outputs === undefined ? signatureOf(class_type) : parseSignature(rule.outputs)
  if (!rule && !signature) return undefined
  return { rule: { ...noRule, ...rule }, outputs: signature && describeOutputs(signature) }
}
