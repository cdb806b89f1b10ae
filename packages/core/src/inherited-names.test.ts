import { describe, expect, it } from 'vitest'
import type { JsonValue } from './json/lossless-json.ts'
import { addRawProfile } from './metadata/decoders/raw-profile.ts'
import { parseXmp } from './metadata/decoders/xmp.ts'
import { textToImage } from './metadata/comfyui/test-support/api-graph.ts'
import { readFields } from './metadata/comfyui/test-support/traced-fields.ts'
import { createDraft } from './metadata/containers/container-draft.ts'
import { parseIsFlag, parseMediaType } from './search/search-values.ts'
import { convertWorkflow } from './workflow/convert-workflow.ts'

/** Names every object is born with, which files and people may use as well as any other. */
const inherited = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', '__proto__']

describe('tables looked up by names from outside', () => {
  it.each(inherited)('know nothing of "%s"', (name) => {
    expect(() => parseMediaType(name)).toThrow(/does not know/)
    expect(() => parseIsFlag(name)).toThrow(/does not know/)

    const draft = createDraft(100, {})
    const profile = { keyword: `Raw profile type ${name}`, text: '\nx\n1\n00\n' }
    expect(addRawProfile(draft, 'png:', profile)).toBe(true)
    expect([draft.texts, draft.warnings]).toEqual([[], []])
  })

  it.each(inherited)('let a graph with "%s" as class, input and type be read', (name) => {
    const graph = textToImage(`
      odd: ${name} { model: @ckpt, clip: @ckpt.1 }
      pipe: ${name} { "${name}": @odd, seed: 5 }
      sampler: { model: @odd.0, seed: @pipe.1 }
    `)
    const outputs = [name, name, 'INT'].map((type) => ({ name: type, type }))
    const nodes = ['odd', 'pipe'].map((id) => ({ id, type: name, outputs }))
    expect(readFields(graph, { workflow: { nodes } })).toMatchObject({
      prompt: 'a cat',
      model: 'base.safetensors',
    })
    const ui: JsonValue = { nodes: [{ id: 1, type: name, widgets_values: [1] }], links: [] }
    expect(convertWorkflow(ui).error).toBeNull()
  })

  it('take a namespace of such a name for one without a customary prefix', () => {
    const xmp =
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
      '<rdf:Description xmlns:q="constructor" q:note="fox"/></rdf:RDF></x:xmpmeta>'
    expect(parseXmp(xmp)).toEqual({ 'q:note': 'fox' })
  })
})
