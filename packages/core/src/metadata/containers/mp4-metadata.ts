import { type Reader, readAt } from '../byte-source.ts'
import { addXmpBytes } from '../decoders/raw-profile.ts'
import { decodeUtf16, decodeUtf8OrLatin1, trimNuls } from '../decoders/text-decoder.ts'
import { fourCc, fourCcText, u16be, u24be, u32be, u8 } from './byte-fields.ts'
import { addText, type ContainerDraft, readBlock } from './container-draft.ts'
import { type IsoBox, listInnerBoxes, walkBoxes } from './iso-boxes.ts'

const types = {
  hdlr: fourCc('hdlr'),
  meta: fourCc('meta'),
  keys: fourCc('keys'),
  ilst: fourCc('ilst'),
  udta: fourCc('udta'),
  data: fourCc('data'),
  name: fourCc('name'),
  mean: fourCc('mean'),
  xmp: fourCc('XMP_'),
  freeform: fourCc('----'),
}

/** Where texts go: `<prefix>:ilst:<key>` and `<prefix>:udta:<code>`. */
export function* readMetadataBox(draft: ContainerDraft, box: IsoBox, prefix: string): Reader<void> {
  if (box.type === types.udta) yield* readUserData(draft, box, prefix)
  else yield* readMeta(draft, box, prefix)
}

/** `udta` holds an iTunes-like `meta`, XMP, and the `©xxx` texts of QuickTime. */
function* readUserData(draft: ContainerDraft, udta: IsoBox, prefix: string): Reader<void> {
  yield* walkBoxes(udta.start, udta.end, function* (box): Reader<void> {
    if (box.type === types.meta) yield* readMeta(draft, box, prefix)
    else if (isQuickTimeText(box.type) || box.type === types.xmp) {
      const location = `${prefix}:udta:${fourCcText(box.type)}`
      const length = box.end - box.start
      const bytes = yield* readBlock(draft, { offset: box.start, length, location })
      if (bytes && box.type === types.xmp) addXmpBytes(draft, prefix, bytes)
      else if (bytes)
        addText(draft, { location, keyword: fourCcText(box.type), text: decodeUserText(bytes) })
    }
  })
}

/** The first character is the copyright sign of Mac Roman and Latin-1. */
function isQuickTimeText(type: number): boolean {
  return type >>> 24 === 0xa9
}

/** 16-bit length, 16-bit language, text; some writers leave the text bare or put a `data` box. */
function decodeUserText(bytes: Uint8Array): string {
  if (u32be(bytes, 4) === types.data) return decodeData(listInnerBoxes(bytes)[0]?.bytes)
  const length = u16be(bytes, 0)
  const present = bytes.length - 4
  // A longer text than 16 bits can say is written all the same, with what is left of its length.
  const isCut = length === (present & 0xffff)
  const isSized = present >= 0 && length > 0 && length <= present
  const body = isSized ? bytes.subarray(4, isCut ? bytes.length : 4 + length) : bytes
  return trimNuls(decodeUtf8OrLatin1(body))
}

/** `meta` is a FullBox in ISO files and a plain box in QuickTime: its first child tells. */
function* readMeta(draft: ContainerDraft, meta: IsoBox, prefix: string): Reader<void> {
  const head = yield* readAt(meta.start, 12)
  const isPlain = u32be(head, 4) === types.hdlr
  let keys: readonly string[] = []
  const lists: IsoBox[] = []
  yield* walkBoxes(meta.start + (isPlain ? 0 : 4), meta.end, function* (box): Reader<void> {
    if (box.type === types.ilst) lists.push(box)
    if (box.type !== types.keys) return
    const place = { offset: box.start, length: box.end - box.start, location: `${prefix}:keys` }
    const bytes = yield* readBlock(draft, place)
    if (bytes) keys = parseKeys(bytes)
  })
  // The names are needed first, wherever they stand.
  for (const list of lists.slice(0, maxLists))
    yield* walkBoxes(list.start, list.end, (item) => readItem(draft, item, { prefix, keys }))
}

const maxLists = 8

/** Version and flags, count, then per key: size, name space, name. Items count from 1. */
function parseKeys(bytes: Uint8Array): string[] {
  const keys: string[] = []
  let at = 8
  while (at + 8 <= bytes.length) {
    const size = u32be(bytes, at)
    if (size < 8) break
    keys.push(trimNuls(decodeUtf8OrLatin1(bytes.subarray(at + 8, at + size))))
    at += size
  }
  return keys
}

type ItemNames = { readonly prefix: string; readonly keys: readonly string[] }

function* readItem(draft: ContainerDraft, item: IsoBox, names: ItemNames): Reader<void> {
  const isIndex = item.type >= 1 && item.type <= names.keys.length
  const code = isIndex ? (names.keys[item.type - 1] ?? '') : fourCcText(item.type)
  const location = `${names.prefix}:ilst:${code}`
  const length = item.end - item.start
  // Covers are as large as pictures and no text.
  if (item.type === coverArt) return
  const bytes = yield* readBlock(draft, { offset: item.start, length, location })
  if (!bytes) return
  const boxes = listInnerBoxes(bytes)
  const keyword = item.type === types.freeform ? freeformName(boxes) : code
  for (const box of boxes) {
    if (box.type !== types.data) continue
    addText(draft, {
      location: `${names.prefix}:ilst:${keyword}`,
      keyword,
      text: decodeData(box.bytes),
    })
  }
}

const coverArt = fourCc('covr')

/** `----`: a reverse domain in `mean` and the key in `name`, both FullBoxes. */
function freeformName(boxes: readonly { type: number; bytes: Uint8Array }[]): string {
  const name = boxes.find((box) => box.type === types.name)
  return name ? trimNuls(decodeUtf8OrLatin1(name.bytes.subarray(4))) : '----'
}

/** Well-known types of values (QuickTime File Format, "Well-Known Types"). */
const dataTypes = { utf8: 1, utf16: 2, signedInteger: 21, unsignedInteger: 22 }

/** Type (32 bits), locale (32 bits), value. Anything but text and integers gives ''. */
function decodeData(bytes: Uint8Array | undefined): string {
  if (!bytes || bytes.length < 8) return ''
  const type = u24be(bytes, 1)
  const value = bytes.subarray(8)
  if (type === dataTypes.utf8) return trimNuls(decodeUtf8OrLatin1(value))
  if (type === dataTypes.utf16) return trimNuls(decodeUtf16(value, 'big'))
  if (type === dataTypes.signedInteger || type === dataTypes.unsignedInteger)
    return decodeInteger(value)
  // Type 0 is "reserved": some writers use it for text.
  const text = type === 0 ? trimNuls(decodeUtf8OrLatin1(value)) : ''
  return /[\0-\x08\x0e-\x1f]/.test(text) ? '' : text
}

function decodeInteger(value: Uint8Array): string {
  const sizes: Readonly<Record<number, number>> = {
    1: u8(value, 0),
    2: u16be(value, 0),
    4: u32be(value, 0),
  }
  const number = sizes[value.length]
  return number === undefined ? '' : String(number)
}
