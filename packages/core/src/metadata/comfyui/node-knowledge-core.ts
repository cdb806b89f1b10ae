import { type RuleTable } from './node-rules.ts'

/** ComfyUI's own nodes. */
export const coreRules: RuleTable = [['ConditioningZeroOut', { zero: true }]]
