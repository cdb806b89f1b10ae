import type {
  ContainerFacts,
  ContainerResult,
  Generation,
  MetadataText,
} from '../metadata-types.ts'
import { type ParsedMetadata, type ParseOptions, parseMetadata } from '../parse-metadata.ts'

const facts: ContainerFacts = {
  container: 'png',
  mime_type: 'image/png',
  media_type: 'image',
  width: 64,
  height: 48,
  duration: null,
  frame_rate: null,
  frame_count: null,
  has_alpha: false,
  color_mode: 'rgb',
  orientation: null,
}

/** A container result with texts given by keyword, as a PNG has them. */
export function containerOf(
  texts: Readonly<Record<string, string>> | readonly MetadataText[],
  changes: Partial<ContainerFacts> = {},
): ContainerResult {
  const list: readonly MetadataText[] = isList(texts)
    ? texts
    : Object.entries(texts).map(([keyword, text]) => ({
        location: `png:tEXt:${keyword}`,
        keyword,
        text,
      }))
  return { facts: { ...facts, ...changes }, texts: list, warnings: [] }
}

function isList(
  texts: Readonly<Record<string, string>> | readonly MetadataText[],
): texts is readonly MetadataText[] {
  return Array.isArray(texts)
}

/** Parses texts given by keyword. */
export function parseTexts(
  texts: Readonly<Record<string, string>> | readonly MetadataText[],
  options: ParseOptions = {},
): ParsedMetadata {
  return parseMetadata(containerOf(texts), options)
}

/** The generation of texts that must have one. */
export function generationOf(
  texts: Readonly<Record<string, string>> | readonly MetadataText[],
): Generation {
  const { generation } = parseTexts(texts)
  if (!generation) throw new Error('no generation was found')
  return generation
}

/** A text found in Exif. */
export function exifText(keyword: string, text: string): MetadataText {
  return { location: `jpeg:Exif:IFD0:${keyword}`, keyword, text }
}

/** An XMP packet with the given properties as XML. */
export function xmpText(properties: string, attributes = ''): MetadataText {
  const namespaces = Object.entries({
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    dc: 'http://purl.org/dc/elements/1.1/',
    xmp: 'http://ns.adobe.com/xap/1.0/',
    exif: 'http://ns.adobe.com/exif/1.0/',
    lr: 'http://ns.adobe.com/lightroom/1.0/',
    MicrosoftPhoto: 'http://ns.microsoft.com/photo/1.0/',
    Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
    xmpMM: 'http://ns.adobe.com/xap/1.0/mm/',
    stEvt: 'http://ns.adobe.com/xap/1.0/sType/ResourceEvent#',
  })
  const declarations = namespaces.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' ')
  const description = `<rdf:Description rdf:about="" ${attributes}>${properties}</rdf:Description>`
  const text = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${declarations}>${description}</rdf:RDF></x:xmpmeta>`
  return { location: 'png:iTXt:XML:com.adobe.xmp', keyword: 'XMP', text }
}
