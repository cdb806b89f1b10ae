import { type Reader, readAt } from '../byte-source.ts'
import { decodeUtf8OrLatin1, trimNuls } from '../decoders/text-decoder.ts'
import {
  addText,
  type ContainerDraft,
  readBlock,
  setSize,
  warnTruncated,
} from './container-draft.ts'
import { type EbmlElement, ebmlFloat, ebmlUnsigned, readElement } from './ebml.ts'
import { readWithin } from './read-within.ts'

/** Element ids of Matroska (RFC 9559) that are looked at. */
const ids = {
  segment: 0x18538067,
  seekHead: 0x114d9b74,
  seek: 0x4dbb,
  seekId: 0x53ab,
  seekPosition: 0x53ac,
  info: 0x1549a966,
  tracks: 0x1654ae6b,
  trackEntry: 0xae,
  video: 0xe0,
  cluster: 0x1f43b675,
  tags: 0x1254c367,
  tag: 0x7373,
  simpleTag: 0x67c8,
  tagName: 0x45a3,
  tagString: 0x4487,
} as const

/** Elements right below the segment; they also end a cluster of unknown size. */
const levelOne: ReadonlySet<number> = new Set([
  ids.seekHead,
  ids.info,
  ids.tracks,
  ids.cluster,
  ids.tags,
  0x1c53bb6b, // Cues
  0x1941a469, // Attachments
  0x1043a770, // Chapters
])

type Track = {
  type: number
  width: number
  height: number
  frameNs: number
  hasAlpha: boolean
}

type WebmState = {
  readonly draft: ContainerDraft
  /** Nanoseconds of one unit of the duration. */
  timestampScale: number
  duration: number
  readonly tracks: Track[]
  /** Where the segment's content begins: positions of the seek head count from here. */
  segmentStart: number
  /** Offsets of level-one elements that the seek head names. */
  readonly seekTargets: Map<number, number>
  readonly visited: Set<number>
}

const videoTrack = 1
const audioTrack = 2

/** Reads a WebM or Matroska file: info, tracks and tags, before or after the clusters. */
export function* readWebm(draft: ContainerDraft): Reader<void> {
  const state: WebmState = {
    draft,
    timestampScale: 1_000_000,
    duration: 0,
    tracks: [],
    segmentStart: 0,
    seekTargets: new Map(),
    visited: new Set(),
  }
  const header = yield* readElement(0, draft.size)
  if (header) yield* readDocType(draft, header)
  let offset = header?.end ?? 0
  for (;;) {
    const element = yield* readElement(offset, draft.size)
    if (!element) break
    if (element.id === ids.segment) {
      if (element.isCut) warnTruncated(draft)
      yield* readSegment(state, element)
      break
    }
    offset = element.end
  }
  finish(state)
}

const docTypeId = 0x4282

function* readDocType(draft: ContainerDraft, header: EbmlElement): Reader<void> {
  yield* walk(header, function* (element): Reader<void> {
    if (element.id !== docTypeId) return
    const bytes = yield* readAt(element.start, Math.min(element.end - element.start, 16))
    if (!trimNuls(decodeUtf8OrLatin1(bytes)).startsWith('matroska')) return
    draft.facts.container = 'mkv'
    draft.facts.mime_type = 'video/x-matroska'
  })
}

type Visitor = (element: EbmlElement) => Reader<boolean | void>

const maxElements = 20_000

/** Visits the children of an element in order; true from the visitor ends the walk. */
function* walk(parent: EbmlElement, visit: Visitor): Reader<void> {
  let offset = parent.start
  for (let count = 0; count < maxElements; count++) {
    const element = yield* readElement(offset, parent.end)
    if (!element || (yield* visit(element)) === true) return
    offset = element.end
  }
}

function* readSegment(state: WebmState, segment: EbmlElement): Reader<void> {
  state.segmentStart = segment.start
  let offset = segment.start
  for (let count = 0; count < maxElements; count++) {
    const element = yield* readElement(offset, segment.end)
    if (!element) break
    if (element.id === ids.cluster && state.seekTargets.has(ids.tags)) break
    yield* readLevelOne(state, element)
    offset =
      element.id === ids.cluster && element.hasUnknownSize
        ? yield* findClusterEnd(element, segment.end)
        : element.end
  }
  // What the seek head names and the walk has not met: as a rule the tags behind the clusters.
  for (const [id, target] of state.seekTargets) {
    const element = yield* readElement(target, segment.end)
    if (element?.id === id) yield* readLevelOne(state, element)
  }
}

/** A live cluster ends where the next level-one element begins; its blocks have sizes. */
function* findClusterEnd(cluster: EbmlElement, end: number): Reader<number> {
  let offset = cluster.start
  for (let count = 0; count < maxElements; count++) {
    const element = yield* readElement(offset, end)
    if (!element) return end
    if (levelOne.has(element.id)) return offset
    offset = element.end
  }
  return end
}

const levelOneReaders: ReadonlyMap<
  number,
  (state: WebmState, element: EbmlElement) => Reader<void>
> = new Map([
  [ids.seekHead, readSeekHead],
  [ids.info, readInfo],
  [ids.tracks, readTracks],
  [ids.tags, readTags],
])

function* readLevelOne(state: WebmState, element: EbmlElement): Reader<void> {
  const read = levelOneReaders.get(element.id)
  if (!read || state.visited.has(element.start)) return
  state.visited.add(element.start)
  yield* readWithin(element.start, element.end, read(state, element))
}

