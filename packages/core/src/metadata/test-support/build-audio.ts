import { be, bytesOf, le, utf16, utf8 } from './bytes.ts'

type Tags = Readonly<Record<string, string>>

export function vorbisComments(tags: Tags): Uint8Array {
  const comments = Object.entries(tags).map(([key, text]) => utf8(`${key}=${text}`))
  const list = comments.map((comment) => bytesOf(le(comment.length, 4), comment))
  return bytesOf(le(4, 4), 'test', le(comments.length, 4), ...list)
}

/** STREAMINFO of one second at 48 kHz. */
function flacInfo(): Uint8Array {
  const rate = bytesOf(be((48_000n << 44n) | (1n << 41n) | (15n << 36n) | 48_000n, 8))
  return bytesOf(0, be(34, 3), new Uint8Array(10), rate, new Uint8Array(16))
}

/** FLAC of one second at 48 kHz. */
export function buildFlac(tags: Tags): Uint8Array<ArrayBuffer> {
  const comments = vorbisComments(tags)
  return bytesOf('fLaC', flacInfo(), 0x84, be(comments.length, 3), comments, [0xff, 0xf8])
}

/** Opus whose comment packet is spread over as many pages as it needs. */
export function buildOpus(tags: Tags): Uint8Array<ArrayBuffer> {
  const head = bytesOf('OpusHead', 1, 2, le(312, 2), le(48_000, 4), 0, 0, 0)
  return buildOgg(head, bytesOf('OpusTags', vorbisComments(tags)), 48_312n)
}

/** FLAC of one second in Ogg. */
export function buildOggFlac(tags: Tags): Uint8Array<ArrayBuffer> {
  const comments = vorbisComments(tags)
  const head = bytesOf([0x7f], 'FLAC', 1, 0, be(1, 2), 'fLaC', flacInfo())
  return buildOgg(head, bytesOf(0x84, be(comments.length, 3), comments), 48_000n)
}

/** Speex of one second; its comments have no mark. */
export function buildSpeex(tags: Tags): Uint8Array<ArrayBuffer> {
  const head = bytesOf('Speex   ', new Uint8Array(28), le(16_000, 4), new Uint8Array(40))
  return buildOgg(head, vorbisComments(tags), 16_000n)
}

/** A stream of sound, and a second one between its pages of which nothing is known. */
function buildOgg(
  head: Uint8Array,
  comments: Uint8Array,
  samples: bigint,
): Uint8Array<ArrayBuffer> {
  const other = oggPage(new Uint8Array(9), 2n ** 40n, { lacing: [9], stream: 7 })
  const pages = packetPages(comments).flatMap((page) => [page, other])
  const last = oggPage(new Uint8Array(20), samples, { lacing: [20] })
  return bytesOf(oggPage(head, 0n, { lacing: [head.length] }), other, ...pages, last, other)
}

function packetPages(packet: Uint8Array): Uint8Array[] {
  const pages: Uint8Array[] = []
  const lacing: number[] = Array.from({ length: Math.floor(packet.length / 255) }, () => 255)
  lacing.push(packet.length % 255)
  for (let at = 0; at < lacing.length; at += 255) {
    const own = lacing.slice(at, at + 255)
    const start = at * 255
    pages.push(
      oggPage(packet.subarray(start, start + own.reduce((a, b) => a + b, 0)), 0n, { lacing: own }),
    )
  }
  return pages
}

type PageSpec = { readonly lacing: readonly number[]; readonly stream?: number }

function oggPage(body: Uint8Array, granule: bigint, spec: PageSpec): Uint8Array {
  const head = bytesOf('OggS', 0, 0, le(granule, 8), le(spec.stream ?? 0, 4), new Uint8Array(8))
  return bytesOf(head, spec.lacing.length, [...spec.lacing], body)
}

type Mp3Spec = {
  /** Second byte of the flags of each frame, and the bytes before its content that they announce. */
  readonly flags?: number
  readonly prefix?: Uint8Array
  /** Sizes in version 4 as in version 3. */
  readonly hasPlainSizes?: boolean
}

/** MP3 with a tag of version 3 or 4 and an Info header of 100 frames. */
export function buildMp3(
  tags: Tags,
  version: 3 | 4 = 3,
  spec: Mp3Spec = {},
): Uint8Array<ArrayBuffer> {
  const frames = Object.entries(tags).map(([key, text]) => {
    const body = bytesOf(
      spec.prefix ?? [],
      1,
      [0xff, 0xfe],
      utf16(key, 'little'),
      0,
      0,
      [0xff, 0xfe],
      utf16(text, 'little'),
    )
    const size = version === 4 && !spec.hasPlainSizes ? synchsafe(body.length) : be(body.length, 4)
    return bytesOf('TXXX', size, 0, spec.flags ?? 0, body)
  })
  const tag = bytesOf(...frames)
  const frame = bytesOf([0xff, 0xfb, 0x94, 0x00], new Uint8Array(32), 'Info', be(1, 4), be(100, 4))
  return bytesOf('ID3', version, 0, 0, synchsafe(tag.length), tag, frame, new Uint8Array(40))
}

function synchsafe(value: number): Uint8Array {
  return Uint8Array.of((value >> 21) & 127, (value >> 14) & 127, (value >> 7) & 127, value & 127)
}
