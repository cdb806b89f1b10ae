import { deflateSync } from 'node:zlib'
import { box, fullBox, ftyp } from '@safelight/core/metadata/test-support/build-iso'
import { buildJpeg, exifSegment, segment } from '@safelight/core/metadata/test-support/build-jpeg'
import { buildPng, chunk, tEXt } from '@safelight/core/metadata/test-support/build-png'
import { buildTiff, type TagSpec } from '@safelight/core/metadata/test-support/build-tiff'
import { element } from '@safelight/core/metadata/test-support/build-webm'
import { buildWebp, riffChunk, vp8 } from '@safelight/core/metadata/test-support/build-webp'
import { be, bytesOf, le } from '@safelight/core/metadata/test-support/bytes'
import { vorbisComments } from '@safelight/core/metadata/test-support/build-audio'

/** A file made to cost as much as possible. */
export type StressFile = { readonly name: string; readonly build: () => Uint8Array }

const megabyte = 1024 * 1024

function filled(bytes: number, value = 0): Uint8Array {
  return new Uint8Array(bytes).fill(value)
}

function repeated(piece: Uint8Array | string, bytes: number): Uint8Array {
  return new Uint8Array(
    Buffer.alloc(bytes, typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece),
  )
}

function bomb(bytes: number): Uint8Array {
  return new Uint8Array(deflateSync(Buffer.alloc(bytes, 'a')))
}

function nestedBoxes(types: readonly string[], depth: number): Uint8Array {
  const headers: Uint8Array[] = []
  for (let level = 0; level < depth; level++)
    headers.push(bytesOf(be((depth - level) * 8, 4), types[level % types.length] ?? 'moov'))
  return new Uint8Array(Buffer.concat(headers))
}

const asciiValue = (size: number): TagSpec => ({ tag: 0x010e, type: 2, value: filled(size, 0x41) })
const overlappingTags = Array.from({ length: 900 }, (_, index): TagSpec => ({
  ...asciiValue(60_000),
  tag: index,
}))

