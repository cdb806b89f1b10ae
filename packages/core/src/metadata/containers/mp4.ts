import { type Reader, readAt } from '../byte-source.ts'
import { fourCc, u16be, u32be, u64be, u8 } from './byte-fields.ts'
import { type ContainerDraft, setSize } from './container-draft.ts'
import { type IsoBox, walkBoxes } from './iso-boxes.ts'
import { readMetadataBox } from './mp4-metadata.ts'
import { type FragmentTotals, readFragmentTotals } from './mp4-fragments.ts'

/** One track as its boxes describe it. Times are in units of `timescale` per second. */
type Track = {
  id: number
  handler: number
  timescale: number
  duration: number
  sampleCount: number
  /** Duration of every sample when all are equal, else 0. */
  sampleDelta: number
  width: number
  height: number
  orientation: number | null
}

/** What is known of a movie while its boxes are read. */
export type Movie = {
  timescale: number
  duration: number
  /** Of all fragments, where the file says so; `duration` is then that of what is outside of them. */
  fragmentDuration: number
  readonly tracks: Track[]
  /** Default sample duration of fragments by track. */
  readonly fragmentDefaults: Map<number, number>
  readonly fragments: Map<number, FragmentTotals>
}

export function createMovie(): Movie {
  return {
    timescale: 0,
    duration: 0,
    fragmentDuration: 0,
    tracks: [],
    fragmentDefaults: new Map(),
    fragments: new Map(),
  }
}

const types = {
  trak: fourCc('trak'),
  udta: fourCc('udta'),
  meta: fourCc('meta'),
}

const vide = fourCc('vide')
const pict = fourCc('pict')
const soun = fourCc('soun')

/** Boxes that are only walked through. */
const parents: ReadonlySet<number> = new Set(
  ['mdia', 'minf', 'stbl', 'mvex'].map((name) => fourCc(name)),
)

type BoxReader = {
  /** Bytes of the content that are needed. */
  readonly head: number
  readonly read: (bytes: Uint8Array, movie: Movie, track: Track | undefined) => void
}

const boxReaders: ReadonlyMap<number, BoxReader> = new Map<number, BoxReader>([
  [fourCc('mvhd'), { head: 36, read: readMovieHeader }],
  [fourCc('mehd'), { head: 12, read: readFragmentDuration }],
  [fourCc('trex'), { head: 24, read: readFragmentDefault }],
  [fourCc('tkhd'), { head: 96, read: forTrack(readTrackHeader) }],
  [fourCc('mdhd'), { head: 36, read: forTrack(readMediaHeader) }],
  [fourCc('hdlr'), { head: 12, read: forTrack(readHandler) }],
  [fourCc('stsd'), { head: 48, read: forTrack(readSampleDescription) }],
  [fourCc('stts'), { head: 16, read: forTrack(readSampleTimes) }],
  [fourCc('stsz'), { head: 12, read: forTrack(readSampleSizes) }],
  [fourCc('stz2'), { head: 12, read: forTrack(readSampleSizes) }],
])

function forTrack(read: (bytes: Uint8Array, track: Track) => void): BoxReader['read'] {
  return (bytes, _movie, track) => {
    if (track) read(bytes, track)
  }
}

const maxTracks = 64
const moviePrefix = 'mp4'

/** Reads a `moov` box: headers, tracks and every place that may hold metadata. */
export function* readMovie(draft: ContainerDraft, moov: IsoBox, movie: Movie): Reader<void> {
  yield* readChildren({ draft, movie, track: undefined, depth: 0 }, moov)
}

type Place = {
  readonly draft: ContainerDraft
  readonly movie: Movie
  readonly track: Track | undefined
  readonly depth: number
}

/** trak / mdia / minf / stbl; hostile files nest for ever. */
const maxDepth = 6

function* readChildren(place: Place, parent: IsoBox): Reader<void> {
  const { draft, movie } = place
  const depth = place.depth + 1
  if (depth > maxDepth) return
  yield* walkBoxes(parent.start, parent.end, function* (box): Reader<void> {
    const reader = boxReaders.get(box.type)
    if (reader) {
      const bytes = yield* readAt(box.start, Math.min(reader.head, box.end - box.start))
      reader.read(bytes, movie, place.track)
    } else if (box.type === types.trak && !place.track && movie.tracks.length < maxTracks) {
      const track = createTrack()
      movie.tracks.push(track)
      yield* readChildren({ draft, movie, track, depth }, box)
    } else if (box.type === types.udta || box.type === types.meta)
      yield* readMetadataBox(draft, box, moviePrefix)
    else if (parents.has(box.type)) yield* readChildren({ ...place, depth }, box)
  })
}

function createTrack(): Track {
  return {
    id: 0,
    handler: 0,
    timescale: 0,
    duration: 0,
    sampleCount: 0,
    sampleDelta: 0,
    width: 0,
    height: 0,
    orientation: null,
  }
}

