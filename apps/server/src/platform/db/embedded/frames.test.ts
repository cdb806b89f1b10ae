import { describe, expect, it } from 'vitest'
import { createFrameReader, frameHeader } from './frames.ts'

describe('frames', () => {
  it('come out whole however the pipe cuts them', () => {
    const payloads = ['', 'a', 'hello', 'x'.repeat(70_000)].map((text) => Buffer.from(text))
    const bytes = Buffer.concat(payloads.flatMap((item) => [frameHeader(item.length), item]))
    for (const size of [1, 3, 4, 5, 1000, 65_536, bytes.length]) {
      const seen: string[] = []
      const read = createFrameReader((payload) => seen.push(payload.toString()))
      for (let at = 0; at < bytes.length; at += size) read(bytes.subarray(at, at + size))
      expect(seen).toEqual(payloads.map(String))
    }
  })
})
