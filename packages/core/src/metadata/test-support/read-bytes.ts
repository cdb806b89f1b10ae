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
 * Runs a reader over bytes and scribbles over each answer before giving the next, so that a reader
 * which keeps bytes for too long shows it.
 */
export function driveHarshly<T>(reader: Reader<T>, file: Uint8Array): T {
  let last = new Uint8Array(0)
  let step = reader.next()
  while (!step.done) {
    last.fill(0xee)
    last = file.slice(step.value.offset, step.value.offset + step.value.length)
    step = reader.next(last)
  }
  return step.value
}

/** Runs a reader over bytes as the server does, within the limits. */
export function driveBytes<T>(
  reader: Reader<T>,
  file: Uint8Array,
  limits: ReadLimits = defaultReadLimits,
): T {
  return driveSync(reader, (offset, length) => file.subarray(offset, offset + length), limits)
}

/** What `readContainer` makes of a file. */
export function readBytes(file: Uint8Array): ContainerResult {
  return driveHarshly(readContainer(file.length, nodePorts), file)
}

/** The same within the limits of a server, for files made to cost much. */
export function readBytesWithLimits(file: Uint8Array): ContainerResult {
  return driveBytes(readContainer(file.length, nodePorts), file)
}

/** Locations and texts of a file as pairs. */
export function readTexts(file: Uint8Array): [location: string, text: string][] {
  return readBytes(file).texts.map(({ location, text }) => [location, text])
}
