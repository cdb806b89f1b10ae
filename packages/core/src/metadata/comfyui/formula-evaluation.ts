import { type JsonValue } from '../../json/lossless-json.ts'
import { type Expression, parseFormula } from './formula-syntax.ts'
import { costOf } from './formula-cost.ts'
import { functionNamed } from './formula-functions.ts'
import { isJsonObject } from './graph-model.ts'
import { type PlainValue, isPlainList } from './plain-values.ts'
import { type NodeRef, type Scalar, type Traced, isList, textOf } from './traced.ts'

/** What a name in a formula is worth; `undefined` when the node has no such input. */
export type NameLookup = (name: string) => Traced | undefined

/** Gives all inputs whose name begins so, in the order of their numbers: `all('text_')`. */
export type PrefixLookup = (prefix: string) => readonly Traced[]

export type FormulaScope = {
  readonly node: NodeRef
  readonly lookup: NameLookup
  readonly lookupAll: PrefixLookup
  /** The text the node displayed, when a saved workflow holds it. */
  readonly shown: () => Traced | undefined
  /** A literal standing at another node of the graph. */
  readonly inputOf: (id: string, input: string) => Traced | undefined
  /** A named value that came in through a pipe. */
  readonly piped: (name: string) => Traced | undefined
  /** A literal of the node as JSON holds it. */
  readonly raw: (name: string) => JsonValue | undefined
  /** Takes steps from what the whole graph may cost; `false` when none are left. */
  readonly spend: (steps: number) => boolean
}

/** Longest text a formula may build; graphs that double a text node by node stay harmless. */
const maxTextLength = 200_000

const parsed = new Map<string, Expression | null>()

/** Computes a formula of the node knowledge; `undefined` when all it names is absent. */
export function evaluateFormula(source: string, scope: FormulaScope): Traced | undefined {
  let expression = parsed.get(source)
  if (expression === undefined) {
    expression = parseFormula(source) ?? null
    parsed.set(source, expression)
  }
  return expression ? evaluate(expression, scope) : undefined
}

/** Computes an expression a user typed into a calculator node; dynamic when it is beyond us. */
export function evaluateUserExpression(source: string, scope: FormulaScope): Traced {
  const expression = parseFormula(source)
  const result = expression ? evaluate(expression, scope) : undefined
  return result ?? { value: undefined, origin: scope.node, via: 'derived' }
}

function evaluate(expression: Expression, scope: FormulaScope): Traced | undefined {
  switch (expression.kind) {
    case 'literal':
      if (expression.value === null) return undefined
      return { value: expression.value, origin: scope.node, via: 'derived' }
    case 'name':
      return scope.lookup(expression.name)
    case 'list':
      return compute(scope, 'list', evaluateAll(expression.items, scope))
    case 'unary':
      return compute(scope, `unary ${expression.operator}`, [evaluate(expression.operand, scope)])
    case 'binary':
      return evaluateBinary(expression, scope)
    case 'choice':
      return evaluateChoice(expression, scope)
    case 'index':
      return compute(scope, 'at', evaluateAll([expression.list, expression.at], scope))
    case 'call':
      return evaluateCall(expression.name, expression.args, scope)
  }
}

function evaluateAll(
  expressions: readonly Expression[],
  scope: FormulaScope,
): (Traced | undefined)[] {
  return expressions.map((expression) => evaluate(expression, scope))
}

function evaluateBinary(
  expression: Expression & { kind: 'binary' },
  scope: FormulaScope,
): Traced | undefined {
  const left = evaluate(expression.left, scope)
  if (expression.operator === '??') return left ?? evaluate(expression.right, scope)
  return compute(scope, expression.operator, [left, evaluate(expression.right, scope)])
}

/** Only the branch that is taken is computed; an unknown condition makes the result unknown. */
function evaluateChoice(
  expression: Expression & { kind: 'choice' },
  scope: FormulaScope,
): Traced | undefined {
  const condition = evaluate(expression.condition, scope)
  if (condition && condition.value === undefined)
    return { value: undefined, origin: scope.node, via: 'derived' }
  return evaluate(isTruthy(condition) ? expression.then : expression.otherwise, scope)
}

function isTruthy(traced: Traced | undefined): boolean {
  const value = traced?.value
  return isList(value) ? value.length > 0 : Boolean(value)
}

type SpecialForm = (args: readonly Expression[], scope: FormulaScope) => Traced | undefined

