/** How one class of a server's `object_info` is cut down for the converter's snapshots. */
import { type InputSpec, openCatalogue } from '@safelight/core/workflow/node-catalogue'
import { hasControl, hasUpload, isWidgetInput } from '@safelight/core/workflow/widget-layout'
import { type ObjectInfo } from '@safelight/core/workflow/workflow-types'

type Facts = { [key: string]: unknown }

/** Options that decide on widgets, their values, or how a number is rounded. */
const keptOptions = [
  'default',
  'min',
  'max',
  'step',
  'round',
  'control_after_generate',
  'dynamicPrompts',
  'forceInput',
  'widgetType',
  'socketless',
  'image_upload',
  'video_upload',
  'animated_image_upload',
  'audio_upload',
]

/** How numbers are drawn: two that differ in it cannot share the range of one primitive. */
const numberOptions = ['display', 'display_name', 'advanced', 'hidden']

/** What a widget holds anyway, so that a default of it need not be said. */
const fallbacks: Readonly<Record<string, unknown>> = {
  INT: 0,
  FLOAT: 0,
  BOOLEAN: false,
  STRING: '',
}

const fileName = /\.[a-z][a-z0-9_]{1,11}$/i

function isObject(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** One line `"Class":{…}` in the form of `object_info`. */
export function pruneCoreClass(name: string, info: unknown): string {
  const facts = info as Facts
  const pruned: Facts = { input: pruneSections(facts['input'], facts['input_order']) }
  const output = (facts['output'] as unknown[]).map((type) =>
    Array.isArray(type) ? 'COMBO' : type,
  )
  if (output.length > 0) pruned['output'] = output
  const title = facts['display_name']
  if (typeof title === 'string' && title !== name) pruned['display_name'] = title
  return `${JSON.stringify(name)}:${stringify(pruned)}`
}

function stringify(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'bigint' ? Number(item) : item,
  )
}

/** Sections in the order of the class, so that no separate order is needed. */
function pruneSections(input: unknown, order?: unknown): Facts {
  const sections: Facts = {}
  for (const section of ['required', 'optional']) {
    const specs = isObject(input) ? input[section] : undefined
    if (!isObject(specs) || Object.keys(specs).length === 0) continue
    const ordered = isObject(order) ? (order[section] as string[] | undefined) : undefined
    const names = [...new Set([...(ordered ?? []), ...Object.keys(specs)])]
    sections[section] = Object.fromEntries(names.map((name) => [name, pruneSpec(specs[name])]))
  }
  return sections
}

function pruneSpec(spec: unknown): unknown[] {
  const [type, options] = spec as [unknown, unknown]
  const kept = isObject(options) ? pruneOptions(type, options) : {}
  const shortType = Array.isArray(type) ? firstChoice(type) : type
  return Object.keys(kept).length === 0 ? [shortType] : [shortType, kept]
}

/** The first choice is what an empty combo takes; lists of files differ on every machine. */
function firstChoice(choices: readonly unknown[]): unknown[] {
  const isFileList = choices.some((choice) => typeof choice === 'string' && fileName.test(choice))
  return isFileList ? [] : choices.slice(0, 1)
}

function pruneOptions(type: unknown, options: Facts): Facts {
  const kept: Facts = {}
  const keys = type === 'INT' || type === 'FLOAT' ? [...keptOptions, ...numberOptions] : keptOptions
  for (const key of keys) if (options[key] !== undefined) kept[key] = options[key]
  if (kept['default'] === fallbacks[String(type)]) delete kept['default']
  if (Array.isArray(type) && kept['default'] === firstChoice(type)[0]) delete kept['default']
  if (Number(kept['max']) > Number.MAX_SAFE_INTEGER) delete kept['max']
  const choices = options['options']
  if (type === 'COMFY_DYNAMICCOMBO_V3' && Array.isArray(choices))
    kept['options'] = choices.map((choice: Facts) => ({
      key: choice['key'],
      inputs: pruneSections(choice['inputs']),
    }))
  else if (Array.isArray(choices)) {
    kept['options'] = firstChoice(choices)
    if (kept['default'] === choices[0]) delete kept['default']
  }
  if (isObject(options['template'])) kept['template'] = pruneTemplate(options['template'])
  if (isObject(options['remote'])) kept['remote'] = pruneRemote(options['remote'])
  return kept
}

/** How the sockets of a growing group are called, how many there are and what fits them. */
function pruneTemplate({ input, ...template }: Facts): Facts {
  const kept = ['prefix', 'names', 'min', 'max'].flatMap((key) =>
    template[key] === undefined ? [] : [[key, template[key]] as const],
  )
  return { ...Object.fromEntries(kept), input: pruneSections(input) }
}

function pruneRemote({ refresh_button, control_after_refresh }: Facts): Facts {
  const control = control_after_refresh === undefined ? {} : { control_after_refresh }
  return { refresh_button: refresh_button === true, ...control }
}

const typeCodes: Readonly<Record<string, string>> = {
  INT: 'I',
  FLOAT: 'F',
  BOOLEAN: 'B',
  STRING: 'S',
  COMBO: 'C',
}

/**
 * One line `Class<tab>I!seed<tab>Ssome text…` of the widgets of a pack's class, or none for a
 * class without widgets. `!` a control word follows, `^` a former widget that became a socket,
 * `@` an upload button follows at the end, `~` choices in braces are resolved.
 */
export function prunePackClass(name: string, info: unknown): string[] {
  const spec = openCatalogue({ [name]: info } as ObjectInfo).find(name)
  const widgets = spec?.inputs.flatMap((input) => packCode(input) ?? []) ?? []
  const line = [name, ...widgets].join('\t')
  return widgets.length === 0 || line.includes('\n') ? [] : [line]
}

function packCode(input: InputSpec): string | null {
  const isForced = input.options['forceInput'] === true
  if (!isForced && !isWidgetInput(input)) return null
  const code = typeCodes[input.type] ?? (isForced ? null : `(${input.type})`)
  if (code === null) return null
  const marks = [
    hasControl(input) ? '!' : '',
    isForced ? '^' : '',
    hasUpload(input) ? '@' : '',
    input.options['dynamicPrompts'] === true ? '~' : '',
  ]
  return `${code}${marks.join('')} ${input.name}`
}

/** Later lines win over earlier ones of the same class; sorted by class. */
export function sortLines(lines: readonly string[]): string[] {
  const byClass = new Map(lines.map((line) => [/^"(?:[^"\\]|\\.)*"|^[^\t]*/.exec(line)?.[0], line]))
  return [...byClass.values()].sort((a, b) => (a < b ? -1 : 1))
}
