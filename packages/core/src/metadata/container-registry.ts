import { readAvi } from './containers/avi.ts'
import { readBmp } from './containers/bmp.ts'
import { hasAscii, u16be, u32be } from './containers/byte-fields.ts'
import { type ContainerReader } from './containers/container-draft.ts'
import { readExr } from './containers/exr.ts'
import { readFlac } from './containers/flac.ts'
import { readGif } from './containers/gif.ts'
import { readGlb } from './containers/glb.ts'
import { readIsoMedia } from './containers/iso-media.ts'
import { readJpeg } from './containers/jpeg.ts'
import { readJxl } from './containers/jxl.ts'
import { readMp3 } from './containers/mp3.ts'
import { readOgg } from './containers/ogg.ts'
import { readPng } from './containers/png.ts'
import { isSafetensors, readSafetensors } from './containers/safetensors.ts'
import { isSvg, readSvg } from './containers/svg.ts'
import { readTiffFile } from './containers/tiff-file.ts'
import { readWebm } from './containers/webm.ts'
import { readWebp } from './containers/webp.ts'
import { type ContainerFacts } from './metadata-types.ts'

export type MediaType = ContainerFacts['media_type']

/** One kind of file: how it is known, what is read of it, and by which reader. */
export type ContainerFormat = {
  readonly id: string
  /** For people, as in `docs/formats.md`. */
  readonly name: string
  readonly mime_type: string
  readonly media_type: MediaType
  /** Customary file endings, without the dot. They are never used to tell what a file is. */
  readonly extensions: readonly string[]
  /** Where texts are looked for, for people. */
  readonly texts: readonly string[]
  /** Whether the first bytes of a file of `size` bytes are of this kind. */
  readonly sniff: (head: Uint8Array, size: number) => boolean
  readonly read: ContainerReader
}

/** Bytes of the head that `sniff` is given. */
export const sniffBytes = 4096

/** Top-level boxes a movie without `ftyp` begins with. */
const movieBoxes = ['moov', 'mdat', 'moof', 'free', 'skip', 'wide', 'pnot']

function isIsoMedia(head: Uint8Array): boolean {
  return hasAscii(head, 4, 'ftyp') || movieBoxes.some((type) => hasAscii(head, 4, type))
}

/** A frame of MPEG audio layer III: eleven ones, layer bits 01, and a bit rate and sample rate. */
function isMpegAudio(head: Uint8Array): boolean {
  const isFrame = (u16be(head, 0) & 0xffe6) === 0xffe2 && (u16be(head, 0) & 0x18) !== 0x08
  const third = head[2] ?? 0xff
  return isFrame && third >> 4 !== 15 && third >> 4 !== 0 && (third & 0x0c) !== 0x0c
}

