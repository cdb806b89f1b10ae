import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { containerFormats, findContainerFormat, MEDIA_EXTENSIONS } from './container-registry.ts'
import { driveAsync, driveSync } from './drive-reader.ts'
import { readContainer } from './read-container.ts'
import { buildPng, tEXt } from './test-support/build-png.ts'
import { bytesOf } from './test-support/bytes.ts'
import { driveBytes, nodePorts, readBytes } from './test-support/read-bytes.ts'
import { seedFiles } from './test-support/seed-files.ts'

describe('readContainer', () => {
  it.each([
    ['nothing', bytesOf()],
    ['one byte', bytesOf(0xff)],
    ['plain text', bytesOf('Steps: 20, Seed: 1')],
    ['zeros', new Uint8Array(5000)],
    ['an archive', bytesOf('PK\x03\x04', new Uint8Array(500))],
  ])('calls %s unknown', (_name, file) => {
    const { facts, texts, warnings } = readBytes(file)
    expect(facts).toMatchObject({ container: 'unknown', media_type: 'other', width: null })
    expect(texts).toEqual([])
    expect(warnings).toEqual([])
  })

  it('has a seed file for each kind of file, known by its bytes and free of warnings', () => {
    const known = seedFiles.map(({ bytes }) => findContainerFormat(bytes, bytes.length)?.id)
    expect(new Set(known)).toEqual(new Set(containerFormats.map(({ id }) => id)))
    for (const { name, bytes } of seedFiles)
      expect([name, readBytes(bytes).warnings]).toEqual([name, []])
  })

  it('finds text in every seed file that has any', () => {
    const silent = seedFiles.filter(({ bytes }) => readBytes(bytes).texts.length === 0)
    expect(silent.map(({ name }) => name)).toEqual(['mp4-fragmented', 'bmp'])
  })

  it('reads the same by promises', async () => {
    for (const { bytes } of seedFiles) {
      const read = (offset: number, length: number) =>
        Promise.resolve(bytes.slice(offset, offset + length))
      expect(await driveAsync(readContainer(bytes.length, nodePorts), read)).toEqual(
        readBytes(bytes),
      )
    }
  })

  it('keeps what was found when the limits stop it', () => {
    const many = Array.from({ length: 300 }, () => tEXt('a', 'b'))
    const file = buildPng({ beforeData: many })
    const limits = { headBytes: 1000, maxBytes: 1e6, maxReads: 100, maxRequests: 200 }
    const { texts, warnings } = driveBytes(readContainer(file.length), file, limits)
    expect(texts.length).toBeGreaterThan(50)
    expect(warnings.map(({ code }) => code)).toEqual(['read_limit'])
  })

  it('passes an error of the disk on', () => {
    const broken = () => {
      throw new Error('EIO')
    }
    expect(() => driveSync(readContainer(100), broken)).toThrow('EIO')
  })

  it('never throws for a prefix of a file', () => {
    const cut = fc.tuple(fc.constantFrom(...seedFiles), fc.double({ min: 0, max: 1, noNaN: true }))
    fc.assert(
      fc.property(cut, ([{ bytes }, share]) => {
        const { warnings } = readBytes(bytes.slice(0, Math.floor(bytes.length * share)))
        expect(warnings.filter(({ code }) => code === 'reader_fault')).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('never throws for changed bytes', () => {
    const change = fc.tuple(
      fc.constantFrom(...seedFiles),
      fc.array(fc.tuple(fc.nat(4000), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff)), {
        minLength: 1,
        maxLength: 12,
      }),
    )
    fc.assert(
      fc.property(change, ([{ bytes }, changes]) => {
        const damaged = bytes.slice()
        for (const [at, value] of changes) damaged[at % damaged.length] = value
        const { warnings } = readBytes(damaged)
        expect(warnings.filter(({ code }) => code === 'reader_fault')).toEqual([])
      }),
      { numRuns: 250 },
    )
  })
})

describe('the registry', () => {
  it('names each kind of file once', () => {
    const ids = containerFormats.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const endings = containerFormats.flatMap(({ extensions }) => extensions)
    expect(new Set(endings).size).toBe(endings.length)
  })

  it('lets a scan look at pictures, animations and videos only', () => {
    for (const ending of ['png', 'jpg', 'jpeg', 'webp', 'avif', 'jxl', 'svg'])
      expect(MEDIA_EXTENSIONS.get(ending)).toBe('image')
    for (const ending of ['gif', 'apng']) expect(MEDIA_EXTENSIONS.get(ending)).toBe('animation')
    for (const ending of ['mp4', 'mov', 'webm', 'mkv'])
      expect(MEDIA_EXTENSIONS.get(ending)).toBe('video')
    for (const ending of ['flac', 'mp3', 'safetensors', 'glb', 'txt'])
      expect(MEDIA_EXTENSIONS.has(ending)).toBe(false)
  })
})
