import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { faultCode } from '../files/file-faults.ts'

/** Files named by what they were made from, two levels deep so that no folder grows large. */
export type ContentStore = {
  /**
   * Stores the bytes under a key of hex digits: all of them or none; storing again is no harm.
   * Returns the path relative to the store. Throws the system's error, e.g. when the disk is full.
   */
  write(key: string, suffix: string, bytes: Uint8Array): string
  /** Absolute path of a stored file; undefined for a name that no store can have given. */
  locate(relativePath: string): string | undefined
  /** Removes a file if it is there. */
  remove(relativePath: string): void
  /** Removes what writers that were killed left half done. */
  clearTemporary(): void
}

/** `ab/cd/abcd…-256.webp`: the first four digits of the key are its folders. */
const RELATIVE_PATH = /^([0-9a-f]{2})\/([0-9a-f]{2})\/\1\2[0-9a-f]{12,124}[-.][a-z0-9.-]{1,40}$/

const TEMPORARY = 'tmp'

/** A store in a folder of its own, which is made when first written to. */
export function createContentStore(folder: string): ContentStore {
  const locate = (relativePath: string) =>
    RELATIVE_PATH.test(relativePath) ? path.join(folder, relativePath) : undefined
  const temporaryFolder = path.join(folder, TEMPORARY)
  let lastTemporary = 0
  return {
    locate,
    write(key, suffix, bytes) {
      const relativePath = `${key.slice(0, 2)}/${key.slice(2, 4)}/${key}${suffix}`
      const file = locate(relativePath)
      if (file === undefined) throw new Error(`not a storage key: ${key}${suffix}`)
      const temporary = path.join(temporaryFolder, `${process.pid}-${++lastTemporary}`)
      try {
        withFolder(temporary, () => writeFileSync(temporary, bytes))
        withFolder(file, () => renameSync(temporary, file))
      } catch (error) {
        rmSync(temporary, { force: true })
        throw error
      }
      return relativePath
    },
    remove(relativePath) {
      const file = locate(relativePath)
      if (file !== undefined) rmSync(file, { force: true })
    },
    clearTemporary: () => rmSync(temporaryFolder, { recursive: true, force: true }),
  }
}

/** Makes the folder only when it is missing: most writes find it. */
function withFolder(file: string, write: () => void): void {
  try {
    write()
  } catch (error) {
    if (faultCode(error) !== 'ENOENT') throw error
    mkdirSync(path.dirname(file), { recursive: true })
    write()
  }
}
