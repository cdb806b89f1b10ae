import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { box } from '../test-support/build-iso.ts'
import { buildC2pa, cbor, jumbfBox } from '../test-support/build-other.ts'
import { bytesOf } from '../test-support/bytes.ts'
import { parseC2pa } from './c2pa.ts'
import { decodeCbor } from './cbor.ts'

const term = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'

describe('parseC2pa', () => {
  it('reads generator, agent and source type of both versions of claims', () => {
    const first = buildC2pa(
      { claim_generator: 'Adobe_Photoshop/26.0.0', claim_generator_info: [{ name: 'Photoshop' }] },
      {
        actions: [
          { action: 'c2pa.opened' },
          { action: 'c2pa.created', softwareAgent: 'Firefly', digitalSourceType: term },
        ],
      },
    )
    const second = buildC2pa(
      { claim_generator_info: { name: 'Media Service' } },
      {
        actions: [
          {
            action: 'c2pa.created',
            softwareAgent: { name: 'gpt-image', version: '2.0' },
            parameters: { digitalSourceType: term, description: 'Made' },
          },
        ],
      },
    )
    expect(parseC2pa(first)).toMatchObject({
      claim_generator: 'Adobe_Photoshop/26.0.0',
      software_agent: 'Firefly',
      digital_source_type: 'trainedAlgorithmicMedia',
    })
    expect(parseC2pa(second)).toEqual({
      claim_generator: 'Media Service',
      software_agent: 'gpt-image',
      digital_source_type: 'trainedAlgorithmicMedia',
      actions: [
        {
          action: 'c2pa.created',
          software_agent: 'gpt-image',
          digital_source_type: 'trainedAlgorithmicMedia',
          description: 'Made',
        },
      ],
    })
  })

  it('lets the last manifest speak first', () => {
    const manifest = (name: string) =>
      jumbfBox(
        `urn:${name}`,
        jumbfBox('c2pa.claim.v2', box('cbor', cbor({ claim_generator: name }))),
      )
    const store = jumbfBox('c2pa', manifest('old'), manifest('new'))
    expect(parseC2pa(store)?.claim_generator).toBe('new')
  })

  it('gives nothing for a store without claims', () => {
    expect(parseC2pa(jumbfBox('c2pa'))).toBeUndefined()
    expect(parseC2pa(bytesOf('rubbish'))).toBeUndefined()
  })

  it('never throws, however the store is damaged', () => {
    const store = buildC2pa({ claim_generator: 'x' }, { actions: [{ action: 'a' }] })
    const changes = fc.array(fc.tuple(fc.nat(store.length - 1), fc.nat(255)), { maxLength: 6 })
    fc.assert(
      fc.property(changes, (list) => {
        const bytes = store.slice()
        for (const [at, value] of list) bytes[at] = value
        parseC2pa(bytes)
      }),
    )
  })
})

describe('decodeCbor', () => {
  it('reads maps, arrays, texts, numbers and what is left out', () => {
    const bytes = bytesOf(
      [0xa4, 0x61, 0x61, 0x18, 0x64, 0x61, 0x62, 0x20, 0x61, 0x63, 0x9f, 0xf5, 0xf6, 0xff],
      [0x61, 0x64, 0xc1, 0x42, 1, 2],
    )
    expect({ ...(decodeCbor(bytes) as object) }).toEqual({
      a: 100,
      b: -1,
      c: [true, null],
      d: null,
    })
  })

  it('refuses endless nesting and lengths beyond the end', () => {
    expect(decodeCbor(new Uint8Array(1000).fill(0x81))).toBeUndefined()
    expect(decodeCbor(Uint8Array.of(0x9b, 255, 255, 255, 255, 255, 255, 255, 255))).toBeUndefined()
    expect(decodeCbor(Uint8Array.of(0x7a, 255, 255, 255, 255))).toBeUndefined()
  })
})
