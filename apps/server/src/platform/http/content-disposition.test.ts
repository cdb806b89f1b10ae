import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentDisposition } from './content-disposition.ts'

describe('contentDisposition', () => {
  it('keeps a plain name plain', () => {
    expect(contentDisposition('inline', 'a b.png')).toBe('inline; filename="a b.png"')
  })

  it('carries quotes, line ends and other scripts exactly', () => {
    const header = contentDisposition('attachment', 'a"\r\nSet-Cookie: x=1;灯\'(1).png')
    expect(header).toBe(
      `attachment; filename="a___Set-Cookie: x=1;_'(1).png"; filename*=UTF-8''a%22%0D%0ASet-Cookie%3A%20x%3D1%3B%E7%81%AF%27%281%29.png`,
    )
  })

  it('gives a header of printable ASCII for every name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(contentDisposition('attachment', name)).toMatch(/^[\x20-\x7e]*$/)
      }),
    )
  })
})