const maxSeekTargets = 100

function* readSeekHead(state: WebmState, head: EbmlElement): Reader<void> {
  yield* walk(head, function* (seek): Reader<void> {
    if (seek.id !== ids.seek || state.seekTargets.size >= maxSeekTargets) return
    const values = yield* readNumbers(seek, [ids.seekId, ids.seekPosition])
    const id = values.get(ids.seekId)
    const position = values.get(ids.seekPosition)
    if (id && position) state.seekTargets.set(id, state.segmentStart + position)
  })
}

/** Values of the numeric children with the given ids. */
function* readNumbers(parent: EbmlElement, wanted: readonly number[]): Reader<Map<number, number>> {
  const values = new Map<number, number>()
  yield* walk(parent, function* (element): Reader<void> {
    if (!wanted.includes(element.id)) return
    const bytes = yield* readAt(element.start, Math.min(element.end - element.start, 8))
    values.set(element.id, ebmlUnsigned(bytes))
  })
  return values
}

const infoTexts: Readonly<Record<number, string>> = {
  0x7ba9: 'Title',
  0x4d80: 'MuxingApp',
  0x5741: 'WritingApp',
}
const timestampScaleId = 0x2ad7b1
const durationId = 0x4489

function* readInfo(state: WebmState, info: EbmlElement): Reader<void> {
  yield* walk(info, function* (element): Reader<void> {
    const keyword = infoTexts[element.id]
    const isNumber = element.id === timestampScaleId || element.id === durationId
    if (keyword) {
      const text = yield* readText(state.draft, element, `webm:Info:${keyword}`)
      addText(state.draft, { location: `webm:Info:${keyword}`, keyword, text })
    } else if (isNumber) {
      const bytes = yield* readAt(element.start, Math.min(element.end - element.start, 8))
      if (element.id === durationId) state.duration = ebmlFloat(bytes)
      else state.timestampScale = ebmlUnsigned(bytes)
    }
  })
}

function* readText(draft: ContainerDraft, element: EbmlElement, location: string): Reader<string> {
  if (element.isCut) warnTruncated(draft, location)
  const length = element.end - element.start
  if (element.isCut || length === 0) return ''
  const bytes = yield* readBlock(draft, { offset: element.start, length, location })
  return bytes ? trimNuls(decodeUtf8OrLatin1(bytes)) : ''
}

const trackTypeId = 0x83
const defaultDurationId = 0x23e383
const pixelWidthId = 0xb0
const pixelHeightId = 0xba
const alphaModeId = 0x53c0

const maxTracks = 64

function* readTracks(state: WebmState, tracks: EbmlElement): Reader<void> {
  yield* walk(tracks, function* (entry): Reader<void> {
    if (entry.id !== ids.trackEntry || state.tracks.length >= maxTracks) return
    const numbers = yield* readNumbers(entry, [trackTypeId, defaultDurationId])
    const track: Track = {
      type: numbers.get(trackTypeId) ?? 0,
      width: 0,
      height: 0,
      frameNs: numbers.get(defaultDurationId) ?? 0,
      hasAlpha: false,
    }
    state.tracks.push(track)
    yield* walk(entry, function* (video): Reader<void> {
      if (video.id !== ids.video) return
      const sizes = yield* readNumbers(video, [pixelWidthId, pixelHeightId, alphaModeId])
      track.width = sizes.get(pixelWidthId) ?? 0
      track.height = sizes.get(pixelHeightId) ?? 0
      track.hasAlpha = sizes.get(alphaModeId) === 1
    })
  })
}

function* readTags(state: WebmState, tags: EbmlElement): Reader<void> {
  yield* walk(tags, function* (tag): Reader<void> {
    if (tag.id !== ids.tag) return
    yield* walk(tag, function* (simple): Reader<void> {
      if (simple.id === ids.simpleTag) yield* readSimpleTag(state.draft, simple, 0)
    })
  })
}

/** Tags may nest; nobody goes deeper than a level or two. */
const maxTagDepth = 4

function* readSimpleTag(draft: ContainerDraft, tag: EbmlElement, depth: number): Reader<void> {
  let name = ''
  let text = ''
  yield* walk(tag, function* (element): Reader<void> {
    if (element.id === ids.tagName) name = yield* readText(draft, element, 'webm:tag')
    else if (element.id === ids.tagString)
      text = yield* readText(draft, element, `webm:tag:${name}`)
    else if (element.id === ids.simpleTag && depth < maxTagDepth)
      yield* readSimpleTag(draft, element, depth + 1)
  })
  addText(draft, { location: `webm:tag:${name}`, keyword: name, text })
}

function finish(state: WebmState): void {
  const { facts } = state.draft
  const video = state.tracks.find((track) => track.type === videoTrack)
  const seconds = (state.duration * state.timestampScale) / 1e9
  if (Number.isFinite(seconds) && seconds > 0) facts.duration = seconds
  if (video) {
    setSize(state.draft, video.width, video.height)
    facts.has_alpha = video.hasAlpha
    if (video.frameNs > 0) facts.frame_rate = 1e9 / video.frameNs
  } else if (state.tracks.some((track) => track.type === audioTrack)) {
    facts.media_type = 'audio'
    facts.mime_type = facts.container === 'mkv' ? 'audio/x-matroska' : 'audio/webm'
  }
}
