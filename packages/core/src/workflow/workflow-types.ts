import { type JsonValue } from '../json/lossless-json.ts'

/** One node of an API graph. A link to another node's output is `[node id, output slot]`. */
export type ApiNode = {
  inputs: { [name: string]: JsonValue }
  class_type: string
  _meta?: { title: string }
}

/** What ComfyUI's `POST /prompt` takes as `prompt`. Ids inside subgraphs are paths, `"5:7:2"`. */
export type ApiGraph = { [node_id: string]: ApiNode }

export type WorkflowWarningCode =
  /** The graph was an API graph already. */
  | 'already_api'
  /** A class that no description covers was written with guessed input names. */
  | 'guessed_inputs'
  /** Values by name were taken because values by position belong to another version of the class. */
  | 'named_values'
  /** Values by position were shifted to fit the class. */
  | 'realigned_values'
  /** A link, slot or definition of the file leads nowhere; it was left out. */
  | 'bad_link'
  /** Nodes feed themselves through bypassed nodes or reroutes; the input was left out. */
  | 'cycle'
  /** Two nodes share an id; the second one got another. */
  | 'duplicate_id'
  /** A text with choices was left as a template, since no randomness was given. */
  | 'template_text'
  /** The editor computes this value while queueing; the saved one was taken. */
  | 'browser_value'
  /** The editor itself would lose or change this value; the file's own was taken. */
  | 'editor_fault'
  /** What a pack's own script would do was worked out by its rules, not read from the file. */
  | 'unsupported_node'

export type WorkflowWarning = {
  readonly code: WorkflowWarningCode
  readonly message: string
  readonly node_id?: string
  readonly class_type?: string
}

export type WorkflowErrorCode =
  /** Neither an editor graph nor an API graph. */
  | 'not_a_workflow'
  /** The server lacks these node classes. */
  | 'missing_node_types'
  /** A subgraph or group node contains itself. */
  | 'recursive_subgraph'
  /** More nodes than any real graph has once subgraphs are expanded. */
  | 'too_large'
  /** Only when faults are copied: the editor itself fails here. */
  | 'editor_fails'

export type WorkflowError = {
  readonly code: WorkflowErrorCode
  readonly message: string
  readonly node_id?: string
  readonly node_types?: readonly string[]
}

/** A moment in the user's time zone, for `%date:…%` in file names. Months count from 1. */
export type LocalTime = {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/** A server's answer to `GET /object_info`, as it came. */
export type ObjectInfo = { readonly [class_type: string]: JsonValue }

export type ConvertOptions = {
  /** Without it the snapshot of the core nodes is used, and other classes are guessed. */
  readonly objectInfo?: ObjectInfo | undefined
  /** `refuse` is the default with `objectInfo`, `guess` without. */
  readonly unknownClasses?: 'refuse' | 'guess' | undefined
  /**
   * `repair` (default) keeps what the file says where the editor's loader would damage it;
   * `copy` gives exactly what the editor would queue, faults included.
   */
  readonly editorFaults?: 'repair' | 'copy' | undefined
  /** Without it `%date:…%` stays as it is. */
  readonly now?: LocalTime | undefined
  /** In [0, 1). Without it a text with `{a|b}` stays a template. */
  readonly random?: (() => number) | undefined
}

export type ConvertResult = {
  readonly api: ApiGraph | null
  readonly warnings: readonly WorkflowWarning[]
  readonly error: WorkflowError | null
}

/** Ends a conversion; never leaves `convertWorkflow`. */
export class ConversionFailure extends Error {
  readonly error: WorkflowError

  constructor(error: WorkflowError) {
    super(error.message)
    this.name = 'ConversionFailure'
    this.error = error
  }
}
