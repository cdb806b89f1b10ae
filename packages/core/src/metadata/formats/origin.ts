import type { XmpProperties } from '../decoders/xmp.ts'
import type { Metadata } from '../metadata-types.ts'
import type { TextIndex } from './format.ts'
import { asArray, asObject, type JsonObject, textValue } from './values.ts'

type AiOrigin = NonNullable<Metadata['ai_generated']>

/** IPTC digital source types that mean a model made (part of) the picture. */
const aiSourceTypes: ReadonlySet<string> = new Set([
  'trainedAlgorithmicMedia',
  'compositeWithTrainedAlgorithmicMedia',
  'algorithmicMedia',
  'compositeSynthetic',
])

/** Who signs as what, for files in which nothing else names the tool. */
const signers: readonly (readonly [pattern: RegExp, tool: string])[] = [
  [/openai|dall-?e|chatgpt|gpt-image|sora/i, 'openai'],
  [/firefly/i, 'adobe-firefly'],
  [/google|imagen|gemini|made with google ai/i, 'google'],
  [/midjourney/i, 'midjourney'],
  [/stability\s?ai/i, 'stability-ai'],
  [/bing|microsoft|designer/i, 'microsoft-designer'],
  [/black forest labs/i, 'black-forest-labs'],
  [/leonardo/i, 'leonardo'],
]

export type Origin = {
  readonly ai: AiOrigin
  /** Tool id of the signer, when it is a known one. */
  readonly tool: string | null
  readonly location: string
}

/** Says whether the file declares itself as AI-made (C2PA manifest, XMP or IPTC source type). A claim, never verified. */
export function readOrigin(texts: TextIndex): Origin | undefined {
  return readManifest(texts) ?? readSourceType(texts)
}

function readManifest(texts: TextIndex): Origin | undefined {
  for (const entry of texts.list('c2pa')) {
    const claim = asObject(entry.json())
    const type = claim && findAiType(claim)
    if (!claim || !type) continue
    const ai = {
      source: 'c2pa',
      digital_source_type: type,
      claim_generator: textValue(claim['claim_generator']),
      software_agent: textValue(claim['software_agent']),
    }
    const tool = signerOf(`${ai.software_agent} ${ai.claim_generator}`)
    return { ai, tool, location: entry.location }
  }
  return undefined
}

/** Later edits have types of their own (`composite` for a watermark); one step by a model is enough. */
function findAiType(claim: JsonObject): string | undefined {
  const types = [claim, ...asArray(claim['actions'])].map((step) => {
    return lastPart(textValue(asObject(step)?.['digital_source_type']))
  })
  return types.find((type) => type !== null && aiSourceTypes.has(type)) ?? undefined
}

function readSourceType(texts: TextIndex): Origin | undefined {
  for (const entry of texts.list('xmp')) {
    if (!/DigitalSource(?:File)?Type/i.test(entry.text)) continue
    const properties = entry.xmp()
    const type = lastPart(firstProperty(properties, /DigitalSource(?:File)?Type$/i))
    if (type === null || !aiSourceTypes.has(type)) continue
    const agent = firstProperty(properties, /^xmp:CreatorTool$/)
    const credit = firstProperty(properties, /^photoshop:Credit$|^dc:creator$/)
    const ai = {
      source: 'xmp',
      digital_source_type: type,
      claim_generator: null,
      software_agent: agent,
    }
    return { ai, tool: signerOf(`${agent} ${credit}`), location: entry.location }
  }
  return undefined
}

function signerOf(text: string): string | null {
  return signers.find(([pattern]) => pattern.test(text))?.[1] ?? null
}

/** `http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia` → its last word. */
function lastPart(uri: string | null): string | null {
  return uri === null ? null : uri.trim().slice(uri.trim().lastIndexOf('/') + 1)
}

function firstProperty(properties: XmpProperties, name: RegExp): string | null {
  const found = Object.entries(properties).find(([key]) => name.test(key))?.[1]
  return typeof found === 'string' ? found : (found?.[0] ?? null)
}