/** Version 1 has 64-bit times. All ones means "unknown". */
function readTimes(bytes: Uint8Array): { timescale: number; duration: number } {
  const isLong = u8(bytes, 0) === 1
  const timescale = u32be(bytes, isLong ? 20 : 12)
  const duration = isLong ? u64be(bytes, 24) : u32be(bytes, 16)
  const isKnown = isLong ? duration < 2 ** 63 : duration !== 0xffffffff
  return { timescale, duration: isKnown ? duration : 0 }
}

function readMovieHeader(bytes: Uint8Array, movie: Movie): void {
  Object.assign(movie, readTimes(bytes))
}

function readFragmentDuration(bytes: Uint8Array, movie: Movie): void {
  movie.fragmentDuration = u8(bytes, 0) === 1 ? u64be(bytes, 4) : u32be(bytes, 4)
}

function readFragmentDefault(bytes: Uint8Array, movie: Movie): void {
  movie.fragmentDefaults.set(u32be(bytes, 4), u32be(bytes, 12))
}

function readTrackHeader(bytes: Uint8Array, track: Track): void {
  const isLong = u8(bytes, 0) === 1
  track.id = u32be(bytes, isLong ? 20 : 12)
  const matrixAt = isLong ? 52 : 40
  track.orientation = matrixOrientation(bytes, matrixAt)
  // 16.16 fixed point; the sample description is more exact where there is one.
  track.width ||= u16be(bytes, matrixAt + 36)
  track.height ||= u16be(bytes, matrixAt + 40)
}

/** Exif orientation of the signs of a, b, c, d in the transformation matrix {a b u; c d v; …}. */
const orientations: Readonly<Record<string, number>> = {
  '1,0,0,1': 1,
  '-1,0,0,1': 2,
  '-1,0,0,-1': 3,
  '1,0,0,-1': 4,
  '0,1,1,0': 5,
  '0,1,-1,0': 6,
  '0,-1,-1,0': 7,
  '0,-1,1,0': 8,
}

function matrixOrientation(bytes: Uint8Array, at: number): number | null {
  const signs = [0, 4, 12, 16].map((offset) => Math.sign(u32be(bytes, at + offset) | 0))
  return orientations[signs.join()] ?? null
}

function readMediaHeader(bytes: Uint8Array, track: Track): void {
  Object.assign(track, readTimes(bytes))
}

function readHandler(bytes: Uint8Array, track: Track): void {
  // A second `hdlr` is that of the data reference in QuickTime.
  track.handler ||= u32be(bytes, 8)
}

/** First entry: 8 bytes header of the list, then size, format, 24 bytes, width, height. */
function readSampleDescription(bytes: Uint8Array, track: Track): void {
  if (u32be(bytes, 4) === 0 || (track.handler !== vide && track.handler !== pict)) return
  track.width = u16be(bytes, 40) || track.width
  track.height = u16be(bytes, 42) || track.height
}

function readSampleTimes(bytes: Uint8Array, track: Track): void {
  if (u32be(bytes, 4) === 1) track.sampleDelta = u32be(bytes, 12)
}

function readSampleSizes(bytes: Uint8Array, track: Track): void {
  track.sampleCount = u32be(bytes, 8)
}

/** Reads one `moof` box of a fragmented file: only sample counts and durations. */
export function* readFragment(moof: IsoBox, movie: Movie): Reader<void> {
  yield* readFragmentTotals(moof, movie.fragmentDefaults, movie.fragments)
}

/** Fills the facts from the movie that was read, if there was one. */
export function finishMovie(draft: ContainerDraft, movie: Movie): void {
  const { facts } = draft
  const isStill = facts.media_type === 'image'
  const track = movie.tracks.find((one) => one.handler === vide || one.handler === pict)
  if (isStill || (movie.tracks.length === 0 && movie.fragments.size === 0)) return
  const isSound = !track && movie.tracks.some((one) => one.handler === soun)
  if (isSound && facts.media_type === 'video') {
    facts.media_type = 'audio'
    facts.mime_type = 'audio/mp4'
  }
  if (track) addTrackFacts(draft, track, movie.fragments.get(track.id))
  const declared = movie.fragments.size > 0 ? movie.fragmentDuration : movie.duration
  // What the track adds up to tells more than the other of the two headers, but is not always there.
  const other = facts.duration === null ? movie.duration || movie.fragmentDuration : 0
  const duration = declared || other
  if (duration > 0 && movie.timescale > 0) facts.duration = duration / movie.timescale
}

function addTrackFacts(
  draft: ContainerDraft,
  track: Track,
  fragments: FragmentTotals | undefined,
): void {
  const { facts } = draft
  setSize(draft, track.width, track.height)
  facts.orientation ??= track.orientation
  const count = track.sampleCount + (fragments?.samples ?? 0)
  const duration = (track.sampleCount > 0 ? track.duration : 0) + (fragments?.duration ?? 0)
  if (count > 0) facts.frame_count = count
  if (track.timescale <= 0) return
  if (duration > 0) facts.duration = duration / track.timescale
  if (track.sampleDelta > 0 && !fragments) facts.frame_rate = track.timescale / track.sampleDelta
  else if (count > 0 && duration > 0) facts.frame_rate = (count * track.timescale) / duration
}
