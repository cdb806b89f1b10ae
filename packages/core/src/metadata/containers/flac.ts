import { type Reader, readAt } from '../byte-source.ts'
import { u16be, u24be, u32be, u8 } from './byte-fields.ts'
import { type ContainerDraft, readBlock, warnTruncated } from './container-draft.ts'
import { addVorbisComments } from './vorbis-comment.ts'

const streamInfo = 0
const vorbisComment = 4
const lastBlockFlag = 0x80

/** Reads the metadata blocks of a FLAC file, which stand before the sound. */
export function* readFlac(draft: ContainerDraft): Reader<void> {
  yield* readFlacAt(draft, 0)
}

/** Reads a FLAC stream that begins at `start`, as {@link readFlac} does a file. */
export function* readFlacAt(draft: ContainerDraft, start: number): Reader<void> {
  Object.assign(draft.facts, { container: 'flac', mime_type: 'audio/flac' })
  let offset = start + 4
  for (;;) {
    const header = yield* readAt(offset, 4)
    if (header.length < 4) return warnTruncated(draft)
    const isLast = (u8(header, 0) & lastBlockFlag) !== 0
    const type = u8(header, 0) & 0x7f
    const length = u24be(header, 1)
    const place = { offset: offset + 4, length, location: 'flac:comment' }
    if (type === streamInfo) addStreamInfo(draft, yield* readAt(offset + 4, 18))
    else if (type === vorbisComment) {
      const bytes = yield* readBlock(draft, place)
      if (bytes) addVorbisComments(draft, 'flac', bytes)
    }
    if (isLast) return
    offset += 4 + length
  }
}

/** At byte 10: 20 bits sample rate, 3 channels, 5 depth, 36 bits number of samples (RFC 9639). */
function addStreamInfo(draft: ContainerDraft, bytes: Uint8Array): void {
  const rate = flacSampleRate(bytes)
  const samples = (u8(bytes, 13) & 15) * 2 ** 32 + u32be(bytes, 14)
  if (rate > 0 && samples > 0) draft.facts.duration = samples / rate
}

/** Samples per second by a STREAMINFO block. */
export function flacSampleRate(bytes: Uint8Array): number {
  return (u16be(bytes, 10) << 4) | (u8(bytes, 12) >> 4)
}
