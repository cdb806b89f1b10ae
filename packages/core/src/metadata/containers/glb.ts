import { type Reader, readAt } from '../byte-source.ts'
import { decodeLooseUtf8 } from '../decoders/text-decoder.ts'
import { fourCc, u32be, u32le } from './byte-fields.ts'
import { type ContainerDraft, readBlock } from './container-draft.ts'
import { addMembers, findJsonObject } from './json-header.ts'

const jsonChunk = fourCc('JSON')

/** Reads `asset.extras` of a binary glTF: ComfyUI keeps `prompt` and `workflow` there as strings. */
export function* readGlb(draft: ContainerDraft): Reader<void> {
  const header = yield* readAt(12, 8)
  if (u32be(header, 4) !== jsonChunk) return
  const place = { offset: 20, length: u32le(header, 0), location: 'glb:JSON' }
  const bytes = yield* readBlock(draft, place)
  if (!bytes) return
  const extras = findJsonObject(decodeLooseUtf8(bytes), 'asset')?.['extras']
  if (extras !== null && typeof extras === 'object' && !Array.isArray(extras))
    addMembers(draft, 'glb:extras', extras)
}
