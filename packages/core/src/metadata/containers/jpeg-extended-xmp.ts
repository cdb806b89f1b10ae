import { decodeMarkup } from '../decoders/text-decoder.ts'
import { asciiAt, u32be } from './byte-fields.ts'
import { addText, addWarning, type ContainerDraft, maxTextBytes } from './container-draft.ts'

/** One segment of a packet that is too long for a segment (XMP part 3, 1.1.3.1). */
export type ExtendedXmpPart = {
  readonly guid: string
  readonly fullLength: number
  readonly offset: number
  readonly bytes: Uint8Array
}

const guidBytes = 32

/** Takes a part apart, `undefined` when it is too short. The bytes are copied. */
export function parseExtendedXmpPart(payload: Uint8Array): ExtendedXmpPart | undefined {
  if (payload.length <= guidBytes + 8) return undefined
  return {
    guid: asciiAt(payload, 0, guidBytes),
    fullLength: u32be(payload, guidBytes),
    offset: u32be(payload, guidBytes + 4),
    bytes: payload.slice(guidBytes + 8),
  }
}

/** Puts the parts of each packet in the order of their offsets and adds them as `jpeg:XMP`. */
export function addExtendedXmp(draft: ContainerDraft, parts: readonly ExtendedXmpPart[]): void {
  for (const guid of new Set(parts.map((part) => part.guid))) {
    const own = parts.filter((part) => part.guid === guid)
    const bytes = assemble(own)
    if (bytes) addText(draft, { location: 'jpeg:XMP', keyword: 'XMP', text: decodeMarkup(bytes) })
    else addWarning(draft, 'xmp_incomplete', 'Parts of an extended XMP packet are missing')
  }
}

function assemble(parts: readonly ExtendedXmpPart[]): Uint8Array | undefined {
  const fullLength = parts[0]?.fullLength ?? 0
  const present = parts.reduce((sum, part) => sum + part.bytes.length, 0)
  if (fullLength > maxTextBytes || fullLength > present) return undefined
  const packet = new Uint8Array(fullLength)
  for (const { offset, bytes } of parts) {
    if (offset >= fullLength) continue
    packet.set(bytes.subarray(0, fullLength - offset), offset)
  }
  return packet
}
