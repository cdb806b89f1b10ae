import { parseXml, type XmlElement } from './xml-tree.ts'

/**
 * Properties of an XMP packet by `prefix:Name`, the prefix being the customary one of the namespace
 * whatever the file calls it. A Bag, Seq or Alt is an array (of an Alt the default language first);
 * fields of a structure are `prefix:Name/prefix:Field`.
 */
export type XmpProperties = Readonly<Record<string, string | readonly string[]>>

const rdfNamespace = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

const customaryPrefixes: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    [rdfNamespace]: 'rdf',
    'adobe:ns:meta/': 'x',
    'http://purl.org/dc/elements/1.1/': 'dc',
    'http://ns.adobe.com/xap/1.0/': 'xmp',
    'http://ns.adobe.com/xap/1.0/mm/': 'xmpMM',
    'http://ns.adobe.com/xap/1.0/rights/': 'xmpRights',
    'http://ns.adobe.com/xap/1.0/sType/ResourceEvent#': 'stEvt',
    'http://ns.adobe.com/xap/1.0/sType/ResourceRef#': 'stRef',
    'http://ns.adobe.com/xmp/note/': 'xmpNote',
    'http://ns.adobe.com/lightroom/1.0/': 'lr',
    'http://ns.adobe.com/photoshop/1.0/': 'photoshop',
    'http://ns.adobe.com/exif/1.0/': 'exif',
    'http://cipa.jp/exif/1.0/': 'exifEX',
    'http://ns.adobe.com/tiff/1.0/': 'tiff',
    'http://ns.microsoft.com/photo/1.0/': 'MicrosoftPhoto',
    'http://ns.microsoft.com/photo/1.0': 'MicrosoftPhoto',
    'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/': 'Iptc4xmpCore',
    'http://iptc.org/std/Iptc4xmpExt/2008-02-29/': 'Iptc4xmpExt',
    'http://www.digikam.org/ns/1.0/': 'digiKam',
    'http://www.metadataworkinggroup.com/schemas/regions/': 'mwg-rs',
    'http://ns.acdsee.com/iptc/1.0/': 'acdsee',
  }),
)

const containers: ReadonlySet<string> = new Set(['rdf:Bag', 'rdf:Seq', 'rdf:Alt'])

/** Attributes that are RDF or XML syntax, not properties. */
const syntaxAttribute = /^(?:xmlns(?::|$)|xml:|rdf:|x:)/

const maxProperties = 5000

/** Real packets with whole workflows in them stay below 1 MB. */
const maxPacketLength = 4 * 1024 * 1024

/** Properties of an XMP packet. Damaged packets give what can be read; nothing throws. */
export function parseXmp(text: string): XmpProperties {
  const reader: XmpReader = {
    properties: Object.create(null) as Record<string, string | string[]>,
    prefixes: new Map(),
    count: 0,
  }
  visit(reader, parseXml(text.slice(0, maxPacketLength)))
  return reader.properties
}

type XmpReader = {
  readonly properties: Record<string, string | string[]>
  /** Prefix as written → customary prefix. */
  readonly prefixes: Map<string, string>
  count: number
}

/** Looks for `rdf:Description` at any depth, so that a packet without its wrappers is read too. */
function visit(reader: XmpReader, element: XmlElement): void {
  declarePrefixes(reader, element)
  for (const child of element.children) {
    declarePrefixes(reader, child)
    if (elementName(reader, child) === 'rdf:Description') addFields(reader, child, '')
    else visit(reader, child)
  }
}

function declarePrefixes(reader: XmpReader, element: XmlElement): void {
  for (const [name, value] of element.attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    const prefix = name.slice('xmlns:'.length)
    reader.prefixes.set(prefix, customaryPrefixes.get(value) ?? prefix)
  }
}

/** Name of an element; without a prefix it is of the default namespace, where one is declared. */
function elementName(reader: XmpReader, { name }: XmlElement): string {
  const namespace = name.includes(':') ? '' : reader.prefixes.get('')
  return namespace ? `${namespace}:${name}` : canonicalName(reader, name)
}

