/** An element as written: names keep their prefix. */
export type XmlElement = {
  readonly name: string
  readonly attributes: readonly (readonly [name: string, value: string])[]
  readonly children: XmlElement[]
  /** Character data directly inside, entities and CDATA undone. */
  text: string
}

/** Packets of real files have some hundred elements and nest ten levels. */
const maxElements = 20_000
/** Of one element; the rest are left out. */
const maxAttributes = 5000
const maxDepth = 64

/**
 * Reads XML as metadata writers leave it: unclosed, wrongly nested or cut markup gives the elements
 * that could be read. Nothing is fetched and no entity is defined. The root has no name. The time is
 * linear in the text.
 */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: [], children: [], text: '' }
  const open: XmlElement[] = [root]
  let at = 0
  for (let count = 0; count < maxElements; count++) {
    const start = text.indexOf('<', at)
    if (start < 0) break
    const current = open.at(-1) ?? root
    appendText(current, unescapeXml(text.slice(at, start)))
    const end = readMarkup(text, start, open)
    if (end === undefined) break
    at = end
  }
  return root
}

/** Handles the markup that begins at `start`; gives where it ends, `undefined` when it does not. */
function readMarkup(text: string, start: number, open: XmlElement[]): number | undefined {
  if (text.startsWith('<!--', start)) return endOf(text, '-->', start + 4)
  if (text.startsWith('<![CDATA[', start)) {
    const end = endOf(text, ']]>', start + 9)
    const content = text.slice(start + 9, end === undefined ? undefined : end - 3)
    const current = open.at(-1)
    if (current) appendText(current, content)
    return end
  }
  const next = text[start + 1]
  if (next === '?' || next === '!') return endOf(text, '>', start)
  if (next !== '/') return readStartTag(text, start, open)
  const end = endOf(text, '>', start)
  if (end !== undefined) closeElement(open, text.slice(start + 2, end - 1).trim())
  return end
}

function endOf(text: string, mark: string, from: number): number | undefined {
  const at = text.indexOf(mark, from)
  return at < 0 ? undefined : at + mark.length
}

const tagName = /[^\s/>=]+/y
const attributeStart = /\s*([^\s/>=]+)\s*=\s*(["'])/y

function readStartTag(text: string, start: number, open: XmlElement[]): number | undefined {
  tagName.lastIndex = start + 1
  const name = tagName.exec(text)?.[0]
  // A bare "<" is text in the eyes of careless writers.
  if (name === undefined) return start + 1
  const attributes: [string, string][] = []
  let at = tagName.lastIndex
  for (;;) {
    attributeStart.lastIndex = at
    const match = attributeStart.exec(text)
    if (!match) break
    const [, key = '', quote = ''] = match
    const end = text.indexOf(quote, attributeStart.lastIndex)
    if (end < 0) return undefined
    if (attributes.length < maxAttributes)
      attributes.push([key, unescapeXml(text.slice(attributeStart.lastIndex, end))])
    at = end + 1
  }
  const close = text.indexOf('>', at)
  if (close < 0) return undefined
  const element: XmlElement = { name, attributes, children: [], text: '' }
  open.at(-1)?.children.push(element)
  if (text[close - 1] !== '/' && open.length < maxDepth) open.push(element)
  return close + 1
}

function appendText(element: XmlElement, text: string): void {
  if (text !== '') element.text += text
}

/** Closes the innermost open element of that name and all inside it; a stray end tag does nothing. */
function closeElement(open: XmlElement[], name: string): void {
  const at = open.findLastIndex((element) => element.name === name)
  if (at > 0) open.length = at
}

const namedEntities: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    lt: '<',
    gt: '>',
    amp: '&',
    quot: '"',
    apos: "'",
  }),
)

/** Undoes the five entities of XML and character references; anything else stays as written. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,4}));/g, (...match) => {
    const [whole, decimal, hex, name] = match as [string, string?, string?, string?]
    if (name !== undefined) return namedEntities.get(name) ?? whole
    const code = decimal ? parseInt(decimal, 10) : parseInt(hex ?? '', 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
