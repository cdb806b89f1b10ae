import { type NodeCatalogue } from './node-catalogue.ts'
import { ConversionFailure, type LocalTime, type WorkflowWarning } from './workflow-types.ts'

/** What every step of one conversion shares. */
export type ConversionContext = {
  readonly catalogue: NodeCatalogue
  /** Reproduce what the editor's loader damages, see `ConvertOptions.editorFaults`. */
  readonly copiesFaults: boolean
  /** The catalogue is not that of a server which is to run this: files may know more than it. */
  readonly isGuessing: boolean
  readonly now: LocalTime | undefined
  readonly random: (() => number) | undefined
  readonly warn: (warning: WorkflowWarning) => void
  /** Counts work; ends the conversion where a made-up file would need more than any real one. */
  readonly spend: (units: number) => void
}

/** Fifty times what the largest known workflow needs, and a fraction of a second. */
const workLimit = 300_000

/** A budget of work for one conversion. */
export function createBudget(): (units: number) => void {
  let left = workLimit
  return (units) => {
    left -= units
    if (left < 0)
      throw new ConversionFailure({ code: 'too_large', message: 'the workflow is too large' })
  }
}
