import { asArray, asNumber, asString, getOwn } from './json-access.ts'
import { type InputSpec, parseInputs } from './node-catalogue.ts'
import { type UiInput } from './ui-workflow.ts'

/** Groups of sockets of which there is always one more than are linked ("autogrow"). */

type Group = {
  readonly count: number
  readonly max: number
  readonly nameAt: (number: number) => string
  /** Infinite for a name that the group does not give. */
  readonly numberOf: (name: string) => number
  readonly type: string
}

/** More sockets than any description asks for. */
const maxInitial = 100

function readGroup(spec: InputSpec): Group {
  const template = getOwn(spec.options, 'template')
  const names = asArray(getOwn(template, 'names'))
  const prefix = asString(getOwn(template, 'prefix')) ?? ''
  const least = Math.min(asNumber(getOwn(template, 'min')) ?? 1, maxInitial)
  return {
    count: Math.max(0, least) + 1,
    max: names.length || (asNumber(getOwn(template, 'max')) ?? 100),
    nameAt: (number) => `${spec.name}.${asString(names[number]) ?? `${prefix}${number}`}`,
    numberOf: (name) => {
      const own = name.slice(spec.name.length + 1)
      if (names.length === 0) return Number(/\d+$/.exec(own)?.[0] ?? Infinity)
      return names.includes(own) ? names.indexOf(own) : Infinity
    },
    type: parseInputs(getOwn(template, 'input'))[0]?.socketType ?? '*',
  }
}

function initialNames(group: Group): string[] {
  return Array.from({ length: group.count }, (_, number) => group.nameAt(number))
}

function ownInputs(spec: InputSpec, saved: readonly UiInput[]): UiInput[] {
  return saved.filter((input) => input.name.startsWith(`${spec.name}.`) && input.widget === null)
}

/**
 * The sockets of a group: one more than it needs at least, and those of the file, in the order of
 * their numbers. Names that the group does not give come last.
 */
export function grownSlots(spec: InputSpec, saved: readonly UiInput[]): InputSpec[] {
  const group = readGroup(spec)
  const initial = initialNames(group).map((name) => ({ name, type: group.type }))
  const slots = new Map(
    [...initial, ...ownInputs(spec, saved)].map(({ name, type }) => [name, type]),
  )
  return [...slots]
    .map(([name, type]) => ({ name, type, socketType: type, options: {}, choices: null }))
    .sort((one, other) => compare(group.numberOf(one.name), group.numberOf(other.name)))
}

function compare(one: number, other: number): number {
  return one < other ? -1 : Number(one > other)
}

/**
 * Linked sockets that the editor loses in groups which a choice brings along: setting the choice
 * makes the group anew, and a link returns only where its socket has come up by then.
 */
export function findLostSockets(
  sockets: readonly InputSpec[],
  saved: readonly UiInput[],
): ReadonlySet<string> {
  const isNested = ({ type, name }: InputSpec) => type === 'COMFY_AUTOGROW_V3' && name.includes('.')
  return new Set(sockets.filter(isNested).flatMap((spec) => findLost(spec, saved)))
}

function findLost(spec: InputSpec, saved: readonly UiInput[]): string[] {
  const group = readGroup(spec)
  const own = ownInputs(spec, saved).slice(0, 2 * maxInitial)
  const linked = new Set(own.filter((input) => input.link !== null).map(({ name }) => name))
  const open = new Set(initialNames(group))
  const lost: string[] = []
  for (const name of loadedOrder(group, { own, linked })) {
    if (!linked.has(name)) continue
    const next = group.numberOf(name) + 1
    if (!open.has(name)) lost.push(name)
    else if (next < group.max) open.add(group.nameAt(next))
  }
  return lost
}

/**
 * While loading, each linked socket puts its successor behind the last one whose name begins like
 * its own, so `image_2` lands behind `image_10` when `image_1` is linked.
 */
function loadedOrder(
  group: Group,
  { own, linked }: { readonly own: readonly UiInput[]; readonly linked: ReadonlySet<string> },
): readonly string[] {
  const order = [...new Set([...initialNames(group), ...own.map(({ name }) => name)])]
  for (let at = 0; at < order.length; at++) {
    const name = order[at] ?? ''
    const next = group.numberOf(name) + 1
    if (!linked.has(name) || !(next < group.max)) continue
    const successor = group.nameAt(next)
    const known = order.indexOf(successor)
    if (known !== -1) order.splice(known, 1)
    order.splice(order.findLastIndex((other) => other.startsWith(name)) + 1, 0, successor)
  }
  return order
}