/** All kinds of files that are read, in the order in which they are tried. */
export const containerFormats: readonly ContainerFormat[] = [
  {
    id: 'png',
    name: 'PNG, APNG',
    mime_type: 'image/png',
    media_type: 'image',
    extensions: ['png', 'apng'],
    texts: [
      'tEXt, zTXt, iTXt before and after the image data',
      'eXIf',
      'XMP',
      'raw profiles (Exif, IPTC, XMP)',
      'comf (ComfyUI animations)',
      'caBX (C2PA)',
    ],
    sniff: (head) => hasAscii(head, 0, '\x89PNG\r\n\x1a\n'),
    read: readPng,
  },
  {
    id: 'jpeg',
    name: 'JPEG',
    mime_type: 'image/jpeg',
    media_type: 'image',
    extensions: ['jpg', 'jpeg', 'jpe', 'jfif'],
    texts: ['Exif', 'XMP and extended XMP', 'IPTC', 'comments', 'C2PA'],
    sniff: (head) => hasAscii(head, 0, '\xff\xd8\xff'),
    read: readJpeg,
  },
  {
    id: 'webp',
    name: 'WebP',
    mime_type: 'image/webp',
    media_type: 'image',
    extensions: ['webp'],
    texts: ['Exif', 'XMP', 'C2PA'],
    sniff: (head) => hasAscii(head, 0, 'RIFF') && hasAscii(head, 8, 'WEBP'),
    read: readWebp,
  },
  {
    id: 'gif',
    name: 'GIF',
    mime_type: 'image/gif',
    media_type: 'image',
    extensions: ['gif'],
    texts: ['comments', 'XMP'],
    sniff: (head) => hasAscii(head, 0, 'GIF8'),
    read: readGif,
  },
  {
    id: 'mp4',
    name: 'MP4, MOV, M4V, AVIF, HEIF',
    mime_type: 'video/mp4',
    media_type: 'video',
    extensions: ['mp4', 'm4v', 'mov', 'avif', 'heic', 'heif', 'm4a'],
    texts: [
      'movie tags (ilst with keys or four-letter codes, QuickTime user data)',
      'Exif and XMP items of pictures',
      'XMP and C2PA boxes',
    ],
    sniff: isIsoMedia,
    read: readIsoMedia,
  },
  {
    id: 'webm',
    name: 'WebM, Matroska',
    mime_type: 'video/webm',
    media_type: 'video',
    extensions: ['webm', 'mkv'],
    texts: ['tags', 'title'],
    sniff: (head) => u32be(head, 0) === 0x1a45dfa3,
    read: readWebm,
  },
  {
    id: 'jxl',
    name: 'JPEG XL',
    mime_type: 'image/jxl',
    media_type: 'image',
    extensions: ['jxl'],
    texts: ['Exif', 'XMP', 'both also Brotli-compressed', 'C2PA'],
    sniff: (head) => u16be(head, 0) === 0xff0a || hasAscii(head, 0, '\0\0\0\x0cJXL \r\n\x87\n'),
    read: readJxl,
  },
  {
    id: 'tiff',
    name: 'TIFF',
    mime_type: 'image/tiff',
    media_type: 'image',
    extensions: ['tif', 'tiff'],
    texts: ['Exif', 'XMP', 'IPTC'],
    sniff: (head) => hasAscii(head, 0, 'II*\0') || hasAscii(head, 0, 'MM\0*'),
    read: readTiffFile,
  },
  {
    id: 'exr',
    name: 'OpenEXR',
    mime_type: 'image/x-exr',
    media_type: 'image',
    extensions: ['exr'],
    texts: ['string attributes'],
    sniff: (head) => hasAscii(head, 0, '\x76\x2f\x31\x01'),
    read: readExr,
  },
  {
    id: 'avi',
    name: 'AVI',
    mime_type: 'video/x-msvideo',
    media_type: 'video',
    extensions: ['avi'],
    texts: ['INFO'],
    sniff: (head) => hasAscii(head, 0, 'RIFF') && hasAscii(head, 8, 'AVI '),
    read: readAvi,
  },
  {
    id: 'flac',
    name: 'FLAC',
    mime_type: 'audio/flac',
    media_type: 'audio',
    extensions: ['flac'],
    texts: ['Vorbis comments'],
    sniff: (head) => hasAscii(head, 0, 'fLaC'),
    read: readFlac,
  },
  {
    id: 'ogg',
    name: 'Ogg (Opus, Vorbis, FLAC, Speex)',
    mime_type: 'audio/ogg',
    media_type: 'audio',
    extensions: ['opus', 'ogg', 'oga'],
    texts: ['Vorbis comments'],
    sniff: (head) => hasAscii(head, 0, 'OggS'),
    read: readOgg,
  },
  {
    id: 'mp3',
    name: 'MP3',
    mime_type: 'audio/mpeg',
    media_type: 'audio',
    extensions: ['mp3'],
    texts: ['ID3v2 text frames'],
    sniff: (head) => hasAscii(head, 0, 'ID3') || isMpegAudio(head),
    read: readMp3,
  },
  {
    id: 'glb',
    name: 'Binary glTF',
    mime_type: 'model/gltf-binary',
    media_type: 'other',
    extensions: ['glb'],
    texts: ['asset.extras'],
    sniff: (head) => hasAscii(head, 0, 'glTF'),
    read: readGlb,
  },
  {
    id: 'svg',
    name: 'SVG',
    mime_type: 'image/svg+xml',
    media_type: 'image',
    extensions: ['svg'],
    texts: ['metadata element'],
    sniff: isSvg,
    read: readSvg,
  },
  {
    id: 'bmp',
    name: 'BMP',
    mime_type: 'image/bmp',
    media_type: 'image',
    extensions: ['bmp'],
    texts: [],
    sniff: (head, size) => hasAscii(head, 0, 'BM') && size >= 26 && u32be(head, 6) === 0,
    read: readBmp,
  },
  {
    id: 'safetensors',
    name: 'safetensors, ComfyUI latent',
    mime_type: 'application/octet-stream',
    media_type: 'other',
    extensions: ['safetensors', 'latent'],
    texts: ['__metadata__'],
    sniff: isSafetensors,
    read: readSafetensors,
  },
]

/** The kind of a file by its first bytes. */
export function findContainerFormat(head: Uint8Array, size: number): ContainerFormat | undefined {
  return containerFormats.find((format) => format.sniff(head, size))
}

/** Endings whose usual kind differs from that of the format that reads them. */
const specialEndings: Readonly<Record<string, MediaType>> = {
  gif: 'animation',
  apng: 'animation',
  avif: 'image',
  heic: 'image',
  heif: 'image',
  m4a: 'audio',
}

const scannedTypes: ReadonlySet<MediaType> = new Set(['image', 'animation', 'video'])

/**
 * File endings (lower case, without the dot) that a scan looks at, and the kind of media to expect.
 * What a file really is, its bytes decide.
 */
export const MEDIA_EXTENSIONS: ReadonlyMap<string, MediaType> = new Map(
  containerFormats
    .flatMap((format) =>
      format.extensions.map(
        (ending) => [ending, specialEndings[ending] ?? format.media_type] as const,
      ),
    )
    .filter(([, type]) => scannedTypes.has(type)),
)
