import type { XmpProperties } from '../decoders/xmp.ts'
import type { Metadata } from '../metadata-types.ts'
import type { TextEntry, TextIndex } from './format.ts'
import { numberValue } from './values.ts'

export type Description = Pick<Metadata, 'keywords' | 'rating' | 'title' | 'description'>

/**
 * Keywords, rating, title and caption. XMP wins over IPTC and Exif; only where a program wrote all
 * three blocks, Exif has the caption (Metadata Working Group, Guidelines 2.0, 5.4): without IPTC,
 * Exif's is usually a camera's. XMP beside the file wins over XMP inside. Texts in `used` are a
 * generator's.
 */
export function readDescription(texts: TextIndex, used: ReadonlySet<string>): Description {
  const free = (entry: TextEntry) => !used.has(entry.location)
  const packets = texts.list('xmp').toSorted((a, b) => Number(isSidecar(b)) - Number(isSidecar(a)))
  const xmp = packets.map((entry) => entry.xmp())
  return {
    keywords: readKeywords(texts, xmp),
    rating: readRating(texts, xmp),
    title:
      firstXmp(xmp, ['dc:title']) ??
      firstText(texts.list('iptc:objectname', 'title', 'xptitle').filter(free)),
    description: readCaption(texts, free),
  }
}

function readCaption(texts: TextIndex, free: (entry: TextEntry) => boolean): string | null {
  const exif = firstText(texts.list('imagedescription').filter(free).filter(isCaption))
  const packets = texts.list('xmp').filter(free)
  const xmp = firstXmp(
    packets.map((entry) => entry.xmp()),
    ['dc:description'],
  )
  const iptc = firstText(texts.list('iptc:caption').filter(free))
  const hasIptc = texts.entries.some(({ key }) => key.startsWith('iptc:'))
  const rest = firstText(texts.list('description', 'xpsubject').filter(free))
  return (hasIptc ? (exif ?? xmp) : (xmp ?? exif)) ?? iptc ?? rest
}

function isSidecar(entry: TextEntry): boolean {
  return entry.location.startsWith('sidecar:')
}

/** Cameras put their name where the caption belongs; a blank one is none. */
const cameraCaption =
  /^(?:OLYMPUS DIGITAL CAMERA|MINOLTA DIGITAL CAMERA|KONICA MINOLTA DIGITAL CAMERA|SONY DSC|DIGITAL CAMERA|DCF 1\.0|default)\s*$/i

function isCaption({ text }: TextEntry): boolean {
  return !cameraCaption.test(text) && !/^\s*(?:workflow|prompt)\s*:\s*[{"]/i.test(text)
}

function firstText(entries: readonly TextEntry[]): string | null {
  return entries.map(({ text }) => text.trim()).find((text) => text !== '') ?? null
}

function listOf(properties: XmpProperties, name: string): readonly string[] {
  const value = properties[name]
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}

function firstXmp(packets: readonly XmpProperties[], names: readonly string[]): string | null {
  for (const properties of packets) {
    for (const name of names) {
      const text = listOf(properties, name)[0]?.trim()
      if (text) return text
    }
  }
  return null
}

function readKeywords(texts: TextIndex, xmp: readonly XmpProperties[]): readonly string[] {
  const subject = xmp.flatMap((properties) => listOf(properties, 'dc:subject'))
  const hierarchical = xmp.flatMap((properties) => listOf(properties, 'lr:hierarchicalSubject'))
  const leaves = hierarchical.map((path) => path.slice(path.lastIndexOf('|') + 1))
  const iptc = texts.list('iptc:keywords').map(({ text }) => text)
  const exif = texts.list('xpkeywords').flatMap(({ text }) => text.split(';'))
  const chosen = [[...subject, ...leaves], iptc, exif].find((list) =>
    list.some((word) => word.trim()),
  )
  const words = (chosen ?? []).map((word) => word.trim()).filter((word) => word !== '')
  return [...new Set(words)]
}

/** Percent as Windows stores it → stars. */
const percentStars: readonly (readonly [atLeast: number, stars: number])[] = [
  [99, 5],
  [75, 4],
  [50, 3],
  [25, 2],
  [1, 1],
  [0, 0],
]

function readRating(texts: TextIndex, xmp: readonly XmpProperties[]): number | null {
  const stars =
    numberValue(firstXmp(xmp, ['xmp:Rating'])) ?? numberValue(texts.find('rating')?.text)
  if (stars !== null) return Math.max(-1, Math.min(5, Math.round(stars)))
  const percent =
    numberValue(firstXmp(xmp, ['MicrosoftPhoto:Rating'])) ??
    numberValue(texts.find('ratingpercent')?.text)
  if (percent === null || percent < 0) return null
  return percentStars.find(([atLeast]) => percent >= atLeast)?.[1] ?? null
}
