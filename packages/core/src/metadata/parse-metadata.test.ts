import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { METADATA_VERSION, parseMetadata } from './parse-metadata.ts'
import { comfyGraph, uiWorkflow } from './test-support/comfy-graph.ts'
import { containerOf, parseTexts } from './test-support/parse-texts.ts'

const keywords = [
  'parameters',
  'prompt',
  'workflow',
  'Comment',
  'UserComment',
  'Description',
  'Software',
  'Dream',
  'sd-metadata',
  'invokeai_metadata',
  'generation_data',
  'parameters-json',
  'smproj',
  'fooocus_scheme',
  'XMP',
  'C2PA',
  'Make',
  'stealth',
  'negative_prompt',
  'IPTC:Keywords',
  'Rating',
]

/** Pieces of every grammar, so that arbitrary texts come close to real ones. */
const pieces = [
  'Steps: 20',
  'Sampler: Euler a',
  ', ',
  '\n',
  'Negative prompt:',
  '{"prompt": ',
  '{"nodes": [',
  '"class_type": "KSampler", ',
  '"inputs": {',
  '"sui_image_params": {}',
  '"v4_prompt"',
  '<lora:a:1>',
  'Hashes: {',
  '"',
  '}',
  ']',
  '\\',
  'NaN',
  '<x:xmpmeta><rdf:RDF>',
  'Job ID: 0',
  '__proto__',
  '"constructor": ',
  '123456789012345678901234567890',
]

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.json(),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), { maxLength: 30 })
    .map((parts) => parts.join('')),
  fc.json().map((json) => JSON.stringify(json)),
)

const anyTexts = fc.array(
  fc.record({
    location: fc.constantFrom('png:tEXt:x', 'sidecar:a.txt', 'jpeg:Exif:IFD0:y'),
    keyword: fc.oneof(fc.constantFrom(...keywords), fc.string({ maxLength: 10 })),
    text: anyText,
  }),
  { maxLength: 6 },
)

describe('parseMetadata', () => {
  it('takes a keyword that every object has for a keyword like any other', () => {
    for (const keyword of ['__proto__', 'constructor', 'toString'])
      expect(
        parseMetadata(containerOf([{ location: 'png:tEXt:x', keyword, text: '"null"' }])).warnings,
      ).toEqual([])
  })

  it('never throws, has no fault of its own, and gives values of the promised kinds', () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const found = parseMetadata(containerOf(texts))
        expect(found.warnings.filter(({ code }) => code === 'format_fault')).toEqual([])
        const { generation } = found
        expect(generation === null || typeof generation.extra === 'object').toBe(true)
        expect(generation?.seed ?? '1').toMatch(/^-?\d+$/)
        expect(Number.isFinite(generation?.steps ?? 0)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('never throws on graphs of any shape', () => {
    const graph = fc.dictionary(
      fc.string({ maxLength: 3 }),
      fc.record({
        class_type: fc.constantFrom('KSampler', 'SaveImage', 'CLIPTextEncode', 'Unknown', ''),
        inputs: fc.dictionary(
          fc.constantFrom('model', 'positive', 'images', 'text', 'seed', 'latent_image', 'clip'),
          fc.oneof(fc.jsonValue(), fc.tuple(fc.string({ maxLength: 3 }), fc.nat(3))),
        ),
      }),
    )
    fc.assert(
      fc.property(graph, (value) => {
        const found = parseTexts({ prompt: JSON.stringify(value) })
        expect(found.warnings.filter(({ code }) => code === 'format_fault')).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('says nothing where nothing is said', () => {
    expect(parseTexts({ 'date:create': '2025-03-27T21:10:17+00:00', Software: 'GIMP' })).toEqual({
      tool: null,
      tool_version: null,
      generation: null,
      provenance: {},
      has_workflow: false,
      has_prompt_graph: false,
      workflow: null,
      node_types: [],
      keywords: [],
      rating: null,
      title: null,
      description: null,
      ai_generated: null,
      sources: [],
      warnings: [],
    })
  })

  it('keeps the warnings of the container', () => {
    const warning = { code: 'truncated', message: 'cut' }
    const container = { ...containerOf({}), warnings: [warning] }
    expect(parseMetadata(container).warnings).toEqual([warning])
  })

  it('asks sidecars only when the file itself does not say how it was made', () => {
    const text = 'beside\nSteps: 3, Sampler: Euler, Seed: 2'
    const sidecars = [{ location: 'sidecar:a.txt', keyword: 'parameters', text }]
    const inside = { parameters: 'inside\nSteps: 3, Sampler: Euler, Seed: 1' }
    expect(parseTexts(inside, { sidecars }).generation?.prompt).toBe('inside')
    expect(parseTexts({}, { sidecars })).toMatchObject({
      generation: { prompt: 'beside' },
      sources: ['sidecar:a.txt'],
    })
  })

  it('takes the graph of a first frame saved beside a video', () => {
    const sidecars = [
      {
        location: 'sidecar:a.png:png:tEXt:prompt',
        keyword: 'prompt',
        text: JSON.stringify(comfyGraph()),
      },
      {
        location: 'sidecar:a.png:png:tEXt:workflow',
        keyword: 'workflow',
        text: JSON.stringify(uiWorkflow),
      },
    ]
    expect(parseTexts({}, { sidecars })).toMatchObject({
      tool: 'comfyui',
      has_prompt_graph: true,
      has_workflow: true,
      generation: { seed: '11' },
    })
  })

  it('stays quick on hostile texts of a million characters', () => {
    const million = 1_000_000
    const texts = [
      'Steps: 1, Sampler: x\n'.repeat(million / 21),
      '{"prompt":'.repeat(million / 10),
      '['.repeat(million),
      '"'.repeat(million),
      '<a:b '.repeat(million / 5),
      ' --a '.repeat(million / 5),
      '<lora:'.repeat(million / 6),
      '[a'.repeat(million / 2),
      ' -s 1'.repeat(million / 5),
      'Job ID: '.repeat(million / 8),
      `${'\t'.repeat(million)}Job ID: b3`,
      `${' '.repeat(million)}x`,
      '<lora:a:1> '.repeat(million / 11) + '\nSteps: 1, Sampler: x, Seed: 1',
      '{"class_type":"nodes":['.repeat(million / 23),
    ]
    for (const text of texts) {
      const container = containerOf(
        ['parameters', 'UserComment', 'Description', 'Dream'].map((keyword) => ({
          location: `png:tEXt:${keyword}`,
          keyword,
          text,
        })),
      )
      const start = performance.now()
      parseMetadata(container)
      // Four texts on a shared machine: a quadratic scan would take minutes.
      expect(performance.now() - start).toBeLessThan(15_000)
    }
  })

  it('has a version', () => {
    expect(Number.isInteger(METADATA_VERSION)).toBe(true)
  })
})
