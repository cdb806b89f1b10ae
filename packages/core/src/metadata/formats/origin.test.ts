import { describe, expect, it } from 'vitest'
import { parseTexts, xmpText } from '../test-support/parse-texts.ts'

function manifest(claim: object) {
  return [{ location: 'png:caBX', keyword: 'C2PA', text: JSON.stringify(claim) }]
}

describe('ai_generated', () => {
  it.each([
    ['OpenAI Media Service API', 'gpt-image', 'trainedAlgorithmicMedia', 'openai'],
    ['Google C2PA Core Generator Library', null, 'trainedAlgorithmicMedia', 'google'],
    [
      'Adobe_Photoshop/26.0',
      'Adobe Firefly',
      'compositeWithTrainedAlgorithmicMedia',
      'adobe-firefly',
    ],
    ['Some Program', null, 'trainedAlgorithmicMedia', null],
  ])('reports a manifest signed by %s', (claim_generator, software_agent, type, tool) => {
    const digital_source_type = `http://cv.iptc.org/newscodes/digitalsourcetype/${type}`
    const found = parseTexts(manifest({ claim_generator, software_agent, digital_source_type }))
    expect(found).toMatchObject({
      tool,
      generation: null,
      sources: ['png:caBX'],
      ai_generated: { source: 'c2pa', digital_source_type: type, claim_generator, software_agent },
    })
  })

  it('finds the step made by a model behind later edits', () => {
    const claim = {
      claim_generator: 'Google C2PA Core Generator Library',
      digital_source_type: 'composite',
      actions: [
        { action: 'c2pa.edited', digital_source_type: 'composite' },
        { action: 'c2pa.created', digital_source_type: 'trainedAlgorithmicMedia' },
      ],
    }
    expect(parseTexts(manifest(claim)).ai_generated?.digital_source_type).toBe(
      'trainedAlgorithmicMedia',
    )
  })

  it('does not take a camera for a model', () => {
    const claim = { claim_generator: 'Leica', digital_source_type: 'digitalCapture' }
    expect(parseTexts(manifest(claim)).ai_generated).toBeNull()
  })

  it('reports the source type in XMP', () => {
    const packet = xmpText(
      '',
      'Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"',
    )
    expect(parseTexts([packet]).ai_generated).toMatchObject({
      source: 'xmp',
      digital_source_type: 'trainedAlgorithmicMedia',
    })
  })

  it('invents no prompt from the history of an editor', () => {
    const packet = xmpText(
      '<xmpMM:History><rdf:Seq><rdf:li stEvt:action="converted" stEvt:parameters="from a to b"/></rdf:Seq></xmpMM:History>',
    )
    expect(parseTexts([packet])).toMatchObject({ generation: null, tool: null })
  })
})
