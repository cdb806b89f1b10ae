import { type Reader, readAt } from '../byte-source.ts'
import { addC2pa } from '../decoders/c2pa.ts'
import { addXmpBytes } from '../decoders/raw-profile.ts'
import { asciiAt, fourCc, fourCcText, hasAscii, u32be } from './byte-fields.ts'
import { type ContainerDraft, readBlock, warnTruncated } from './container-draft.ts'
import { readHeifMeta } from './heif.ts'
import { type IsoBox, walkBoxes } from './iso-boxes.ts'
import { createMovie, finishMovie, type Movie, readFragment, readMovie } from './mp4.ts'
import { readMetadataBox } from './mp4-metadata.ts'
import { readWithin } from './read-within.ts'

type Brand = {
  readonly container: string
  readonly mime_type: string
  readonly media_type: 'image' | 'animation' | 'video' | 'audio'
}

const avif: Brand = { container: 'avif', mime_type: 'image/avif', media_type: 'image' }
const heif: Brand = { container: 'heif', mime_type: 'image/heif', media_type: 'image' }

/** Major brands that say more than "a video". */
const brands: ReadonlyMap<string, Brand> = new Map(
  Object.entries<Brand>({
    avif,
    avis: { ...avif, media_type: 'animation' },
    heic: { ...heif, mime_type: 'image/heic' },
    heix: { ...heif, mime_type: 'image/heic' },
    hevc: { ...heif, mime_type: 'image/heic-sequence', media_type: 'animation' },
    hevx: { ...heif, mime_type: 'image/heic-sequence', media_type: 'animation' },
    heim: heif,
    heis: heif,
    mif1: heif,
    msf1: { ...heif, mime_type: 'image/heif-sequence', media_type: 'animation' },
    'qt  ': { container: 'mov', mime_type: 'video/quicktime', media_type: 'video' },
    'M4V ': { container: 'mp4', mime_type: 'video/x-m4v', media_type: 'video' },
    'M4A ': { container: 'm4a', mime_type: 'audio/mp4', media_type: 'audio' },
    'M4B ': { container: 'm4a', mime_type: 'audio/mp4', media_type: 'audio' },
  }),
)

const video: Brand = { container: 'mp4', mime_type: 'video/mp4', media_type: 'video' }

const boxTypes = {
  ftyp: fourCc('ftyp'),
  meta: fourCc('meta'),
  moov: fourCc('moov'),
  moof: fourCc('moof'),
  udta: fourCc('udta'),
  uuid: fourCc('uuid'),
}

/** Location prefix of texts in a movie, whatever its brand. */
const moviePrefix = 'mp4'

/**
 * Reads AVIF, HEIF, MP4, MOV and their kin: the top-level boxes decide what is in the file, so that
 * a movie without `ftyp` and a still with a movie in it are read too.
 */
export function* readIsoMedia(draft: ContainerDraft): Reader<void> {
  const movie = createMovie()
  let brand = video
  yield* walkBoxes(0, draft.size, function* (box): Reader<void> {
    if (box.isCut) warnTruncated(draft, fourCcText(box.type))
    if (box.type === boxTypes.ftyp) brand = yield* readBrand(draft, box)
    else yield* readTopLevelBox(draft, box, { movie, isImage: isImage(brand) })
  })
  finishMovie(draft, movie)
}

function isImage(brand: Brand): boolean {
  return brand.media_type === 'image' || brand.media_type === 'animation'
}

type TopLevel = { readonly movie: Movie; readonly isImage: boolean }

function* readTopLevelBox(draft: ContainerDraft, box: IsoBox, top: TopLevel): Reader<void> {
  if (box.type === boxTypes.moov)
    yield* readWithin(box.start, box.end, readMovie(draft, box, top.movie))
  else if (box.type === boxTypes.moof) yield* readFragment(box, top.movie)
  else if (box.type === boxTypes.uuid) yield* readUuidBox(draft, box)
  else if (box.type === boxTypes.meta || box.type === boxTypes.udta) {
    if (top.isImage && box.type === boxTypes.meta) yield* readHeifMeta(draft, box)
    else yield* readMetadataBox(draft, box, moviePrefix)
  }
}

/** The major brand decides; one that is generic leaves it to the compatible ones. */
function* readBrand(draft: ContainerDraft, box: IsoBox): Reader<Brand> {
  const bytes = yield* readAt(box.start, Math.min(box.end - box.start, maxBrandBytes))
  const codes: string[] = []
  for (let at = 0; at < bytes.length; at += 4) if (at !== 4) codes.push(asciiAt(bytes, at, at + 4))
  const [major = ''] = codes
  const isGenericStill = major === 'mif1' || major === 'miaf'
  const specific = isGenericStill ? codes.find((code) => brands.has(code) && code !== major) : major
  const brand = brands.get(specific ?? major) ?? video
  Object.assign(draft.facts, brand)
  return brand
}

const maxBrandBytes = 256

const c2paUuid = '\xd8\xfe\xc3\xd6\x1b\x0e\x48\x3c\x92\x97\x58\x28\x87\x7e\xc4\x81'
const xmpUuid = '\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac'

function* readUuidBox(draft: ContainerDraft, box: IsoBox): Reader<void> {
  const id = yield* readAt(box.start, 16)
  const isC2pa = hasAscii(id, 0, c2paUuid)
  if (!isC2pa && !hasAscii(id, 0, xmpUuid)) return
  const { container } = draft.facts
  const prefix = container === 'avif' || container === 'heif' ? container : moviePrefix
  const place = { offset: box.start + 16, length: box.end - box.start - 16, location: prefix }
  const bytes = yield* readBlock(draft, place)
  if (!bytes) return
  if (isC2pa) addC2pa(draft, prefix, c2paContent(bytes))
  else addXmpBytes(draft, prefix, bytes)
}

/** Version and flags, purpose with its NUL, for manifests an 8-byte offset (C2PA 2.1, A.5.1). */
function c2paContent(bytes: Uint8Array): Uint8Array {
  const purposeEnd = bytes.indexOf(0, 4)
  const start = purposeEnd + 9
  return purposeEnd > 0 && u32be(bytes, start) > 0 ? bytes.subarray(start) : bytes.subarray(4)
}
