import { coreRules } from './node-knowledge-core.ts'
import { type NodeRule, indexRules } from './node-rules.ts'

/**
 * All that is known about node classes beyond what their inputs say. To teach Safelight a class, add
 * a line to the table of its family (or a new table here); `node-rules.ts` explains the entries.
 */
const rules = indexRules([coreRules])

/** The rule of a class, if there is one. */
export function ruleOf(class_type: string): NodeRule | undefined {
  return rules.get(class_type)
}
