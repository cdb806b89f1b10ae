import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { jsonResponse } from './json-response.ts'

const large = { text: 'x'.repeat(10_000) }
const from = (host: string, encoding = 'gzip, br') =>
  new Request('http://any/', { headers: { host, 'accept-encoding': encoding } })

describe('jsonResponse', () => {
  it('packs a large answer for who comes over a network', async () => {
    const response = jsonResponse(large, { request: from('192.168.1.5:8484') })
    expect(response.headers.get('content-encoding')).toBe('gzip')
    const packed = Buffer.from(await response.arrayBuffer())
    expect(packed.length).toBeLessThan(200)
    expect(JSON.parse(gunzipSync(packed).toString())).toEqual(large)
  })

  it.each([
    ['on loopback', large, from('127.0.0.1:8484')],
    ['for who cannot unpack', large, from('192.168.1.5', 'identity')],
    ['when it is small', { text: 'x' }, from('192.168.1.5')],
  ])('sends it as it is %s', async (_when, body, request) => {
    const response = jsonResponse(body, { request })
    expect(response.headers.get('content-encoding')).toBeNull()
    expect(await response.json()).toEqual(body)
  })
})
