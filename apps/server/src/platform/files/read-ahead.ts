import { constants } from 'node:fs'
import { open } from 'node:fs/promises'

/** Where pictures and films keep their texts. */
const HEAD_BYTES = 64 * 1024
const TAIL_BYTES = 32 * 1024
/** A disk or a network share answers this many reads in little more time than one. */
const FILES_AHEAD = 16

/** Without O_NONBLOCK a named pipe put in the place of a file would wait for a writer for ever. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** All reads are dropped into it; nobody looks at what is there. */
const scratch = Buffer.allocUnsafe(HEAD_BYTES)

export type FileAhead = { readonly path: string; readonly size: number }

/**
 * Brings the beginnings and ends of files that will be read one after the other into the system's
 * cache, many of them side by side. Costs more processor than reading them, and is worth it where
 * reading means waiting. Never throws: reading the file itself says what is wrong with it.
 */
export class ReadAhead {
  private readonly files: readonly FileAhead[]
  private readonly underWay = new Map<number, Promise<void>>()
  private next: number

  /** Files before index `from` are not fetched. */
  constructor(files: readonly FileAhead[], from: number) {
    this.files = files
    this.next = from
  }

  /** Resolves when file `index` is at hand. Called with growing indices. */
  async reach(index: number): Promise<void> {
    for (const end = index + FILES_AHEAD; this.next < end; this.next++) {
      const file = this.files[this.next]
      if (!file) break
      this.underWay.set(this.next, fetchEnds(file))
    }
    await this.underWay.get(index)
    this.underWay.delete(index)
  }
}

async function fetchEnds({ path, size }: FileAhead): Promise<void> {
  try {
    const file = await open(path, OPEN_FLAGS)
    try {
      const tailStart = Math.max(HEAD_BYTES, size - TAIL_BYTES)
      const tailBytes = Math.max(0, size - tailStart)
      await Promise.all([
        file.read(scratch, 0, HEAD_BYTES, 0),
        tailBytes > 0 && file.read(scratch, 0, tailBytes, tailStart),
      ])
    } finally {
      await file.close()
    }
  } catch {
    // Met again, and told, by who reads the file.
  }
}
