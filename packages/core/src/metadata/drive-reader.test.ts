import { describe, expect, it } from 'vitest'
import { type Reader, readAt } from './byte-source.ts'
import { defaultReadLimits, driveAsync, driveSync, ReadLimitError } from './drive-reader.ts'

const file = Uint8Array.from({ length: 200_000 }, (_, index) => index % 251)

/** Answers from `file` out of one buffer that is scribbled over at each call. */
function createRecycledSource(log: number[][] = []) {
  let last = new Uint8Array(0)
  return (offset: number, length: number) => {
    last.fill(0xee)
    log.push([offset, length])
    last = file.slice(offset, offset + length)
    return last
  }
}

function* sumAt(places: readonly (readonly [number, number])[]): Reader<number[]> {
  const sums: number[] = []
  for (const [offset, length] of places) {
    const bytes = yield* readAt(offset, length)
    sums.push(bytes.reduce((sum, byte) => sum + byte, 0) + bytes.length * 1_000_000)
  }
  return sums
}

function expectedSums(places: readonly (readonly [number, number])[]): number[] {
  return places.map(([offset, length]) => {
    const bytes = file.slice(offset, offset + length)
    return bytes.reduce((sum, byte) => sum + byte, 0) + bytes.length * 1_000_000
  })
}

const places = [
  [0, 8],
  [65_530, 20],
  [100, 50],
  [150_000, 70_000],
  [199_990, 100],
  [250_000, 10],
  [0, 0],
] as const

describe('driveSync', () => {
  it('gives every request its bytes, short only at the end of the file', () => {
    expect(driveSync(sumAt(places), createRecycledSource())).toEqual(expectedSums(places))
  })

  it('reads the head once and serves small requests from it', () => {
    const log: number[][] = []
    const near = [
      [0, 8],
      [8, 100],
      [7_000, 500],
    ] as const
    driveSync(sumAt(near), createRecycledSource(log))
    expect(log).toEqual([[0, 8192]])
  })

  it('reads little after a seek and more when reading goes on', () => {
    const log: number[][] = []
    const steps = Array.from({ length: 40 }, (_, index) => [100_000 + index * 100, 100] as const)
    driveSync(sumAt([[0, 8], ...steps]), createRecycledSource(log))
    expect(log.map(([, length]) => length)).toEqual([8192, 612, 1024, 2048, 4096])
  })

  it('reads a long text to its length, and the header behind it', () => {
    const log: number[][] = []
    const chunks = [
      [0, 8],
      [5000, 8],
      [5008, 40_000],
      [45_012, 8],
    ] as const
    driveSync(sumAt(chunks), createRecycledSource(log))
    expect(log).toEqual([
      [0, 8192],
      [5008, 40_512],
    ])
  })

  it('never reads again beyond a known end of file', () => {
    const log: number[][] = []
    driveSync(
      sumAt([
        [199_000, 5000],
        [199_500, 5000],
        [300_000, 1],
      ]),
      createRecycledSource(log),
    )
    expect(log).toHaveLength(1)
  })

  it('stops a reader that asks for too many bytes', () => {
    const limits = { ...defaultReadLimits, maxBytes: 40_000 }
    const seeks = [
      [0, 8],
      [100_000, 40_000],
    ] as const
    expect(() => driveSync(sumAt(seeks), createRecycledSource(), limits)).toThrow(ReadLimitError)
  })

  it('stops a reader that never ends', () => {
    function* forever(): Reader<never> {
      for (;;) yield* readAt(0, 1)
    }
    expect(() => driveSync(forever(), createRecycledSource())).toThrow(ReadLimitError)
  })

  it('lets a reader end in its own way at the limit', () => {
    function* patient(): Reader<string> {
      try {
        for (;;) yield* readAt(0, 1)
      } catch (error) {
        return error instanceof ReadLimitError ? 'stopped' : 'other'
      }
    }
    expect(driveSync(patient(), createRecycledSource())).toBe('stopped')
  })

  it('passes an error of the source on', () => {
    const broken = () => {
      throw new Error('EIO')
    }
    expect(() => driveSync(sumAt(places), broken)).toThrow('EIO')
  })
})

describe('driveAsync', () => {
  it('gives the same bytes as driveSync', async () => {
    const source = createRecycledSource()
    const read = (offset: number, length: number) => Promise.resolve(source(offset, length))
    expect(await driveAsync(sumAt(places), read)).toEqual(expectedSums(places))
  })

  it('stops a reader that never ends', async () => {
    function* forever(): Reader<never> {
      for (;;) yield* readAt(0, 1)
    }
    const read = (offset: number, length: number) =>
      Promise.resolve(file.slice(offset, offset + length))
    await expect(driveAsync(forever(), read)).rejects.toThrow(ReadLimitError)
  })
})