/** Forms that see their arguments unevaluated, or look at whether they are known. */
const specialForms: Readonly<Record<string, SpecialForm>> = {
  /** The first argument that exists. */
  first: (args, scope) => {
    for (const arg of args) {
      const value = evaluate(arg, scope)
      if (value) return value
    }
    return undefined
  },
  /** The first argument whose value is known, else the first that at least has a template. */
  known: (args, scope) => {
    const values = evaluateAll(args, scope).filter((value) => value !== undefined)
    return (
      values.find((value) => value.value !== undefined) ??
      values.find((value) => value.template !== undefined) ??
      values[0]
    )
  },
  /** What the node displayed when the workflow was saved. */
  shown: (_, scope) => scope.shown(),
  /** `choose(index, a, b, …)`: counted from 0. */
  choose: (args, scope) => {
    const [selector, ...options] = args
    const index = selector ? evaluate(selector, scope) : undefined
    const at = Number(index?.value)
    if (!index || index.value === undefined || !Number.isInteger(at))
      return { value: undefined, origin: scope.node, via: 'derived' }
    const option = options[at]
    return option ? evaluate(option, scope) : undefined
  },
  /** Text from which the real one was made at run time. */
  template: (args, scope) => {
    const text = args[0] ? evaluate(args[0], scope) : undefined
    const template = text?.value ?? text?.template
    const origin = text?.origin ?? scope.node
    const dynamic: Traced = { value: undefined, origin, via: 'derived' }
    return template === undefined ? dynamic : { ...dynamic, template: String(template) }
  },
  /** Made at run time from nothing the graph holds. */
  dynamic: (_, scope) => ({ value: undefined, origin: scope.node, via: 'derived' }),
  /** The text itself when nothing in it is resolved at run time, else a template. */
  wildcards: (args, scope) => {
    const text = args[0] ? evaluate(args[0], scope) : undefined
    if (typeof text?.value !== 'string' || !/__[^\s]+?__|\{[^{}|]*\|[^{}]*\}/.test(text.value))
      return text
    return { ...text, value: undefined, template: text.value, via: 'derived' }
  },
  /** An expression written by the user; its names are inputs, with what is put before them. */
  calculate: (args, scope) => {
    const [source, prefix] = evaluateAll(args, scope)
    const before = typeof prefix?.value === 'string' ? prefix.value : ''
    const lookup: NameLookup = (name) => scope.lookup(before + name)
    const text = source?.value
    return evaluateUserExpression(typeof text === 'string' ? text : String(text ?? ''), {
      ...scope,
      lookup,
    })
  },
  /** `{name}` in a text filled with inputs: `formatNames(text, 'values.')`. */
  formatNames: (args, scope) => fillNames(args, scope, /\{(\w+)(?:![rsa])?(?::[^{}]*)?\}/g),
  /** `$name` in a text filled with inputs: `substitute(text, delimiter, 'strings.')`. */
  substitute: (args, scope) => {
    const [text, delimiter, prefix] = args
    const sign = delimiter ? evaluate(delimiter, scope)?.value : undefined
    const escaped = String(sign ?? '$').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    const pattern = new RegExp(`${escaped}\\{?(\\w+)\\}?`, 'g')
    return text && prefix ? fillNames([text, prefix], scope, pattern) : undefined
  },
  /** What the user wrote for a language model, without the preset in front of it, as a template. */
  ownWords: (args, scope) => {
    const text = args[0] ? evaluate(args[0], scope) : undefined
    const words = text?.own ?? text?.value ?? text?.template
    const dynamic: Traced = { value: undefined, origin: text?.origin ?? scope.node, via: 'derived' }
    return typeof words === 'string' ? { ...dynamic, template: words } : dynamic
  },
  /** A value that came in through a pipe. */
  piped: (args, scope) => scope.piped(String(args[0] ? evaluate(args[0], scope)?.value : '')),
  /** The first argument that is not empty and not `None`. */
  firstFilled: (args, scope) => {
    const values = evaluateAll(args, scope).filter((value) => value !== undefined)
    return values.find(({ value }) => value !== '' && value !== 'None') ?? values[0]
  },
  /** Texts of a list `[{text, active}]`, those that are on. */
  activeTexts: (args, scope) => {
    const [input] = args
    const list = input?.kind === 'literal' ? scope.raw(String(input.value)) : undefined
    const active = (Array.isArray(list) ? list : []).flatMap((item) =>
      isJsonObject(item) && item.active === true && typeof item.text === 'string' ? item.text : [],
    )
    return { value: active.join(', '), origin: scope.node, via: 'derived' }
  },
  /** A value standing at another node. */
  inputOf: (args, scope) => {
    const [id, input] = evaluateAll(args, scope)
    return scope.inputOf(String(id?.value), String(input?.value))
  },
  /** All inputs whose name begins with a text, as separate arguments of the call around it. */
  all: (args, scope) => {
    const [first] = spread(args, scope)
    return first
  },
}

