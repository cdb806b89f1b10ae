import { u16be, u32be, hasAscii } from './byte-fields.ts'

/** Pieces of JUMBF boxes by their instance number, in the order of the file. */
export type JumbfParts = Map<number, Uint8Array[]>

/** A manifest with thumbnails has a few of them. */
const maxParts = 200

/**
 * Collects an APP11 segment (ISO 19566-5, annex D): `JP`, box instance, packet sequence, then the
 * box. Each packet repeats the header of the box, which is left out from the second one on.
 */
export function addJumbfPart(parts: JumbfParts, bytes: Uint8Array): void {
  if (!hasAscii(bytes, 0, 'JP')) return
  const instance = u16be(bytes, 2)
  const known = parts.get(instance)
  if (!known) parts.set(instance, [bytes.slice(8)])
  else if (known.length < maxParts) {
    const headerBytes = u32be(bytes, 8) === 1 ? 16 : 8
    known.push(bytes.slice(8 + headerBytes))
  }
}
