import { type Reader, readAt } from '../byte-source.ts'
import { type ContainerFacts, type MetadataText, type MetadataWarning } from '../metadata-types.ts'

/** Decoders that the platform lends; each throws for data it cannot decode. */
export type ContainerPorts = {
  /** Brotli, at most `maxBytes` of output. Without it `brob` boxes of JPEG XL stay unread. */
  readonly inflateBrotli?: (bytes: Uint8Array, maxBytes: number) => Uint8Array
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/** What a container reader has found so far; it survives a reader that has to be stopped. */
export type ContainerDraft = {
  /** Size of the file in bytes. */
  readonly size: number
  readonly ports: ContainerPorts
  readonly facts: Mutable<ContainerFacts>
  readonly texts: MetadataText[]
  readonly warnings: MetadataWarning[]
  /** Characters that may still be added to `texts`. */
  textBudget: number
  /** Texts that found no room; decoding more and more of them would be for nothing. */
  refusedTexts: number
  /** Bytes that may still come out of decompressors. */
  inflateBudget: number
}

/** A reader of one kind of file: it adds what it finds to the draft. */
export type ContainerReader = (draft: ContainerDraft) => Reader<void>

/**
 * Text of a file, in bytes and in characters: the largest workflows have some megabytes. With the
 * bytes it is made of and twice its size as UTF-16 it stays well below the 64 MiB of memory.
 */
export const maxTextBytes = 8 * 1024 * 1024
/** Files with a text per setting have some dozens. */
const maxTexts = 1000
/** A small text may still fit where a large one did not, but not for ever. */
const maxRefusedTexts = 20
/** Decompressing costs ten times as much as reading; texts this long are not compressed by anyone. */
const maxInflatedBytes = 4 * 1024 * 1024
const maxWarnings = 50

/** An empty draft for a file of `size` bytes. */
export function createDraft(size: number, ports: ContainerPorts): ContainerDraft {
  return {
    size,
    ports,
    facts: {
      container: 'unknown',
      mime_type: 'application/octet-stream',
      media_type: 'other',
      width: null,
      height: null,
      duration: null,
      frame_rate: null,
      frame_count: null,
      has_alpha: null,
      color_mode: null,
      orientation: null,
    },
    texts: [],
    warnings: [],
    textBudget: maxTextBytes,
    refusedTexts: 0,
    inflateBudget: maxInflatedBytes,
  }
}

/** Adds a text unless it is empty or the file has already given more than it may. */
export function addText(draft: ContainerDraft, text: MetadataText): void {
  if (text.text === '') return
  if (text.text.length > draft.textBudget || draft.texts.length >= maxTexts) {
    draft.refusedTexts++
    addWarning(draft, 'text_limit', 'The file holds more text than is read', text.location)
    return
  }
  draft.textBudget -= text.text.length
  draft.texts.push(text)
}

/** Whether no further text will be taken, so that reading one would be for nothing. */
export function isFull(draft: ContainerDraft): boolean {
  const { texts, textBudget, refusedTexts } = draft
  return texts.length >= maxTexts || textBudget <= 0 || refusedTexts >= maxRefusedTexts
}

/** Adds a warning once per code and location. */
export function addWarning(
  draft: ContainerDraft,
  code: string,
  message: string,
  location?: string,
): void {
  const isKnown = draft.warnings.some((one) => one.code === code && one.location === location)
  if (isKnown || draft.warnings.length >= maxWarnings) return
  draft.warnings.push(location === undefined ? { code, message } : { code, message, location })
}

/** Says that the file ends before what its headers promise. */
export function warnTruncated(draft: ContainerDraft, location?: string): void {
  addWarning(draft, 'truncated', 'The file ends before its headers say', location)
}

/**
 * Reads a block that will be turned into text. A block that runs past the end of the file or is
 * larger than any text may be gives a warning and `undefined`: half a prompt is not a prompt.
 */
export function* readBlock(
  draft: ContainerDraft,
  place: { readonly offset: number; readonly length: number; readonly location: string },
): Reader<Uint8Array | undefined> {
  const { offset, length, location } = place
  if (offset + length > draft.size) {
    warnTruncated(draft, location)
    return undefined
  }
  if (length > maxTextBytes || isFull(draft)) {
    addWarning(draft, 'text_limit', 'The block is more than is read of a file', location)
    return undefined
  }
  const bytes = yield* readAt(offset, length)
  if (bytes.length === length) return bytes
  warnTruncated(draft, location)
  return undefined
}

/** Fills `width` and `height` when both are positive and none are known yet. */
export function setSize(draft: ContainerDraft, width: number, height: number): void {
  if (draft.facts.width !== null || width <= 0 || height <= 0) return
  draft.facts.width = width
  draft.facts.height = height
}