/** Whether a call of this name is a form that sees its arguments unevaluated. */
export function isSpecialForm(name: string): boolean {
  return Object.hasOwn(specialForms, name)
}

function evaluateCall(
  name: string,
  args: readonly Expression[],
  scope: FormulaScope,
): Traced | undefined {
  const special = isSpecialForm(name) ? specialForms[name] : undefined
  if (special) return special(args, scope)
  const values = args.flatMap((arg): readonly (Traced | undefined)[] =>
    arg.kind === 'call' && arg.name === 'all' ? spread(arg.args, scope) : [evaluate(arg, scope)],
  )
  return compute(scope, name, values)
}

function spread(args: readonly Expression[], scope: FormulaScope): readonly Traced[] {
  const [prefix] = args
  return prefix?.kind === 'literal' ? scope.lookupAll(String(prefix.value)) : []
}

/** A text with the names in it replaced by the inputs they stand for. */
function fillNames(
  args: readonly Expression[],
  scope: FormulaScope,
  pattern: RegExp,
): Traced | undefined {
  const [text, prefix] = evaluateAll(args, scope)
  const template = text?.value ?? text?.template
  if (!text || typeof template !== 'string') return text
  if (!scope.spend(template.length)) return { ...text, value: undefined }
  const before = typeof prefix?.value === 'string' ? prefix.value : ''
  let isKnown = text.value !== undefined
  let length = template.length
  const filled = template.replace(pattern, (whole, name: string) => {
    const value = scope.lookup(before + name)
    const known = textOf(value)
    if (value && known === undefined) isKnown = false
    const filling = known ?? value?.template ?? whole
    length += filling.length
    return length > maxTextLength ? '' : filling
  })
  if (length > maxTextLength) return { ...text, value: undefined }
  return isKnown
    ? { ...text, value: filled, via: 'derived' }
    : { ...text, value: undefined, template: filled, via: 'derived' }
}

/** Functions whose result holds its arguments one after the other. */
const joining: ReadonlySet<string> = new Set(['join', 'joinFilled', 'joinStripped', '+'])

/** The last piece of a joined text that came from an input. */
function ownPiece(name: string, args: readonly (Traced | undefined)[]): string | undefined {
  if (!joining.has(name)) return undefined
  const pieces = (name === '+' ? args : args.slice(1)).flatMap((arg) => {
    const text = arg?.own ?? arg?.value ?? arg?.template
    return typeof text === 'string' && text.trim() !== '' && arg?.origin.input ? text : []
  })
  return pieces.at(-1)
}

/** Applies a function; unknown arguments make an unknown result, with the template they allow. */
function compute(
  scope: FormulaScope,
  name: string,
  args: readonly (Traced | undefined)[],
): Traced | undefined {
  const present = args.filter((arg) => arg !== undefined)
  const fn = functionNamed(name)
  const origin = present.find((arg) => arg.via !== 'derived')?.origin ?? present[0]?.origin
  const own = ownPiece(name, args)
  const base: Traced = {
    value: undefined,
    origin: origin ?? scope.node,
    via: 'derived',
    ...(own !== undefined && { own }),
  }
  if (!fn) return base
  // Of a joined text what is known stands as its template; nothing else can do without a part.
  if (present.some(isUnknown) && !joining.has(name)) return base
  const plain = args.map((arg) => plainOf(arg?.value ?? arg?.template))
  if (!scope.spend(costOf(name, plain))) return base
  const result = fn(plain)
  if (present.every((arg) => arg.value !== undefined)) return fromPlain(result, base)
  const template = result
  return typeof template === 'string' && template.length <= maxTextLength && template.trim() !== ''
    ? { ...base, template }
    : base
}

/** Made at run time from nothing the graph holds. */
function isUnknown(arg: Traced): boolean {
  return arg.value === undefined && arg.template === undefined
}

function plainOf(value: Traced['value']): PlainValue {
  return value ?? null
}

function fromPlain(result: PlainValue | undefined, base: Traced): Traced | undefined {
  if (result === null) return undefined
  if (result === undefined) return base
  if (typeof result === 'string' && result.length > maxTextLength) return base
  if (!isPlainList(result)) return { ...base, value: result }
  return { ...base, value: result.filter(isPlainScalar) }
}

function isPlainScalar(value: PlainValue): value is Scalar {
  return value !== null && !isPlainList(value)
}
