import { brotliDecompressSync } from 'node:zlib'
import { type ContainerPorts } from '../containers/container-draft.ts'
import { type Reader } from '../byte-source.ts'
import { defaultReadLimits, driveSync, type ReadLimits } from '../drive-reader.ts'
import { type ContainerResult } from '../metadata-types.ts'
import { readContainer } from '../read-container.ts'

/** The ports as a server has them. */
export const nodePorts: ContainerPorts = {
  inflateBrotli: (bytes, maxBytes) => brotliDecompressSync(bytes, { maxOutputLength: maxBytes }),
}

/**
 * Runs a reader over bytes out of a buffer that is scribbled over at each read, so that a reader
 * which keeps bytes for too long shows it.
 */
export function driveBytes<T>(
  reader: Reader<T>,
  file: Uint8Array,
  limits: ReadLimits = defaultReadLimits,
): T {
  let last = new Uint8Array(0)
  return driveSync(
    reader,
    (offset, length) => {
      last.fill(0xee)
      last = file.slice(offset, offset + length)
      return last
    },
    limits,
  )
}

/** What `readContainer` makes of a file. */
export function readBytes(file: Uint8Array, limits?: ReadLimits): ContainerResult {
  return driveBytes(readContainer(file.length, nodePorts), file, limits)
}

/** Locations and texts of a file as pairs. */
export function readTexts(file: Uint8Array): [location: string, text: string][] {
  return readBytes(file).texts.map(({ location, text }) => [location, text])
}
