import { decodeUtf8OrLatin1, trimNuls } from '../decoders/text-decoder.ts'
import { u32le } from './byte-fields.ts'
import { addText, addWarning, type ContainerDraft } from './container-draft.ts'

const maxComments = 5000
/** Covers in a comment are base64 of a picture and no text. */
const pictureKeyword = 'METADATA_BLOCK_PICTURE'

/**
 * Adds the comments of FLAC, Opus and Vorbis (`KEY=value`, 32-bit little-endian lengths) as
 * `<prefix>:comment:<KEY>`.
 */
export function addVorbisComments(draft: ContainerDraft, prefix: string, bytes: Uint8Array): void {
  let at = 4 + u32le(bytes, 0)
  const count = Math.min(u32le(bytes, at), maxComments)
  at += 4
  for (let index = 0; index < count; index++) {
    const length = u32le(bytes, at)
    if (at + 4 + length > bytes.length) {
      addWarning(draft, 'malformed', 'A comment runs past its block', `${prefix}:comment`)
      return
    }
    addComment(draft, prefix, bytes.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
}

function addComment(draft: ContainerDraft, prefix: string, bytes: Uint8Array): void {
  const end = bytes.subarray(0, maxKeyBytes).indexOf(0x3d)
  if (end <= 0) return
  const keyword = decodeUtf8OrLatin1(bytes.subarray(0, end))
  if (keyword.toUpperCase() === pictureKeyword) return
  const text = trimNuls(decodeUtf8OrLatin1(bytes.subarray(end + 1)))
  addText(draft, { location: `${prefix}:comment:${keyword}`, keyword, text })
}

const maxKeyBytes = 1024
