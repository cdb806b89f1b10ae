import { coreRules } from './node-knowledge-core.ts'
import { loaderRules } from './node-knowledge-loaders.ts'
import { loraRules } from './node-knowledge-loras.ts'
import { samplerRules } from './node-knowledge-samplers.ts'
import { sizeRules } from './node-knowledge-sizes.ts'
import { switchRules } from './node-knowledge-switches.ts'
import { textRules } from './node-knowledge-text.ts'
import { valueRules } from './node-knowledge-values.ts'
import { type NodeRule, indexRules } from './node-rules.ts'

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
])

/** The rule of a class, if there is one. */
export function ruleOf(class_type: string): NodeRule | undefined {
  return rules.get(class_type)
}
