/**
 * The little language in which node knowledge says what an output is worth, and in which users of
 * calculator nodes write their expressions:
 *
 *   join(delimiter, text_a, text_b)      select == 1 ? input1 : input2      {Text A} + ', ' + b
 *
 * Names are inputs of the node (`{…}` around names that hold blanks or signs). Operators are those
 * of Python and C, so that users' own expressions parse as well.
 */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | bigint | boolean | null }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Expression }
  | {
      readonly kind: 'binary'
      readonly operator: string
      readonly left: Expression
      readonly right: Expression
    }
  | {
      readonly kind: 'choice'
      readonly condition: Expression
      readonly then: Expression
      readonly otherwise: Expression
    }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'index'; readonly list: Expression; readonly at: Expression }

type Token = { readonly kind: 'number' | 'text' | 'name' | 'sign' | 'end'; readonly text: string }

const maxFormulaLength = 4000
const maxFormulaDepth = 60

const tokenPattern =
  /\s+|(?<number>\d+\.?\d*(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?)|(?<text>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(?<name>\{[^{}]*\}|[\p{L}_$][\p{L}\p{N}_$]*)|(?<sign>\*\*|\/\/|==|!=|<=|>=|&&|\|\||\?\?|[-+*/%<>!?:(),.[\]])/uy

/** Parses a formula; `undefined` when it is not one (users write anything into such inputs). */
export function parseFormula(source: string): Expression | undefined {
  const tokens = source.length <= maxFormulaLength ? tokenize(source) : undefined
  if (!tokens) return undefined
  const cursor: Cursor = { tokens, position: 0 }
  try {
    const expression = parseChoice(cursor, 0)
    return cursor.position >= tokens.length ? expression : undefined
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return undefined
    throw error
  }
}

class FormulaSyntaxError extends Error {}

function tokenize(source: string): Token[] | undefined {
  const tokens: Token[] = []
  tokenPattern.lastIndex = 0
  while (tokenPattern.lastIndex < source.length) {
    const match = tokenPattern.exec(source)
    if (!match) return undefined
    const { number, text, name, sign } = match.groups ?? {}
    if (number !== undefined) tokens.push({ kind: 'number', text: number })
    else if (text !== undefined) tokens.push({ kind: 'text', text: unquote(text) })
    else if (name !== undefined) tokens.push(nameToken(name))
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign })
  }
  return tokens
}

const wordOperators: ReadonlyMap<string, string> = new Map([
  ['and', '&&'],
  ['or', '||'],
  ['not', '!'],
])

function nameToken(name: string): Token {
  if (name.startsWith('{')) return { kind: 'name', text: name.slice(1, -1) }
  const operator = wordOperators.get(name)
  return operator ? { kind: 'sign', text: operator } : { kind: 'name', text: name }
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['0', '\0'],
])

function unquote(text: string): string {
  return text.slice(1, -1).replace(/\\(.)/gs, (_, char: string) => escapes.get(char) ?? char)
}

/** Binary operators from loosest to tightest. */
const levels: readonly (readonly string[])[] = [
  ['??'],
  ['||'],
  ['&&'],
  ['==', '!=', '<', '>', '<=', '>='],
  ['+', '-'],
  ['*', '/', '//', '%'],
]

type Cursor = { readonly tokens: readonly Token[]; position: number }

const endToken: Token = { kind: 'end', text: '' }

function peek(cursor: Cursor): Token {
  return cursor.tokens[cursor.position] ?? endToken
}

function take(cursor: Cursor, kind: Token['kind'], text: string): boolean {
  const token = peek(cursor)
  if (token.kind !== kind || token.text !== text) return false
  cursor.position++
  return true
}

function expect(cursor: Cursor, kind: Token['kind'], text: string): void {
  if (!take(cursor, kind, text)) throw new FormulaSyntaxError(`expected ${text}`)
}

