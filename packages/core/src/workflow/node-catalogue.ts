import { type JsonValue } from '../json/lossless-json.ts'
import { asArray, asString, getOwn, isObject, type JsonObject } from './json-access.ts'
import { type ObjectInfo } from './workflow-types.ts'

/** One input of a node class. `type` decides its widget, `socketType` what links fit. */
export type InputSpec = {
  readonly name: string
  readonly type: string
  readonly socketType: string
  readonly options: JsonObject
  /** What a combo offers, `null` for every other type. */
  readonly choices: readonly JsonValue[] | null
  /** The choices stand in place of the type, as classes of the first generation write them. */
  readonly isListTyped?: true
  /** Known by name and type only: without a saved value nothing is sent. */
  readonly isBare?: true
  /** A widget although its type is none of the editor's. */
  readonly isScripted?: boolean
}

/** What the server says of one node class, in the order in which the editor makes widgets. */
export type NodeSpec = {
  readonly class_type: string
  readonly display_name: string | null
  readonly inputs: readonly InputSpec[]
  readonly outputs: readonly { readonly name: string; readonly type: string }[]
}

export type NodeCatalogue = {
  /** The description of a class, or undefined where there is none. */
  readonly find: (classType: string) => NodeSpec | undefined
  /** Whether some class comes from a pack whose folder has this, in small letters, in its name. */
  readonly hasPack: (part: string) => boolean
}

const catalogues = new WeakMap<ObjectInfo, NodeCatalogue>()

/** A catalogue over a server's `object_info`; classes are read when first asked for. */
export function openCatalogue(objectInfo: ObjectInfo): NodeCatalogue {
  const known = catalogues.get(objectInfo)
  if (known) return known
  const specs = new Map<string, NodeSpec | undefined>()
  const find = (classType: string): NodeSpec | undefined => {
    if (!specs.has(classType))
      specs.set(classType, parseNodeSpec(classType, getOwn(objectInfo, classType)))
    return specs.get(classType)
  }
  let modules: readonly string[] | undefined
  const hasPack = (part: string): boolean => {
    modules ??= listModules(objectInfo)
    return modules.some((module) => module.includes(part))
  }
  const catalogue = { find, hasPack }
  catalogues.set(objectInfo, catalogue)
  return catalogue
}

function listModules(objectInfo: ObjectInfo): readonly string[] {
  const modules = Object.values(objectInfo).map((raw) => asString(getOwn(raw, 'python_module')))
  return [...new Set(modules.map((module) => module?.toLowerCase() ?? ''))]
}

function parseNodeSpec(classType: string, raw: JsonValue | undefined): NodeSpec | undefined {
  const input = getOwn(raw, 'input')
  if (!isObject(input)) return undefined
  const names = asArray(getOwn(raw, 'output_name'))
  const outputs = asArray(getOwn(raw, 'output')).map((type, index) => ({
    name: asString(names[index]) ?? typeName(type),
    type: typeName(type),
  }))
  return {
    class_type: classType,
    display_name: asString(getOwn(raw, 'display_name')),
    inputs: parseInputs(input, getOwn(raw, 'input_order')),
    outputs,
  }
}

/** Inputs of a class, or of one option of a dynamic combo: required ones first, then optional. */
export function parseInputs(input: JsonValue | undefined, order?: JsonValue): InputSpec[] {
  return ['required', 'optional'].flatMap((section) => {
    const specs = getOwn(input, section)
    if (!isObject(specs)) return []
    const ordered = asArray(getOwn(order, section)).filter(
      (name): name is string => typeof name === 'string' && Object.hasOwn(specs, name),
    )
    const names = new Set([...ordered, ...Object.keys(specs)])
    return [...names].map((name) => parseInput(name, specs[name]))
  })
}

function parseInput(name: string, raw: JsonValue | undefined): InputSpec {
  const [type, second] = asArray(raw)
  const options = isObject(second) ? second : {}
  if (Array.isArray(type))
    return { name, type: 'COMBO', socketType: 'COMBO', options, choices: type, isListTyped: true }
  const socketType = typeName(type)
  const widgetType = asString(options['widgetType']) ?? socketType
  const choices = widgetType === 'COMBO' ? asArray(options['options']) : null
  return { name, type: widgetType, socketType, options, choices }
}

function typeName(type: JsonValue | undefined): string {
  return typeof type === 'string' ? type : Array.isArray(type) ? 'COMBO' : '*'
}
