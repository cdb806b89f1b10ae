import { type Reader, readAt } from '../byte-source.ts'
import { concatBytes, hasAscii, u16le, u32le, u64le, u8 } from './byte-fields.ts'
import { addWarning, type ContainerDraft, maxTextBytes, warnTruncated } from './container-draft.ts'
import { addVorbisComments } from './vorbis-comment.ts'

/** Comment headers: how they begin and where the comments start. */
const commentHeaders = [
  { magic: 'OpusTags', start: 8 },
  { magic: '\x03vorbis', start: 7 },
  { magic: '\x81theora', start: 7 },
] as const

/** Sound of a stream by its first packet: samples per second and samples to leave out. */
type Clock = { readonly rate: number; readonly preSkip: number }

/** Pages without a comment header that are looked at before giving up. */
const maxPages = 2000

/** Reads the headers of an Ogg file: the second packet holds the comments, over as many pages as needed. */
export function* readOgg(draft: ContainerDraft): Reader<void> {
  const parts: Uint8Array[] = []
  let total = 0
  let clock: Clock | undefined
  let offset = 0
  for (let page = 0; page < maxPages; page++) {
    const header = yield* readAt(offset, 27 + 255)
    if (!hasAscii(header, 0, 'OggS')) break
    const segments = u8(header, 26)
    const lacing = header.slice(27, 27 + segments)
    const bodyBytes = lacing.reduce((sum, length) => sum + length, 0)
    const bodyAt = offset + 27 + segments
    const body = yield* readAt(bodyAt, bodyBytes)
    clock ??= parseClock(body)
    if (parts.length > 0 || isCommentHeader(body)) {
      const packetEnd = firstPacketBytes(lacing)
      parts.push(body.slice(0, packetEnd ?? bodyBytes))
      total += bodyBytes
      if (packetEnd !== undefined || total > maxTextBytes) break
    }
    offset = bodyAt + bodyBytes
  }
  addComments(draft, concatBytes(parts), total)
  if (clock) yield* readDuration(draft, clock)
}

function isCommentHeader(bytes: Uint8Array): boolean {
  return commentHeaders.some(({ magic }) => hasAscii(bytes, 0, magic))
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

function addComments(draft: ContainerDraft, packet: Uint8Array, total: number): void {
  const header = commentHeaders.find(({ magic }) => hasAscii(packet, 0, magic))
  if (total > maxTextBytes)
    addWarning(draft, 'text_limit', 'The comments are longer than is read', 'ogg:comment')
  else if (header) addVorbisComments(draft, 'ogg', packet.subarray(header.start))
}

/** Opus always counts in 48 kHz (RFC 7845, 4); Vorbis states its rate. */
function parseClock(body: Uint8Array): Clock | undefined {
  if (hasAscii(body, 0, 'OpusHead')) return { rate: 48_000, preSkip: u16le(body, 10) }
  if (hasAscii(body, 0, '\x01vorbis')) return { rate: u32le(body, 12), preSkip: 0 }
  return undefined
}

/** The last page says how many samples there were; a page has at most 65,307 bytes. */
const maxPageBytes = 65_307

function* readDuration(draft: ContainerDraft, clock: Clock): Reader<void> {
  const start = Math.max(0, draft.size - maxPageBytes)
  const tail = yield* readAt(start, maxPageBytes)
  for (let at = tail.length - 27; at >= 0; at--) {
    if (!hasAscii(tail, at, 'OggS')) continue
    const samples = u64le(tail, at + 6) - clock.preSkip
    const isKnown = samples > 0 && samples < 2 ** 53 && clock.rate > 0
    if (isKnown) draft.facts.duration = samples / clock.rate
    return
  }
  warnTruncated(draft)
}