/** `condition ? a : b`, and Python's `a if condition else b`. */
function parseChoice(cursor: Cursor, depth: number): Expression {
  if (depth > maxFormulaDepth) throw new FormulaSyntaxError('too deep')
  const first = parseLevel(cursor, 0, depth + 1)
  if (take(cursor, 'sign', '?')) {
    const then = parseChoice(cursor, depth + 1)
    expect(cursor, 'sign', ':')
    const otherwise = parseChoice(cursor, depth + 1)
    return { kind: 'choice', condition: first, then, otherwise }
  }
  if (!take(cursor, 'name', 'if')) return first
  const condition = parseLevel(cursor, 0, depth + 1)
  expect(cursor, 'name', 'else')
  return { kind: 'choice', condition, then: first, otherwise: parseChoice(cursor, depth + 1) }
}

function parseLevel(cursor: Cursor, level: number, depth: number): Expression {
  const operators = levels[level]
  if (!operators) return parsePower(cursor, depth)
  let left = parseLevel(cursor, level + 1, depth)
  for (
    let token = peek(cursor);
    token.kind === 'sign' && operators.includes(token.text);
    token = peek(cursor)
  ) {
    cursor.position++
    const right = parseLevel(cursor, level + 1, depth)
    left = { kind: 'binary', operator: token.text, left, right }
  }
  return left
}

function parsePower(cursor: Cursor, depth: number): Expression {
  const base = parseUnary(cursor, depth)
  if (!take(cursor, 'sign', '**')) return base
  return { kind: 'binary', operator: '**', left: base, right: parsePower(cursor, depth + 1) }
}

function parseUnary(cursor: Cursor, depth: number): Expression {
  if (depth > maxFormulaDepth) throw new FormulaSyntaxError('too deep')
  for (const operator of ['-', '+', '!'])
    if (take(cursor, 'sign', operator))
      return { kind: 'unary', operator, operand: parsePower(cursor, depth + 1) }
  return parseSuffix(cursor, parseAtom(cursor, depth), depth)
}

function parseSuffix(cursor: Cursor, atom: Expression, depth: number): Expression {
  let result = atom
  while (take(cursor, 'sign', '[')) {
    const at = parseChoice(cursor, depth + 1)
    expect(cursor, 'sign', ']')
    result = { kind: 'index', list: result, at }
  }
  return result
}

function parseAtom(cursor: Cursor, depth: number): Expression {
  if (take(cursor, 'sign', '(')) {
    const inner = parseChoice(cursor, depth + 1)
    expect(cursor, 'sign', ')')
    return inner
  }
  if (take(cursor, 'sign', '[')) return { kind: 'list', items: parseItems(cursor, ']', depth) }
  const token = peek(cursor)
  cursor.position++
  if (token.kind === 'number') return { kind: 'literal', value: numberLiteral(token.text) }
  if (token.kind === 'text') return { kind: 'literal', value: token.text }
  if (token.kind === 'name') return parseNamed(cursor, token.text, depth)
  throw new FormulaSyntaxError('expected a value')
}

/** A name, a member of one (`math.pi`), or a call; `math.floor(x)` calls `floor`. */
function parseNamed(cursor: Cursor, name: string, depth: number): Expression {
  if (take(cursor, 'sign', '(')) return { kind: 'call', name, args: parseItems(cursor, ')', depth) }
  let path = name
  while (take(cursor, 'sign', '.')) {
    const member = peek(cursor)
    if (member.kind !== 'name') throw new FormulaSyntaxError('expected a member')
    cursor.position++
    if (take(cursor, 'sign', '('))
      return { kind: 'call', name: member.text, args: parseItems(cursor, ')', depth) }
    path += `.${member.text}`
  }
  const constant = constants.get(path)
  return constant === undefined
    ? { kind: 'name', name: path }
    : { kind: 'literal', value: constant }
}

function parseItems(cursor: Cursor, close: string, depth: number): Expression[] {
  const items: Expression[] = []
  if (take(cursor, 'sign', close)) return items
  do items.push(parseChoice(cursor, depth + 1))
  while (take(cursor, 'sign', ','))
  expect(cursor, 'sign', close)
  return items
}

const constants: ReadonlyMap<string, string | number | boolean | null> = new Map<
  string,
  string | number | boolean | null
>([
  ['True', true],
  ['False', false],
  ['None', null],
  ['true', true],
  ['false', false],
  ['null', null],
  ['pi', Math.PI],
  ['math.pi', Math.PI],
])

function numberLiteral(text: string): number | bigint {
  const value = Number(text)
  return /^\d+$/.test(text) && !Number.isSafeInteger(value) ? BigInt(text) : value
}
