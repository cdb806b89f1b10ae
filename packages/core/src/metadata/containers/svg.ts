import { type Reader, readAt } from '../byte-source.ts'
import { decodeMarkup } from '../decoders/text-decoder.ts'
import { parseXml, unescapeXml, type XmlElement } from '../decoders/xml-tree.ts'
import { asciiAt } from './byte-fields.ts'
import { addText, type ContainerDraft, setSize, warnTruncated } from './container-draft.ts'

/** Drawings beyond this are read up to here; metadata stands at their head as a rule. */
const maxBytes = 8 * 1024 * 1024

/** Reads the size of an SVG and its `<metadata>`: text or CDATA as it is, RDF as XMP. */
export function* readSvg(draft: ContainerDraft): Reader<void> {
  const bytes = yield* readAt(0, Math.min(draft.size, maxBytes))
  if (draft.size > bytes.length) warnTruncated(draft)
  const text = decodeMarkup(bytes)
  addDrawingSize(draft, text)
  let at = 0
  for (let count = 0; count < maxMetadata; count++) {
    const start = text.indexOf('<metadata', at)
    const end = text.indexOf('</metadata', start)
    if (start < 0 || end < 0) return
    addMetadata(draft, text.slice(text.indexOf('>', start) + 1, end))
    at = end
  }
}

const maxMetadata = 20

function addMetadata(draft: ContainerDraft, content: string): void {
  if (content.includes('<rdf:RDF') || content.includes('<x:xmpmeta'))
    return addText(draft, { location: 'svg:XMP', keyword: 'XMP', text: content.trim() })
  const isMarkup = content.includes('<')
  const text = (isMarkup ? allText(parseXml(content)) : unescapeXml(content)).trim()
  addText(draft, { location: 'svg:metadata', keyword: 'metadata', text })
}

function allText(element: XmlElement): string {
  return element.text + element.children.map(allText).join('')
}

const maxTagLength = 64 * 1024

function addDrawingSize(draft: ContainerDraft, text: string): void {
  const start = text.search(/<svg[\s>]/)
  if (start < 0) return
  const root = parseXml(text.slice(start, start + maxTagLength)).children[0]
  const attributes = new Map(root?.attributes ?? [])
  const [, , boxWidth = 0, boxHeight = 0] = (attributes.get('viewBox') ?? '')
    .split(/[\s,]+/, 5)
    .map(Number)
  const width = pixels(attributes.get('width')) ?? boxWidth
  const height = pixels(attributes.get('height')) ?? boxHeight
  setSize(draft, Math.round(width) || 0, Math.round(height) || 0)
}

/** A plain number or `px`; other units depend on the screen. */
function pixels(value: string | undefined): number | undefined {
  const match = /^\s*(\d{1,9}(?:\.\d{1,9})?)(?:px)?\s*$/.exec(value ?? '')
  return match ? Number(match[1]) : undefined
}

/** An `<svg` root element, after the declaration, comments and DOCTYPE that may stand before it. */
export function isSvg(head: Uint8Array): boolean {
  const first = head[0]
  const isMarkup = first === 0x3c || first === 0xef || (first !== undefined && first <= 0x20)
  if (!isMarkup) return false
  const text = asciiAt(head, first === 0xef ? 3 : 0, head.length)
  let at = skipBlanks(text, 0)
  while (text.startsWith('<?', at) || text.startsWith('<!', at)) {
    const mark = text.startsWith('<!--', at) ? '-->' : '>'
    const end = text.indexOf(mark, at)
    if (end < 0) return false
    at = skipBlanks(text, end + mark.length)
  }
  return /^<svg[\s>]/.test(text.slice(at, at + 5))
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++
  return at
}