/** Each keeps one promise under pressure: time, memory, number of reads. */
export const stressFiles: readonly StressFile[] = [
  {
    name: 'png: 200 MiB bomb, ten times',
    build: () =>
      buildPng({
        beforeData: Array<Uint8Array>(10).fill(chunk('zTXt', 'a', 0, 0, bomb(200 * megabyte))),
      }),
  },
  {
    name: 'png: bomb just below the limit',
    build: () =>
      buildPng({
        beforeData: Array<Uint8Array>(4).fill(chunk('zTXt', 'a', 0, 0, bomb(3.9 * megabyte))),
      }),
  },
  {
    name: 'png: 1,000 small bombs',
    build: () =>
      buildPng({
        beforeData: Array<Uint8Array>(1000).fill(chunk('zTXt', 'a', 0, 0, bomb(4 * megabyte))),
      }),
  },
  {
    name: 'png: a million empty chunks',
    build: () => bytesOf(buildPng().slice(0, 33), repeated(chunk('teSt'), 12 * megabyte)),
  },
  {
    name: 'png: 100,000 texts',
    build: () => bytesOf(buildPng().slice(0, 33), repeated(tEXt('key', 'text'), 3 * megabyte)),
  },
  {
    name: 'png: one text of 60 MiB',
    build: () => buildPng({ beforeData: [tEXt('prompt', filled(60 * megabyte, 0x61))] }),
  },
  {
    name: 'png: five texts of 10 MiB',
    build: () =>
      buildPng({
        beforeData: Array<Uint8Array>(5).fill(tEXt('prompt', filled(10 * megabyte, 0xe9))),
      }),
  },
  {
    name: 'png: JSON of 8 MiB',
    build: () =>
      buildPng({
        beforeData: [
          tEXt('prompt', `{"1":{"class_type":"A","inputs":{"a":[${'1,'.repeat(4 * megabyte)}1]}}}`),
        ],
      }),
  },
  {
    name: 'png: two JSON texts of 3 MiB numbers',
    build: () =>
      buildPng({
        beforeData: ['prompt', 'workflow'].map((key) =>
          tEXt(key, `{"1":{"class_type":"A","inputs":{"a":[${'1,'.repeat(1.5 * megabyte)}1]}}}`),
        ),
      }),
  },
  {
    name: 'png: two JSON texts of 3 MiB objects',
    build: () =>
      buildPng({
        beforeData: ['prompt', 'workflow'].map((key) =>
          tEXt(key, `{"1":{"class_type":"A","inputs":{"a":[${'{},'.repeat(megabyte)}1]}}}`),
        ),
      }),
  },
  {
    name: 'png: JSON of 4 MiB with NaN',
    build: () => buildPng({ beforeData: [tEXt('prompt', `{"1":[${'NaN,'.repeat(megabyte)}1]}`)] }),
  },
  {
    name: 'png: A1111 text of 4 MiB commas',
    build: () =>
      buildPng({
        beforeData: [tEXt('parameters', `a\nSteps: 1, ${'Key: "a, '.repeat(megabyte / 2)}`)],
      }),
  },
  {
    name: 'png: brackets of 2 MiB',
    build: () =>
      buildPng({
        beforeData: [tEXt('parameters', `a\nSteps: 1, Hashes: ${'{'.repeat(2 * megabyte)}`)],
      }),
  },
  {
    name: 'png: raw profile of 10 MiB',
    build: () =>
      buildPng({
        beforeData: [
          tEXt('Raw profile type exif', `\nexif\n${5 * megabyte}\n${'4d'.repeat(5 * megabyte)}`),
        ],
      }),
  },
  {
    name: 'png: open XML of 4 MiB',
    build: () =>
      buildPng({
        beforeData: [
          chunk(
            'iTXt',
            'XML:com.adobe.xmp',
            0,
            0,
            0,
            0,
            0,
            repeated('<rdf:Description a:b="', 4 * megabyte),
          ),
        ],
      }),
  },
  {
    name: 'png: XML of 4 MiB elements',
    build: () =>
      buildPng({
        beforeData: [
          chunk(
            'iTXt',
            'XML:com.adobe.xmp',
            0,
            0,
            0,
            0,
            0,
            repeated('<rdf:Description><a>b</a>', 4 * megabyte),
          ),
        ],
      }),
  },
  {
    name: 'jpeg: 500,000 comments',
    build: () => buildJpeg([repeated(segment(0xfe, 'a'), 3 * megabyte)]),
  },
  {
    name: 'jpeg: stray bytes',
    build: () => bytesOf(0xff, 0xd8, 0xff, 0xfe, 0, 2, repeated('\x01', 30 * megabyte)),
  },
  {
    name: 'jpeg: extended XMP of 60 MiB in parts',
    build: () =>
      buildJpeg(
        Array.from({ length: 900 }, (_, index) =>
          segment(
            0xe1,
            'http://ns.adobe.com/xmp/extension/\0',
            'A'.repeat(32),
            be(58_000_000, 4),
            be(index * 60_000, 4),
            filled(60_000, 0x3c),
          ),
        ),
      ),
  },
  {
    name: 'jpeg: a thousand Exif segments',
    build: () =>
      buildJpeg(
        Array<Uint8Array>(1000).fill(exifSegment(buildTiff({ ifd0: [asciiValue(60_000)] }))),
      ),
  },
  { name: 'tiff: 900 tags of 60 kB', build: () => buildTiff({ ifd0: overlappingTags }) },
  {
    name: 'webp: 2 million chunks',
    build: () => buildWebp([vp8(1, 1), repeated(riffChunk('abcd'), 16 * megabyte)]),
  },
  {
    name: 'webp: a million frames',
    build: () => buildWebp([repeated(riffChunk('ANMF', filled(16)), 24 * megabyte)]),
  },
  {
    name: 'gif: 30 million blocks of one byte',
    build: () =>
      bytesOf('GIF89a', filled(7), 0x2c, filled(9), 2, repeated('\x01\x00', 60 * megabyte)),
  },
  {
    name: 'gif: blocks to the end',
    build: () =>
      bytesOf('GIF89a', filled(7), 0x2c, filled(9), 2, repeated('\x01\x07', 60 * megabyte)),
  },
  {
    name: 'gif: a comment of 60 MiB',
    build: () => bytesOf('GIF89a', filled(7), 0x21, 0xfe, repeated('\x01a', 60 * megabyte)),
  },
  {
    name: 'gif: millions of extensions',
    build: () => bytesOf('GIF89a', filled(7), repeated('\x21\x01\x00', 30 * megabyte)),
  },
  {
    name: 'mp4: boxes in boxes',
    build: () => bytesOf(ftyp('isom'), nestedBoxes(['moov', 'mdia', 'minf', 'stbl'], 300_000)),
  },
  {
    name: 'mp4: user data in user data',
    build: () => bytesOf(ftyp('isom'), nestedBoxes(['moov', 'udta', 'meta', 'ilst'], 300_000)),
  },
  {
    name: 'mp4: a million boxes',
    build: () => bytesOf(ftyp('isom'), repeated(box('free'), 8 * megabyte)),
  },
  {
    name: 'mp4: 19,000 tracks of items',
    build: () =>
      bytesOf(
        ftyp('isom'),
        box('moov', repeated(box('trak', box('mdia', box('minf'))), 4 * megabyte)),
      ),
  },
  {
    name: 'mp4: 100,000 fragments',
    build: () =>
      bytesOf(
        ftyp('isom'),
        repeated(
          box('moof', box('traf', fullBox('trun', 0x100, be(1, 4), be(1, 4)))),
          8 * megabyte,
        ),
      ),
  },
  {
    name: 'avif: 60,000 items at one place',
    build: () =>
      bytesOf(
        ftyp('avif'),
        fullBox(
          'meta',
          0,
          box(
            'iloc',
            0,
            0,
            0,
            0,
            0x44,
            0,
            be(60_000, 2),
            repeated(bytesOf(be(2, 2), be(0, 2), be(1, 2), be(0, 4), be(60_000, 4)), 60_000 * 14),
          ),
          fullBox(
            'iinf',
            0,
            be(60_000, 2),
            repeated(box('infe', 2, be(0, 3), be(2, 2), be(0, 2), 'Exif', 0), 60_000 * 21),
          ),
        ),
      ),
  },
  { name: 'webm: tags in tags', build: () => nestedElements(0x67c8, 100_000) },
  {
    name: 'webm: a million void elements',
    build: () =>
      bytesOf(
        element(0x1a45dfa3),
        [0x18, 0x53, 0x80, 0x67, 0x01],
        filled(7, 0xff),
        repeated('\xec\x80', 4 * megabyte),
      ),
  },
  {
    name: 'webm: a million tags',
    build: () =>
      bytesOf(
        element(0x1a45dfa3),
        element(
          0x18538067,
          element(
            0x1254c367,
            element(
              0x7373,
              repeated(element(0x67c8, element(0x45a3, 'A'), element(0x4487, 'B')), 8 * megabyte),
            ),
          ),
        ),
      ),
  },
  {
    name: 'ogg: a million pages',
    build: () =>
      repeated(bytesOf('OggS', filled(22), 1, 255, 'OpusTags', filled(247)), 30 * megabyte),
  },
  {
    name: 'flac: millions of comments',
    build: () => {
      const comments = bytesOf(
        le(0, 4),
        le(0xffffffff, 4),
        repeated(bytesOf(le(3, 4), 'a=b'), 14 * megabyte),
      )
      return bytesOf('fLaC', 0x84, be(comments.length, 3), comments)
    },
  },
  {
    name: 'flac: empty blocks',
    build: () => bytesOf('fLaC', repeated('\x01\0\0\0', 8 * megabyte)),
  },
  {
    name: 'flac: 10 MiB of one comment',
    build: () => {
      const comments = vorbisComments({ prompt: 'x'.repeat(10 * megabyte) })
      return bytesOf('fLaC', 0x84, be(comments.length, 3), comments)
    },
  },
  {
    name: 'mp3: frames of nothing',
    build: () =>
      bytesOf(
        'ID3',
        3,
        0,
        0,
        [0x05, 0x7f, 0x7f, 0x7f],
        repeated(bytesOf('TXXX', be(2, 4), 0, 0, 0, 0), 12 * megabyte),
      ),
  },
  {
    name: 'safetensors: 11 MiB of braces',
    build: () => bytesOf(le(11 * megabyte, 8), repeated('{"__metadata__":', 11 * megabyte)),
  },
  {
    name: 'glb: 11 MiB of quotes',
    build: () =>
      bytesOf(
        'glTF',
        le(2, 4),
        le(0, 4),
        le(11 * megabyte, 4),
        'JSON',
        repeated('"asset":{', 11 * megabyte),
      ),
  },
  { name: 'svg: comments', build: () => repeated('<!---->', 10 * megabyte) },
  { name: 'svg: metadata', build: () => bytesOf('<svg>', repeated('<metadata><a>', 8 * megabyte)) },
  {
    name: 'exr: a million attributes',
    build: () =>
      bytesOf(
        [0x76, 0x2f, 0x31, 0x01, 2, 0, 0, 0],
        repeated(bytesOf('a\0string\0', le(1, 4), 'b'), 14 * megabyte),
      ),
  },
  {
    name: 'avi: lists in lists',
    build: () =>
      bytesOf(
        'RIFF',
        le(0, 4),
        'AVI ',
        repeated(bytesOf('LIST', le(0xffffff, 4), 'hdrl'), 12 * megabyte),
      ),
  },
]

function nestedElements(id: number, depth: number): Uint8Array {
  const header = bytesOf(be(id, 2), 0x01, filled(7, 0xff))
  const start = bytesOf(element(0x1a45dfa3), [0x18, 0x53, 0x80, 0x67, 0x01], filled(7, 0xff))
  const tags = bytesOf(
    [0x12, 0x54, 0xc3, 0x67, 0x01],
    filled(7, 0xff),
    [0x73, 0x73, 0x01],
    filled(7, 0xff),
  )
  return bytesOf(start, tags, repeated(header, depth * header.length))
}
