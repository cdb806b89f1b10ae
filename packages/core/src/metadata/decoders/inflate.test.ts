import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { utf8 } from '../test-support/bytes.ts'
import { inflateZlib } from './inflate.ts'

describe('inflateZlib', () => {
  it('undoes compression of any size', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 5000 }),
        fc.integer({ min: 1, max: 40 }),
        (bytes, times) => {
          const data = Uint8Array.from(
            { length: bytes.length * times },
            (_, at) => bytes[at % bytes.length] ?? 0,
          )
          const { bytes: inflated, status } = inflateZlib(deflateSync(data), 1_000_000)
          expect(status).toBe('complete')
          expect(inflated).toEqual(data)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('stops at the limit, for small and for large input', () => {
    const bomb = deflateSync(new Uint8Array(5_000_000))
    expect(inflateZlib(bomb, 1_000_000)).toMatchObject({ status: 'limit', bytes: { length: 0 } })
    expect(inflateZlib(deflateSync(new Uint8Array(5000)), 1000).status).toBe('limit')
    expect(inflateZlib(deflateSync(new Uint8Array(1000)), 1000).status).toBe('complete')
  })

  it('keeps what comes out before a cut', () => {
    const text = Array.from({ length: 4000 }, (_, index) => `word${index * 7919}`).join(' ')
    const packed = deflateSync(utf8(text))
    const { bytes, status } = inflateZlib(packed.slice(0, packed.length - 50), 1_000_000)
    expect(status).toBe('corrupt')
    expect(text.startsWith(new TextDecoder().decode(bytes))).toBe(true)
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        inflateZlib(bytes, 10_000)
      }),
    )
  })
})
