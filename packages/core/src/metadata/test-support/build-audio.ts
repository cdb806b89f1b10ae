import { be, bytesOf, le, utf16, utf8 } from './bytes.ts'

type Tags = Readonly<Record<string, string>>

export function vorbisComments(tags: Tags): Uint8Array {
  const comments = Object.entries(tags).map(([key, text]) => utf8(`${key}=${text}`))
  const list = comments.map((comment) => bytesOf(le(comment.length, 4), comment))
  return bytesOf(le(4, 4), 'test', le(comments.length, 4), ...list)
}

/** FLAC of one second at 48 kHz. */
export function buildFlac(tags: Tags): Uint8Array<ArrayBuffer> {
  const comments = vorbisComments(tags)
  const rate = bytesOf(be((48_000n << 44n) | (1n << 41n) | (15n << 36n) | 48_000n, 8))
  const info = bytesOf(new Uint8Array(10), rate, new Uint8Array(16))
  return bytesOf('fLaC', 0, be(34, 3), info, 0x84, be(comments.length, 3), comments, [0xff, 0xf8])
}

/** Opus whose comment packet is spread over as many pages as it needs. */
export function buildOpus(tags: Tags): Uint8Array<ArrayBuffer> {
  const head = bytesOf('OpusHead', 1, 2, le(312, 2), le(48_000, 4), 0, 0, 0)
  const packet = bytesOf('OpusTags', vorbisComments(tags))
  const last = oggPage(new Uint8Array(20), 48_312n, [20])
  return bytesOf(oggPage(head, 0n, [head.length]), ...packetPages(packet), last)
}

function packetPages(packet: Uint8Array): Uint8Array[] {
  const pages: Uint8Array[] = []
  const lacing: number[] = Array.from({ length: Math.floor(packet.length / 255) }, () => 255)
  lacing.push(packet.length % 255)
  for (let at = 0; at < lacing.length; at += 255) {
    const own = lacing.slice(at, at + 255)
    const start = at * 255
    pages.push(oggPage(packet.subarray(start, start + own.reduce((a, b) => a + b, 0)), 0n, own))
  }
  return pages
}

function oggPage(body: Uint8Array, granule: bigint, lacing: readonly number[]): Uint8Array {
  const head = bytesOf('OggS', 0, 0, le(granule, 8), new Uint8Array(12))
  return bytesOf(head, lacing.length, [...lacing], body)
}

/** MP3 with a tag of version 3 or 4 and an Info header of 100 frames. */
export function buildMp3(tags: Tags, version: 3 | 4 = 3): Uint8Array<ArrayBuffer> {
  const frames = Object.entries(tags).map(([key, text]) => {
    const body = bytesOf(
      1,
      [0xff, 0xfe],
      utf16(key, 'little'),
      0,
      0,
      [0xff, 0xfe],
      utf16(text, 'little'),
    )
    const size = version === 4 ? synchsafe(body.length) : be(body.length, 4)
    return bytesOf('TXXX', size, 0, 0, body)
  })
  const tag = bytesOf(...frames)
  const frame = bytesOf([0xff, 0xfb, 0x94, 0x00], new Uint8Array(32), 'Info', be(1, 4), be(100, 4))
  return bytesOf('ID3', version, 0, 0, synchsafe(tag.length), tag, frame, new Uint8Array(40))
}

function synchsafe(value: number): Uint8Array {
  return Uint8Array.of((value >> 21) & 127, (value >> 14) & 127, (value >> 7) & 127, value & 127)
}
