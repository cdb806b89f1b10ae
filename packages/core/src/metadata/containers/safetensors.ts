import { type Reader, readAt } from '../byte-source.ts'
import { decodeLooseUtf8 } from '../decoders/text-decoder.ts'
import { u64le } from './byte-fields.ts'
import { type ContainerDraft, readBlock } from './container-draft.ts'
import { addMembers, findJsonObject } from './json-header.ts'

/** Reads `__metadata__` in the header of a safetensors or `.latent` file. */
export function* readSafetensors(draft: ContainerDraft): Reader<void> {
  const length = u64le(yield* readAt(0, 8), 0)
  const location = 'safetensors:__metadata__'
  const bytes = yield* readBlock(draft, { offset: 8, length, location })
  const metadata = bytes && findJsonObject(decodeLooseUtf8(bytes), '__metadata__')
  if (metadata) addMembers(draft, location, metadata)
}

/** A JSON object behind a length that fits into the file. */
export function isSafetensors(head: Uint8Array, size: number): boolean {
  const length = u64le(head, 0)
  return head.length > 9 && head[8] === 0x7b && length >= 2 && length + 8 <= size
}
