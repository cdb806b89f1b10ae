import { type Part, type PassKind, type SettingName } from './bundle.ts'

/** A formula of `formula-syntax.ts` over the inputs of the node. */
export type Formula = string

/** One text, or several of equal standing (`text_g`, `text_l`): equal ones count once. */
export type TextFormula = Formula | readonly Formula[]

/**
 * What a node does, as far as its inputs' names do not say it already. Every entry is optional: a
 * class without a rule is read by the names and types of its inputs and outputs alone.
 */
export type NodeRule = {
  /** Outputs in slot order, `TYPE` or `TYPE:name`, where no server's description is at hand. */
  readonly outputs?: string
  /** What the text and number outputs are worth: one formula for all, or by slot or output name. */
  readonly values?: Formula | Readonly<Record<string | number, Formula>>
  /** Passes one input on: a formula giving its name, or the inputs of which the first linked one counts. */
  readonly choose?: Formula | { readonly first: readonly string[] }
  /** Which inputs carry a thing, when their names do not say it; `=formula` gives the name. */
  readonly links?: Readonly<Partial<Record<Part, string | readonly string[]>>>
  /** Inputs whose content is not passed on (scripts, plots, references, masks). */
  readonly ignore?: readonly string[]
  readonly load?: {
    readonly model?: Formula
    readonly vae?: Formula
    readonly clip?: Formula
  }
  /** The text that is encoded; `positive` and `negative` where one node makes both. */
  readonly encode?:
    TextFormula | { readonly positive?: TextFormula; readonly negative?: TextFormula }
  /** A condition under which the encoded texts join the conditioning that came in. */
  readonly adds?: Formula
  readonly loras?: LoraSlots
  readonly tags?: LoraTagRule
  readonly clip_skip?: Formula
  readonly guidance?: Formula
  /** A patch of the model that replaces the sampler's own cfg. */
  readonly model_cfg?: Formula
  readonly settings?: Readonly<Partial<Record<SettingName, Formula>>>
  /** Size of the latents or pictures it makes; `keep` where its width and height mean something else. */
  readonly size?: 'keep' | { readonly width: Formula; readonly height: Formula }
  /** `none` for nodes that only look like samplers. */
  readonly pass?: PassKind | 'none'
  /** A condition under which the node samples; otherwise it passes everything on. */
  readonly pass_when?: Formula
  /** A condition under which the node passes everything on unchanged. */
  readonly bypass?: Formula
  /** The conditioning is zeroed out: an empty prompt. */
  readonly zero?: true
  /** Latents that become part of the conditioning (two-stage models). */
  readonly stage?: string
}

/** Numbered LoRA slots; `#` stands for the number (or letter) in names and formulas. */
export type LoraSlots = {
  readonly name: string
  readonly weight: Formula
  /** Absent: only the model is changed. */
  readonly clip?: Formula
  readonly when?: Formula
  /** How many of the slots count. */
  readonly count?: Formula
  /** The input holds a JSON list of `{name, strength}`. */
  readonly json?: true
}

/** `<lora:…>` tags that a node loads; the text it passes on has them removed unless `keep`. */
export type LoraTagRule = {
  readonly in: readonly string[]
  /** Clip strength of a tag with one number: the same number, or 1. */
  readonly clip: 'same' | 'one'
  readonly keep?: boolean
  /** The text without tags gets a name of its own in formulas, and the input keeps them. */
  readonly into?: string
  /** A condition under which the text is a list of `name:weight:clip weight` instead. */
  readonly listed?: Formula
  /** Tags are only loaded when a model is connected. */
  readonly needs?: 'model'
  readonly when?: Formula
}

/** A rule with every key at all times, as each node asks for all of them. */
export type CompleteRule = { readonly [K in keyof Required<NodeRule>]: NodeRule[K] | undefined }

/** What is known of a class without a rule. */
export const noRule: CompleteRule = {
  outputs: undefined,
  values: undefined,
  choose: undefined,
  links: undefined,
  ignore: undefined,
  load: undefined,
  encode: undefined,
  adds: undefined,
  loras: undefined,
  tags: undefined,
  clip_skip: undefined,
  guidance: undefined,
  model_cfg: undefined,
  settings: undefined,
  size: undefined,
  pass: undefined,
  pass_when: undefined,
  bypass: undefined,
  zero: undefined,
  stage: undefined,
}

/** Rules of one family of classes; names that share a rule stand together. */
export type RuleTable = readonly (readonly [classes: string | readonly string[], rule: NodeRule])[]

/** Looks rules up by class name. */
export function indexRules(tables: readonly RuleTable[]): ReadonlyMap<string, NodeRule> {
  const index = new Map<string, NodeRule>()
  for (const table of tables)
    for (const [classes, rule] of table)
      for (const name of typeof classes === 'string' ? [classes] : classes) index.set(name, rule)
  return index
}
