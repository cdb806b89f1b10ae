import { type Reader, readAt } from './byte-source.ts'
import { findContainerFormat, sniffBytes } from './container-registry.ts'
import {
  addWarning,
  type ContainerDraft,
  type ContainerPorts,
  createDraft,
} from './containers/container-draft.ts'
import { ReadLimitError } from './drive-reader.ts'
import { type ContainerResult } from './metadata-types.ts'

/**
 * Reads what a file of `size` bytes is and every text in it. The bytes decide, never the name; a
 * file of no known kind gives container `unknown`. Nothing in a file makes it throw: what was found
 * before a fault is kept, and the fault is a warning.
 */
export function* readContainer(size: number, ports: ContainerPorts = {}): Reader<ContainerResult> {
  const draft = createDraft(size, ports)
  const head = yield* readAt(0, Math.min(size, sniffBytes))
  const format = findContainerFormat(head, size)
  if (!format) return finish(draft)
  draft.facts.container = format.id
  draft.facts.mime_type = format.mime_type
  draft.facts.media_type = format.media_type
  try {
    yield* format.read(draft)
  } catch (error) {
    addFault(draft, error)
  }
  return finish(draft)
}

function addFault(draft: ContainerDraft, error: unknown): void {
  if (error instanceof ReadLimitError)
    addWarning(draft, 'read_limit', 'The file would need more reading than is allowed')
  else {
    const reason = error instanceof Error ? error.message : String(error)
    addWarning(draft, 'reader_fault', `The file could not be read to its end: ${reason}`)
  }
}

function finish(draft: ContainerDraft): ContainerResult {
  const { facts, texts, warnings } = draft
  return { facts, texts, warnings }
}
