import { type Reader, readAt } from '../byte-source.ts'
import { fourCc, u24be, u32be } from './byte-fields.ts'
import { type IsoBox, walkBoxes } from './iso-boxes.ts'

/** Samples of one track in fragments, and their time in its timescale. */
export type FragmentTotals = { samples: number; duration: number }

const traf = fourCc('traf')
const tfhd = fourCc('tfhd')
const trun = fourCc('trun')

const hasBaseOffset = 0x01
const hasDescription = 0x02
const hasDefaultDuration = 0x08

/** Adds the samples of one `moof` to the totals of their tracks (ISO/IEC 14496-12, 8.8). */
export function* readFragmentTotals(
  moof: IsoBox,
  defaults: ReadonlyMap<number, number>,
  totals: Map<number, FragmentTotals>,
): Reader<void> {
  yield* walkBoxes(moof.start, moof.end, function* (box): Reader<void> {
    if (box.type === traf) yield* readTrackFragment(box, defaults, totals)
  })
}

function* readTrackFragment(
  box: IsoBox,
  defaults: ReadonlyMap<number, number>,
  totals: Map<number, FragmentTotals>,
): Reader<void> {
  let track = 0
  let defaultDuration = 0
  const own: FragmentTotals = { samples: 0, duration: 0 }
  yield* walkBoxes(box.start, box.end, function* (child): Reader<void> {
    if (child.type === tfhd) {
      const bytes = yield* readAt(child.start, 28)
      track = u32be(bytes, 4)
      defaultDuration = fragmentDuration(bytes) ?? defaults.get(track) ?? 0
    } else if (child.type === trun) yield* readRun(child, defaultDuration, own)
  })
  const total = totals.get(track)
  if (!total) totals.set(track, own)
  else {
    total.samples += own.samples
    total.duration += own.duration
  }
}

function fragmentDuration(bytes: Uint8Array): number | undefined {
  const flags = u24be(bytes, 1)
  if (!(flags & hasDefaultDuration)) return undefined
  const at = 8 + (flags & hasBaseOffset ? 8 : 0) + (flags & hasDescription ? 4 : 0)
  return u32be(bytes, at)
}

const hasDataOffset = 0x01
const hasFirstFlags = 0x04
const hasSampleDuration = 0x100
/** Optional fields of each sample: duration, size, flags, composition offset. */
const sampleFields = [0x100, 0x200, 0x400, 0x800]

function* readRun(box: IsoBox, defaultDuration: number, own: FragmentTotals): Reader<void> {
  const head = yield* readAt(box.start, 8)
  const flags = u24be(head, 1)
  const count = u32be(head, 4)
  const sampleBytes = sampleFields.filter((field) => flags & field).length * 4
  const start = box.start + 8 + (flags & hasDataOffset ? 4 : 0) + (flags & hasFirstFlags ? 4 : 0)
  const isPossible = sampleBytes === 0 || start + count * sampleBytes <= box.end
  if (!isPossible) return
  own.samples += count
  if (!(flags & hasSampleDuration)) {
    own.duration += count * defaultDuration
    return
  }
  const bytes = yield* readAt(start, count * sampleBytes)
  for (let at = 0; at < bytes.length; at += sampleBytes) own.duration += u32be(bytes, at)
}
