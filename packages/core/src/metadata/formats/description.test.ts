import { describe, expect, it } from 'vitest'
import { comfyGraph } from '../test-support/comfy-graph.ts'
import { exifText, parseTexts, xmpText } from '../test-support/parse-texts.ts'

const bag = (name: string, words: readonly string[]) =>
  `<${name}><rdf:Bag>${words.map((word) => `<rdf:li>${word}</rdf:li>`).join('')}</rdf:Bag></${name}>`
const alt = (name: string, text: string) =>
  `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt></${name}>`
const iptc = (name: string, text: string) => ({
  location: `jpeg:IPTC:${name}`,
  keyword: `IPTC:${name}`,
  text,
})

describe('keywords', () => {
  it('come from XMP, leaves of hierarchies included', () => {
    const packet = xmpText(
      bag('dc:subject', ['sea', 'boat']) +
        bag('lr:hierarchicalSubject', ['place|sea', 'place|Kiel']),
    )
    expect(parseTexts([packet]).keywords).toEqual(['sea', 'boat', 'Kiel'])
  })

  it('come from IPTC or Exif where XMP has none', () => {
    expect(parseTexts([iptc('Keywords', 'a'), iptc('Keywords', 'b')]).keywords).toEqual(['a', 'b'])
    expect(parseTexts([exifText('XPKeywords', 'a; b;')]).keywords).toEqual(['a', 'b'])
    expect(
      parseTexts([iptc('Keywords', 'old'), xmpText(bag('dc:subject', ['new']))]).keywords,
    ).toEqual(['new'])
  })
})

describe('the rating', () => {
  it.each([
    ['xmp:Rating="4"', 4],
    ['xmp:Rating="-1"', -1],
    ['xmp:Rating="7"', 5],
    ['MicrosoftPhoto:Rating="75"', 4],
    ['MicrosoftPhoto:Rating="99"', 5],
    ['MicrosoftPhoto:Rating="1"', 1],
    ['xmp:Rating="many"', null],
  ])('of %s is %s', (attributes, rating) => {
    expect(parseTexts([xmpText('', attributes)]).rating).toBe(rating)
  })

  it('is read from an element and from Exif', () => {
    expect(parseTexts([xmpText('<xmp:Rating>2</xmp:Rating>')]).rating).toBe(2)
    expect(parseTexts([exifText('Rating', '3')]).rating).toBe(3)
  })

  it('of the sidecar wins over the one inside', () => {
    const inside = xmpText('', 'xmp:Rating="1"')
    const beside = { ...xmpText('', 'xmp:Rating="5"'), location: 'sidecar:a.png.xmp' }
    expect(parseTexts([inside], { sidecars: [beside] }).rating).toBe(5)
  })
})

describe('title and caption', () => {
  it('come from XMP; Exif has the caption only beside IPTC', () => {
    const xmp = xmpText(alt('dc:title', 'T') + alt('dc:description', 'from XMP'))
    const exif = exifText('ImageDescription', 'from Exif')
    expect(parseTexts([exif, xmp])).toMatchObject({ title: 'T', description: 'from XMP' })
    expect(parseTexts([exif, xmp, iptc('Caption', 'from IPTC')]).description).toBe('from Exif')
    expect(parseTexts([iptc('Caption', 'from IPTC')]).description).toBe('from IPTC')
  })

  it('are not a camera model, a graph or a prompt', () => {
    expect(
      parseTexts([exifText('ImageDescription', 'OLYMPUS DIGITAL CAMERA')]).description,
    ).toBeNull()
    const workflow = exifText('ImageDescription', 'Workflow: {"nodes": []}')
    const prompt = exifText('Make', `Prompt: ${JSON.stringify(comfyGraph())}`)
    expect(parseTexts([workflow, prompt]).description).toBeNull()
  })
})
