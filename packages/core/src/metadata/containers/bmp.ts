import { type Reader, readAt } from '../byte-source.ts'
import { u16le, u32le } from './byte-fields.ts'
import { type ContainerDraft, setSize } from './container-draft.ts'

const coreHeaderBytes = 12

/** Reads the size of a BMP, which holds no text. A negative height means rows from the top. */
export function* readBmp(draft: ContainerDraft): Reader<void> {
  const header = yield* readAt(0, 30)
  const isCore = u32le(header, 14) === coreHeaderBytes
  if (isCore) setSize(draft, u16le(header, 18), u16le(header, 20))
  else setSize(draft, u32le(header, 18) | 0, Math.abs(u32le(header, 22) | 0))
}
