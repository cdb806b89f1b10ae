import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseXmp } from './xmp.ts'

function packet(description: string): string {
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
${description}
</rdf:RDF></x:xmpmeta>${' '.repeat(2000)}<?xpacket end="w"?>`
}

const namespaces =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"'

describe('parseXmp', () => {
  it('reads the same property as attribute and as element', () => {
    const attribute = packet(`<rdf:Description ${namespaces} rdf:about="" xmp:Rating="4"/>`)
    const element = packet(
      `<rdf:Description ${namespaces} rdf:about=""><xmp:Rating>4</xmp:Rating></rdf:Description>`,
    )
    expect({ ...parseXmp(attribute) }).toEqual({ 'xmp:Rating': '4' })
    expect({ ...parseXmp(element) }).toEqual({ 'xmp:Rating': '4' })
  })

  it('reads Bag, Seq and Alt as arrays, the default language first', () => {
    const text = packet(`<rdf:Description ${namespaces}>
      <dc:subject><rdf:Bag><rdf:li>cat</rdf:li><rdf:li>blue sky</rdf:li></rdf:Bag></dc:subject>
      <dc:creator><rdf:Seq><rdf:li>me</rdf:li></rdf:Seq></dc:creator>
      <dc:title><rdf:Alt><rdf:li xml:lang="de">Katze</rdf:li><rdf:li xml:lang="x-default">Cat</rdf:li></rdf:Alt></dc:title>
    </rdf:Description>`)
    expect({ ...parseXmp(text) }).toEqual({
      'dc:subject': ['cat', 'blue sky'],
      'dc:creator': ['me'],
      'dc:title': ['Cat', 'Katze'],
    })
  })

  it('reads RDF whose elements have no prefix', () => {
    const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
    const text = `<RDF xmlns="${rdf}"><Description ${namespaces}>
      <dc:title><Alt><li>Cat</li></Alt></dc:title></Description></RDF>`
    expect({ ...parseXmp(text) }).toEqual({ 'dc:title': ['Cat'] })
  })

  it('takes the value of a property that has qualifiers', () => {
    const text = packet(`<rdf:Description ${namespaces}>
      <dc:source rdf:parseType="Resource"><rdf:value>a</rdf:value><dc:q>x</dc:q></dc:source>
      <dc:subject><rdf:Bag><rdf:li><rdf:Description><rdf:value>b</rdf:value><dc:q>x</dc:q>
      </rdf:Description></rdf:li></rdf:Bag></dc:subject></rdf:Description>`)
    expect({ ...parseXmp(text) }).toEqual({ 'dc:source': 'a', 'dc:subject': ['b'] })
  })

  it('names properties by namespace, not by the prefix of the file', () => {
    const text = packet(
      '<rdf:Description xmlns:a="http://ns.adobe.com/xap/1.0/" a:CreatorTool="Draw Things"/>',
    )
    expect(parseXmp(text)['xmp:CreatorTool']).toBe('Draw Things')
  })

  it('undoes entities and CDATA', () => {
    const text = packet(
      `<rdf:Description xmlns:comfy="http://c/" comfy:a="&quot;x&quot; &lt;lora:a:1&gt; &#x732b;">
        <comfy:prompt><![CDATA[{"a": "<b> & c"}]]></comfy:prompt>
        <comfy:workflow>{"a": "&amp;lt; &#10;"}</comfy:workflow></rdf:Description>`,
    )
    expect({ ...parseXmp(text) }).toEqual({
      'comfy:a': '"x" <lora:a:1> 猫',
      'comfy:prompt': '{"a": "<b> & c"}',
      'comfy:workflow': '{"a": "&lt; \n"}',
    })
  })

  it('reads fields of structures by path', () => {
    const text = packet(`<rdf:Description xmlns:m="http://m/">
      <m:A rdf:parseType="Resource"><m:B>1</m:B></m:A>
      <m:C><rdf:Description m:D="2"/></m:C>
      <m:E><rdf:Bag><rdf:li rdf:parseType="Resource"><m:F>3</m:F></rdf:li><rdf:li m:F="4"/></rdf:Bag></m:E>
    </rdf:Description>`)
    expect({ ...parseXmp(text) }).toEqual({
      'm:A/m:B': '1',
      'm:C/m:D': '2',
      'm:E': [],
      'm:E/m:F': ['3', '4'],
    })
  })

  it('reads a value given as resource', () => {
    const text = packet(
      '<rdf:Description xmlns:i="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"><i:DigitalSourceType rdf:resource="http://x/trained"/></rdf:Description>',
    )
    expect(parseXmp(text)['Iptc4xmpExt:DigitalSourceType']).toBe('http://x/trained')
  })

  it('reads what stands before a cut and ignores stray markup', () => {
    const text = packet(`<rdf:Description ${namespaces}><xmp:Label>Red</xmp:Label></oops>
      <dc:format>image/png</dc:format><dc:title>cut`)
    const cut = text.slice(0, text.indexOf('cut'))
    expect(parseXmp(cut)['xmp:Label']).toBe('Red')
    expect(parseXmp(cut)['dc:format']).toBe('image/png')
  })

  it('defines no entities and keeps hostile keys harmless', () => {
    const text = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${packet(
      '<rdf:Description __proto__="x"><__proto__>y</__proto__><b>&b;</b></rdf:Description>',
    )}`
    expect(parseXmp(text)['b']).toBe('&b;')
    expect('x' in {}).toBe(false)
  })

  it.each([
    ['open comments', '<!--'],
    ['open sections', '<![CDATA['],
    ['open tags', '<a '],
    ['open attributes', '<a b="'],
    ['blanks in a tag', `<a${' '.repeat(1000)}`],
    ['nesting', '<rdf:Description><a>'],
  ])('does not take quadratic time for a megabyte of %s', (_name, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
    const start = performance.now()
    parseXmp(text)
    // Linear is 5 to 50 ms; quadratic would be minutes.
    expect(performance.now() - start).toBeLessThan(15_000)
  })

  it('never throws', () => {
    const piece = fc.constantFrom('<', '>', '</', '/>', 'a', ':', '"', '=', ' ', '&#1;', '<rdf:li>')
    const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => packet(pieces.join('')))
    fc.assert(fc.property(soup, (text) => typeof parseXmp(text) === 'object'))
  })
})