function canonicalName(reader: XmpReader, name: string): string {
  const colon = name.indexOf(':')
  if (colon < 0) return name
  const prefix = name.slice(0, colon)
  return `${reader.prefixes.get(prefix) ?? prefix}:${name.slice(colon + 1)}`
}

/** Properties of a description or fields of a structure: attributes and child elements. */
function addFields(reader: XmpReader, element: XmlElement, path: string): void {
  for (const [name, value] of element.attributes) {
    const canonical = canonicalName(reader, name)
    if (!syntaxAttribute.test(canonical)) addValue(reader, path + canonical, value)
  }
  for (const child of element.children) {
    declarePrefixes(reader, child)
    addProperty(reader, child, path + elementName(reader, child))
  }
}

function addProperty(reader: XmpReader, element: XmlElement, path: string): void {
  const resource = element.attributes.find(
    ([name]) => canonicalName(reader, name) === 'rdf:resource',
  )
  if (resource) return addValue(reader, path, resource[1])
  for (const child of element.children) declarePrefixes(reader, child)
  const value = qualifiedValue(reader, element)
  if (value) return addProperty(reader, value, path)
  const container = element.children.find((child) => containers.has(elementName(reader, child)))
  if (container) addItems(reader, container, path)
  else if (element.children.length > 0) addStructure(reader, element, path)
  else if (element.text.trim() !== '' || !hasFields(reader, element))
    addValue(reader, path, element.text)
  if (!container) addAttributeFields(reader, element, path)
}

/** A value with qualifiers is a structure whose field `rdf:value` is the value (XMP part 1, 7.8). */
function qualifiedValue(reader: XmpReader, element: XmlElement): XmlElement | undefined {
  const holder = childNamed(reader, element, 'rdf:Description') ?? element
  return childNamed(reader, holder, 'rdf:value')
}

function childNamed(reader: XmpReader, element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => elementName(reader, child) === name)
}

/** A structure is its fields, either directly (`parseType="Resource"`) or in a Description. */
function addStructure(reader: XmpReader, element: XmlElement, path: string): void {
  const description = childNamed(reader, element, 'rdf:Description')
  if (description) addFields(reader, description, `${path}/`)
  else
    for (const child of element.children)
      addProperty(reader, child, `${path}/${elementName(reader, child)}`)
}

function hasFields(reader: XmpReader, element: XmlElement): boolean {
  return element.attributes.some(([name]) => !syntaxAttribute.test(canonicalName(reader, name)))
}

function addAttributeFields(reader: XmpReader, element: XmlElement, path: string): void {
  for (const [name, value] of element.attributes) {
    const canonical = canonicalName(reader, name)
    if (!syntaxAttribute.test(canonical)) addValue(reader, `${path}/${canonical}`, value)
  }
}

function addItems(reader: XmpReader, container: XmlElement, path: string): void {
  const items = [...container.children]
  items.sort((a, b) => Number(isDefaultLanguage(b)) - Number(isDefaultLanguage(a)))
  reader.properties[path] ??= []
  for (const item of items) {
    const isPlain = item.children.length === 0 && !hasFields(reader, item)
    if (isPlain) addValue(reader, path, item.text)
    else {
      declarePrefixes(reader, item)
      addStructureItem(reader, item, path)
    }
  }
}

function addStructureItem(reader: XmpReader, item: XmlElement, path: string): void {
  for (const child of item.children) declarePrefixes(reader, child)
  const value = qualifiedValue(reader, item)
  if (value) return addValue(reader, path, value.text)
  addStructure(reader, item, path)
  addAttributeFields(reader, item, path)
}

function isDefaultLanguage(item: XmlElement): boolean {
  return item.attributes.some(([name, value]) => name === 'xml:lang' && value === 'x-default')
}

/** A property that occurs again becomes an array: later descriptions add, they do not replace. */
function addValue(reader: XmpReader, path: string, value: string): void {
  if (reader.count++ >= maxProperties) return
  const known = reader.properties[path]
  if (known === undefined) reader.properties[path] = value
  else if (Array.isArray(known)) known.push(value)
  else if (known !== value) reader.properties[path] = [known, value]
}
