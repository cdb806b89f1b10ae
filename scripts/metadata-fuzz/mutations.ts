import { type Random } from './random.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** What length and offset fields are set to. */
const extremes = [
  0n,
  1n,
  2n,
  7n,
  8n,
  12n,
  0x7fn,
  0xffn,
  0x7fffn,
  0xffffn,
  0x7fffffffn,
  0x80000000n,
  0xfffffff0n,
  0xffffffffn,
  0x7fffffffffffffffn,
  0xffffffffffffffffn,
]

type Mutation = {
  readonly name: string
  readonly apply: (bytes: Bytes, random: Random, other: Bytes) => Bytes
}

const mutations: readonly Mutation[] = [
  { name: 'truncate', apply: (bytes, random) => bytes.slice(0, random.below(bytes.length)) },
  { name: 'flip-bits', apply: flipBits },
  { name: 'random-bytes', apply: changeBytes },
  { name: 'extreme-field', apply: setExtreme },
  { name: 'own-offset', apply: setOwnOffset },
  { name: 'repeat', apply: repeatSlice },
  { name: 'delete', apply: deleteSlice },
  { name: 'move', apply: moveSlice },
  { name: 'splice', apply: spliceOther },
  { name: 'deep-json', apply: insertDeepJson },
]

/** Applies one to six mutations and names them. */
export function mutate(
  seed: Uint8Array,
  random: Random,
  other: Uint8Array,
): { readonly bytes: Bytes; readonly names: string } {
  let bytes = seed.slice()
  const names: string[] = []
  for (let left = 1 + random.below(6); left > 0 && bytes.length > 0; left--) {
    const mutation = random.pick(mutations)
    bytes = mutation.apply(bytes, random, other.slice())
    names.push(mutation.name)
  }
  return { bytes: bytes.slice(0, maxBytes), names: names.join('+') }
}

/** Larger files are built on purpose, in `stress-files.ts`. */
const maxBytes = 4 * 1024 * 1024

function flipBits(bytes: Bytes, random: Random): Bytes {
  for (let left = 1 + random.below(8); left > 0; left--) {
    const at = random.below(bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8))
  }
  return bytes
}

function changeBytes(bytes: Bytes, random: Random): Bytes {
  const at = random.below(bytes.length)
  const end = Math.min(bytes.length, at + 1 + random.below(32))
  for (let index = at; index < end; index++) bytes[index] = random.below(256)
  return bytes
}

function setField(bytes: Bytes, random: Random, value: bigint): Bytes {
  const size = random.pick([1, 2, 3, 4, 8])
  const at = random.below(bytes.length)
  const isBig = random.below(2) === 0
  for (let index = 0; index < size && at + index < bytes.length; index++) {
    const shift = BigInt(8 * (isBig ? size - 1 - index : index))
    bytes[at + index] = Number((value >> shift) & 0xffn)
  }
  return bytes
}

function setExtreme(bytes: Bytes, random: Random): Bytes {
  return setField(bytes, random, random.pick(extremes))
}

/** Offsets that lead back make cycles. */
function setOwnOffset(bytes: Bytes, random: Random): Bytes {
  return setField(bytes, random, BigInt(random.below(bytes.length + 16)))
}

function slicePlace(bytes: Bytes, random: Random): [start: number, end: number] {
  const start = random.below(bytes.length)
  return [start, Math.min(bytes.length, start + 1 + random.below(random.pick([16, 256, 4096])))]
}

function join(...parts: readonly Uint8Array[]): Bytes {
  return new Uint8Array(Buffer.concat(parts))
}

function repeatSlice(bytes: Bytes, random: Random): Bytes {
  const [start, end] = slicePlace(bytes, random)
  const times = random.pick([2, 3, 30, 3000])
  const slice = bytes.slice(start, end)
  const copies = Math.min(times, Math.ceil(maxBytes / slice.length))
  return join(
    bytes.slice(0, start),
    ...Array.from({ length: copies }, () => slice),
    bytes.slice(end),
  )
}

function deleteSlice(bytes: Bytes, random: Random): Bytes {
  const [start, end] = slicePlace(bytes, random)
  return join(bytes.slice(0, start), bytes.slice(end))
}

function moveSlice(bytes: Bytes, random: Random): Bytes {
  const [start, end] = slicePlace(bytes, random)
  const rest = deleteSlice(bytes, { ...random, below: () => 0 })
  const at = random.below(rest.length + 1)
  return join(rest.slice(0, at), bytes.slice(start, end), rest.slice(at))
}

function spliceOther(bytes: Bytes, random: Random, other: Bytes): Bytes {
  const [start, end] = slicePlace(other, random)
  const at = random.below(bytes.length)
  return join(bytes.slice(0, at), other.slice(start, end), bytes.slice(at))
}

function insertDeepJson(bytes: Bytes, random: Random): Bytes {
  const at = Math.max(0, bytes.indexOf(0x7b))
  const piece = random.pick(['{"a":', '[', '{"inputs":{"a":["1",0],', '[[', '"\\"'])
  const text = new TextEncoder().encode(piece.repeat(random.pick([10, 600, 20_000])))
  return join(bytes.slice(0, at), text, bytes.slice(at))
}
