import { type Reader, readAt } from '../byte-source.ts'
import { concatBytes, hasAscii, u16le, u32le, u64le, u8 } from './byte-fields.ts'
import { addWarning, type ContainerDraft, maxTextBytes, warnTruncated } from './container-draft.ts'
import { flacSampleRate } from './flac.ts'
import { addVorbisComments } from './vorbis-comment.ts'

/** Sound of a stream by its first packet: samples per second and samples to leave out. */
type Clock = { readonly rate: number; readonly preSkip: number }

type Codec = {
  /** How its first packet begins. */
  readonly magic: string
  /** Where the comments start in its second packet. */
  readonly commentsAt: number
  readonly clock: (head: Uint8Array) => Clock | undefined
}

const codecs: readonly Codec[] = [
  // Opus always counts in 48 kHz (RFC 7845, 4); the others state their rate.
  {
    magic: 'OpusHead',
    commentsAt: 8,
    clock: (head) => ({ rate: 48_000, preSkip: u16le(head, 10) }),
  },
  {
    magic: '\x01vorbis',
    commentsAt: 7,
    clock: (head) => ({ rate: u32le(head, 12), preSkip: 0 }),
  },
  // A header of its own, `fLaC`, then the blocks of FLAC, one a packet.
  {
    magic: '\x7fFLAC',
    commentsAt: 4,
    clock: (head) => ({ rate: flacSampleRate(head.subarray(17)), preSkip: 0 }),
  },
  {
    magic: 'Speex   ',
    commentsAt: 0,
    clock: (head) => ({ rate: u32le(head, 36), preSkip: 0 }),
  },
  { magic: '\x80theora', commentsAt: 7, clock: () => undefined },
]

/** Pages without comments that are looked at before giving up. */
const maxPages = 2000

type Page = {
  readonly stream: number
  readonly lacing: Uint8Array
  readonly body: Uint8Array
  readonly end: number
}

type OggState = {
  readonly codecs: Map<number, Codec>
  clock: (Clock & { readonly stream: number }) | undefined
  /** The stream whose comments are collected: the first that goes on behind its first page. */
  stream: number | undefined
  readonly parts: Uint8Array[]
}

/** Reads the headers of an Ogg file: the second packet holds the comments, over as many pages as needed. */
export function* readOgg(draft: ContainerDraft): Reader<void> {
  const state: OggState = { codecs: new Map(), clock: undefined, stream: undefined, parts: [] }
  let offset = 0
  for (let count = 0; count < maxPages; count++) {
    const page = yield* readPage(offset)
    if (!page || addPage(state, page)) break
    offset = page.end
  }
  addComments(draft, state)
  if (state.clock) yield* readDuration(draft, state.clock)
}

function* readPage(offset: number): Reader<Page | undefined> {
  const header = yield* readAt(offset, 27 + 255)
  if (!hasAscii(header, 0, 'OggS')) return undefined
  const segments = u8(header, 26)
  const lacing = header.slice(27, 27 + segments)
  const bodyBytes = lacing.reduce((sum, length) => sum + length, 0)
  const bodyAt = offset + 27 + segments
  const stream = u32le(header, 14)
  return { stream, lacing, body: yield* readAt(bodyAt, bodyBytes), end: bodyAt + bodyBytes }
}

/** Takes what a page has of the headers; true when the comments have come to their end. */
function addPage(state: OggState, { stream, lacing, body }: Page): boolean {
  const codec = state.codecs.get(stream)
  if (!codec) {
    addStream(state, stream, body)
    return false
  }
  state.stream ??= stream
  if (stream !== state.stream) return false
  const packetEnd = firstPacketBytes(lacing)
  state.parts.push(body.slice(0, packetEnd ?? body.length))
  return packetEnd !== undefined || totalBytes(state.parts) > maxTextBytes
}

/** The first page of a stream holds its first packet and nothing else. */
function addStream(state: OggState, stream: number, head: Uint8Array): void {
  const codec = codecs.find(({ magic }) => hasAscii(head, 0, magic))
  if (!codec) return
  state.codecs.set(stream, codec)
  const clock = codec.clock(head)
  if (clock) state.clock ??= { ...clock, stream }
}

function totalBytes(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0)
}

/** A packet ends with the first segment shorter than 255; `undefined` when it goes on. */
function firstPacketBytes(lacing: Uint8Array): number | undefined {
  let bytes = 0
  for (const length of lacing) {
    bytes += length
    if (length < 255) return bytes
  }
  return undefined
}

function addComments(draft: ContainerDraft, { codecs: known, stream, parts }: OggState): void {
  const codec = stream === undefined ? undefined : known.get(stream)
  if (!codec) return
  if (totalBytes(parts) > maxTextBytes)
    addWarning(draft, 'text_limit', 'The comments are longer than is read', 'ogg:comment')
  else addVorbisComments(draft, 'ogg', concatBytes(parts).subarray(codec.commentsAt))
}

/** The last page says how many samples there were; a page has at most 65,307 bytes. */
const maxPageBytes = 65_307

function* readDuration(
  draft: ContainerDraft,
  clock: Clock & { readonly stream: number },
): Reader<void> {
  const start = Math.max(0, draft.size - maxPageBytes)
  const tail = yield* readAt(start, maxPageBytes)
  for (let at = tail.length - 27; at >= 0; at--) {
    if (!hasAscii(tail, at, 'OggS') || u32le(tail, at + 14) !== clock.stream) continue
    const samples = u64le(tail, at + 6) - clock.preSkip
    const isKnown = samples > 0 && samples < 2 ** 53 && clock.rate > 0
    if (isKnown) draft.facts.duration = samples / clock.rate
    return
  }
  warnTruncated(draft)
}
