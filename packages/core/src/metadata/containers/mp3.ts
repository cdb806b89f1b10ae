import { type Reader, readAt } from '../byte-source.ts'
import { hasAscii, u16be, u32be, u8 } from './byte-fields.ts'
import { type ContainerDraft, readBlock } from './container-draft.ts'
import { readFlacAt } from './flac.ts'
import { addId3Frames, synchsafe } from './id3.ts'

/**
 * Reads the ID3v2 tag at the head of an MP3 file and, where there is one, its count of frames. Some
 * taggers put such a tag in front of FLAC too.
 */
export function* readMp3(draft: ContainerDraft): Reader<void> {
  const header = yield* readAt(0, 10)
  if (!hasAscii(header, 0, 'ID3')) return yield* readDuration(draft, 0)
  const version = u8(header, 3)
  const flags = u8(header, 5)
  const length = synchsafe(header, 6)
  const bytes = yield* readBlock(draft, { offset: 10, length, location: 'mp3:ID3' })
  if (bytes) addId3Frames(draft, { version, flags, bytes })
  // A footer repeats the header behind the tag (ID3v2.4, 3.4).
  const start = 10 + length + (flags & 0x10 ? 10 : 0)
  if (hasAscii(yield* readAt(start, 4), 0, 'fLaC')) yield* readFlacAt(draft, start)
  else yield* readDuration(draft, start)
}

/** Samples per second by version bits (2.5, reserved, 2, 1) and rate bits. */
const sampleRates: readonly (readonly number[])[] = [
  [11_025, 12_000, 8000],
  [],
  [22_050, 24_000, 16_000],
  [44_100, 48_000, 32_000],
]

const mpeg1 = 3
const hasFrameCount = 1

/** A Xing or Info header in the first frame counts the frames; without it the length is unknown. */
function* readDuration(draft: ContainerDraft, offset: number): Reader<void> {
  const frame = yield* readAt(offset, 64)
  if (u16be(frame, 0) < 0xffe0) return
  const version = (u8(frame, 1) >> 3) & 3
  const rate = sampleRates[version]?.[(u8(frame, 2) >> 2) & 3]
  const isMono = u8(frame, 3) >> 6 === 3
  // Side information: 32 bytes for MPEG-1 stereo, 17 for its mono and MPEG-2 stereo, 9 for the rest.
  const sideBytes = version === mpeg1 ? (isMono ? 17 : 32) : isMono ? 9 : 17
  const at = 4 + sideBytes
  const isCounted = hasAscii(frame, at, 'Xing') || hasAscii(frame, at, 'Info')
  if (!rate || !isCounted || !(u32be(frame, at + 4) & hasFrameCount)) return
  const samplesPerFrame = version === mpeg1 ? 1152 : 576
  draft.facts.duration = (u32be(frame, at + 8) * samplesPerFrame) / rate
}
