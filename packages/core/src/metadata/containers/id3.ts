import {
  decodeLatin1,
  decodeUtf16,
  decodeUtf8OrLatin1,
  trimNuls,
} from '../decoders/text-decoder.ts'
import { asciiAt, u24be, u32be, u8 } from './byte-fields.ts'
import { addText, type ContainerDraft } from './container-draft.ts'

export type Id3Tag = {
  /** Major version: 2, 3 or 4. */
  readonly version: number
  readonly flags: number
  /** The tag behind its header. */
  readonly bytes: Uint8Array
}

type Frame = { readonly id: string; readonly bytes: Uint8Array }

const unsynchronised = 0x80
const hasExtendedHeader = 0x40
const maxFrames = 5000

/** Adds the text frames of an ID3v2 tag: `mp3:TXXX:<description>`, `mp3:COMM`, `mp3:<frame>`. */
export function addId3Frames(draft: ContainerDraft, tag: Id3Tag): void {
  // In version 4 each frame says for itself whether it is unsynchronised.
  const isShifted = (tag.flags & unsynchronised) !== 0 && tag.version < 4
  const bytes = isShifted ? resynchronise(tag.bytes) : tag.bytes
  for (const frame of listFrames({ ...tag, bytes })) addFrame(draft, frame)
}

/** Undoes unsynchronisation: FF 00 stands for FF. */
function resynchronise(bytes: Uint8Array): Uint8Array {
  const plain = new Uint8Array(bytes.length)
  let count = 0
  for (let at = 0; at < bytes.length; at++) {
    plain[count++] = u8(bytes, at)
    if (bytes[at] === 0xff && bytes[at + 1] === 0) at++
  }
  return plain.subarray(0, count)
}

function listFrames({ version, flags, bytes }: Id3Tag): Frame[] {
  const frames: Frame[] = []
  const isOld = version === 2
  const headerBytes = isOld ? 6 : 10
  let at = flags & hasExtendedHeader && !isOld ? extendedHeaderBytes(version, bytes) : 0
  while (at + headerBytes < bytes.length && bytes[at] !== 0 && frames.length < maxFrames) {
    const id = asciiAt(bytes, at, at + (isOld ? 3 : 4))
    const length = isOld ? u24be(bytes, at + 3) : frameBytes(version, bytes, at)
    const start = at + headerBytes
    if (start + length > bytes.length) break
    const content = bytes.subarray(start, start + length)
    const body = isOld ? content : unwrapFrame(version, u8(bytes, at + 9), content)
    if (body) frames.push({ id, bytes: body })
    at = start + length
  }
  return frames
}

function extendedHeaderBytes(version: number, bytes: Uint8Array): number {
  return version === 4 ? synchsafe(bytes, 0) : 4 + u32be(bytes, 0)
}

/** Four times seven bits. */
export function synchsafe(bytes: Uint8Array, at: number): number {
  return [0, 1, 2, 3].reduce((sum, index) => sum * 128 + (u8(bytes, at + index) & 0x7f), 0)
}

/** Version 4 has sizes of seven bits a byte; iTunes went on with those of version 3. */
function frameBytes(version: number, bytes: Uint8Array, at: number): number {
  const plain = u32be(bytes, at + 4)
  const short = synchsafe(bytes, at + 4)
  if (version !== 4) return plain
  return plain !== short &&
    !isFrameEnd(bytes, at + 10 + short) &&
    isFrameEnd(bytes, at + 10 + plain)
    ? plain
    : short
}

/** Whether a frame ends at `at`: the tag does too, padding follows, or the id of the next frame. */
function isFrameEnd(bytes: Uint8Array, at: number): boolean {
  if (at >= bytes.length) return at === bytes.length
  return bytes[at] === 0 || /^[A-Z][A-Z0-9]{3}$/.test(asciiAt(bytes, at, at + 4))
}

/** Second byte of the flags of a frame. */
type FrameFlags = {
  /** Compressed or encrypted, as no writer does with text. */
  readonly unreadable: number
  /** A group byte comes first. */
  readonly grouped: number
  /** The length of the content comes next. */
  readonly sized: number
  readonly unsynchronised: number
}

const flagsOfVersion: Readonly<Record<number, FrameFlags>> = {
  3: { unreadable: 0xc0, grouped: 0x20, sized: 0, unsynchronised: 0 },
  4: { unreadable: 0x0c, grouped: 0x40, sized: 0x01, unsynchronised: 0x02 },
}

function unwrapFrame(version: number, flags: number, content: Uint8Array): Uint8Array | undefined {
  const known = flagsOfVersion[version]
  if (!known) return content
  if (flags & known.unreadable) return undefined
  const body = content.subarray((flags & known.grouped ? 1 : 0) + (flags & known.sized ? 4 : 0))
  return flags & known.unsynchronised ? resynchronise(body) : body
}

function addFrame(draft: ContainerDraft, { id, bytes }: Frame): void {
  if (id === 'TXXX' || id === 'TXX') {
    const { first, second } = splitPair(bytes.subarray(1), u8(bytes, 0))
    addText(draft, { location: `mp3:TXXX:${first}`, keyword: first, text: second })
  } else if (id === 'COMM' || id === 'COM') {
    // Language (three letters), short description, text.
    const { second } = splitPair(bytes.subarray(4), u8(bytes, 0))
    addText(draft, { location: 'mp3:COMM', keyword: 'Comment', text: second })
  } else if (id.startsWith('T')) {
    const text = decodeId3(bytes.subarray(1), u8(bytes, 0))
    addText(draft, { location: `mp3:${id}`, keyword: id, text })
  }
}

/** Two texts with a NUL between them, of one or two bytes by the encoding. */
function splitPair(bytes: Uint8Array, encoding: number): { first: string; second: string } {
  const isWide = encoding === 1 || encoding === 2
  const end = isWide ? wideNul(bytes) : bytes.indexOf(0)
  if (end < 0) return { first: '', second: decodeId3(bytes, encoding) }
  return {
    first: decodeId3(bytes.subarray(0, end), encoding),
    second: decodeId3(bytes.subarray(end + (isWide ? 2 : 1)), encoding),
  }
}

function wideNul(bytes: Uint8Array): number {
  for (let at = 0; at + 1 < bytes.length; at += 2)
    if (bytes[at] === 0 && bytes[at + 1] === 0) return at
  return -1
}

/** 0 Latin-1 (often UTF-8 in truth), 1 UTF-16 with BOM, 2 UTF-16BE, 3 UTF-8. */
function decodeId3(bytes: Uint8Array, encoding: number): string {
  if (encoding === 0) return trimNuls(decodeUtf8OrLatin1(bytes))
  if (encoding === 2) return trimNuls(decodeUtf16(bytes, 'big'))
  if (encoding === 3) return trimNuls(decodeUtf8OrLatin1(bytes))
  if (encoding !== 1) return trimNuls(decodeLatin1(bytes))
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff
  const hasBom = isBig || (bytes[0] === 0xff && bytes[1] === 0xfe)
  return trimNuls(decodeUtf16(bytes.subarray(hasBom ? 2 : 0), isBig ? 'big' : 'little'))
}
