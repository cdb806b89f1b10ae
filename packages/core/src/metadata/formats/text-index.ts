import { type JsonValue, parseNestedJson } from '../../json/lossless-json.ts'
import { parseXmp, type XmpProperties } from '../decoders/xmp.ts'
import type { MetadataText } from '../metadata-types.ts'
import type { TextEntry, TextIndex } from './format.ts'
import { asObject, type JsonObject } from './values.ts'

/**
 * Names that containers give to one and the same thing. A map and no object, since the keys that are
 * looked up come from files, and `__proto__` is one.
 */
const keyAliases: ReadonlyMap<string, string> = new Map([
  ['©cmt', 'comment'],
  ['com.apple.quicktime.comment', 'comment'],
  ['©des', 'description'],
  ['desc', 'description'],
  ['ldes', 'description'],
  ['com.apple.quicktime.description', 'description'],
  ['©nam', 'title'],
  ['©too', 'encoder'],
])

/** Places in which tools put several named texts as one JSON object. */
const bagKeys: ReadonlySet<string> = new Set([
  'usercomment',
  'comment',
  'description',
  'imagedescription',
  'xpcomment',
  'parameters',
  'stealth',
])

/** Members of such an object that are texts of their own, by the keyword they have elsewhere. */
const bagMembers: ReadonlySet<string> = new Set([
  'comment',
  'description',
  'software',
  'source',
  'title',
  'parameters',
  'parameters-json',
  'smproj',
  'metadata',
  'generation_data',
  'invokeai_metadata',
  'sd-metadata',
  'usercomment',
  'fooocus_scheme',
])

/** Texts beyond this count are ignored; a file with more is an attack, not a picture. */
const maxTexts = 4_000

/** Prepares the texts of a file for the formats; nothing is parsed before a format asks for it. */
export function createTextIndex(texts: readonly MetadataText[]): TextIndex {
  const entries: TextEntry[] = []
  for (const text of texts.slice(0, maxTexts)) {
    const entry = createEntry(text)
    entries.push(entry, ...openBag(entry), ...openXmp(entry))
  }
  const byKey = new Map<string, TextEntry[]>()
  for (const entry of entries) {
    const list = byKey.get(entry.key)
    if (list) list.push(entry)
    else byKey.set(entry.key, [entry])
  }
  return {
    entries,
    find: (...keys) => keys.map((key) => byKey.get(key)?.[0]).find((entry) => entry),
    list: (...keys) =>
      keys.length === 1
        ? (byKey.get(keys[0] ?? '') ?? [])
        : entries.filter((entry) => keys.includes(entry.key)),
  }
}

function createEntry({ location, keyword, text }: MetadataText): TextEntry {
  const lower = keyword.toLowerCase()
  const clean = cutPadding(text)
  const isPacket = location.startsWith('sidecar:') && looksLikeXmp(clean)
  let parsed: { readonly value: JsonValue | undefined } | undefined
  let properties: XmpProperties | undefined
  return {
    location,
    keyword,
    key: isPacket ? 'xmp' : (keyAliases.get(lower) ?? lower),
    text: clean,
    isGraphJson: (lower === 'prompt' || lower === 'workflow') && /^\s*[{"]/.test(clean),
    json: () => (parsed ??= { value: parseText(clean) }).value,
    xmp: () => (properties ??= lower === 'xmp' || looksLikeXmp(clean) ? parseXmp(clean) : {}),
  }
}

function looksLikeXmp(text: string): boolean {
  return /^\s*<(?:\?xpacket|x:xmpmeta|rdf:RDF)/.test(text)
}

/** Writers pad with NULs at either end (NovelAI begins ImageDescription with four). */
function cutPadding(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && (text[start] === '\0' || text[start] === '\uFEFF')) start++
  while (end > start && text[end - 1] === '\0') end--
  return start === 0 && end === text.length ? text : text.slice(start, end)
}

function parseText(text: string): JsonValue | undefined {
  if (!/^\s*[{["]/.test(text)) return undefined
  try {
    return parseNestedJson(text)
  } catch {
    return undefined
  }
}

/**
 * NovelAI's WebP, stealth payloads and converters keep `{"Comment": …, "Software": …}` as one text;
 * each member then counts as a text of its own at the same location.
 */
function openBag(entry: TextEntry): readonly TextEntry[] {
  if (!bagKeys.has(entry.key) || !/^\s*[{"]/.test(entry.text)) return []
  if (!mayHoldMember(entry.text)) return []
  const bag = asObject(entry.json())
  return bag ? Object.entries(bag).flatMap((member) => openMember(entry, bag, member)) : []
}

const memberPattern =
  /\\?"(?:comment|description|software|source|title|parameters|smproj|metadata|generation_data|invokeai_metadata|sd-metadata|usercomment|fooocus_scheme)/i

function mayHoldMember(text: string): boolean {
  return memberPattern.test(text)
}

function openMember(
  entry: TextEntry,
  bag: JsonObject,
  [keyword, value]: [string, JsonValue],
): readonly TextEntry[] {
  if (!bagMembers.has(keyword.toLowerCase())) return []
  if (typeof value === 'string') {
    return [createEntry({ location: entry.location, keyword, text: value })]
  }
  if (!asObject(value)) return []
  const member = createEntry({ location: entry.location, keyword, text: '' })
  return [{ ...member, json: () => bag[keyword] }]
}

/** XMP properties that hold a text of a generator, by the key under which formats look for it. */
const xmpMembers: readonly (readonly [property: RegExp, keyword: string])[] = [
  [/^dc:description$/, 'Description'],
  [/^exif:UserComment$/, 'UserComment'],
  // Top-level properties only: Photoshop's history has `xmpMM:History/stEvt:parameters`.
  [/^\w+:(?:parameters|prompt|workflow)$/i, 'xmp:text'],
]

/** Draw Things writes its JSON into XMP, some savers put the graph there (`comfy:prompt`). */
function openXmp(entry: TextEntry): readonly TextEntry[] {
  if (
    entry.key !== 'xmp' ||
    !/dc:description|UserComment|parameters|prompt|workflow/i.test(entry.text)
  ) {
    return []
  }
  return Object.entries(entry.xmp()).flatMap(([name, value]) => {
    const keyword = xmpMembers.find(([property]) => property.test(name))?.[1]
    const text = typeof value === 'string' ? value : (value[0] ?? '')
    return keyword && text ? [createEntry({ location: entry.location, keyword, text })] : []
  })
}
