import { type JsonValue, tryParseJson } from '../../json/lossless-json.ts'
import { stringifyJson } from '../../json/lossless-json.ts'
import { addText, type ContainerDraft } from './container-draft.ts'

/**
 * The object under `key` in JSON text, without parsing the rest, which may be megabytes of tensor or
 * mesh descriptions. `undefined` when there is none.
 */
export function findJsonObject(
  text: string,
  key: string,
): { [key: string]: JsonValue } | undefined {
  const name = JSON.stringify(key)
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const start = objectStart(text, at + name.length)
    const end = start === undefined ? undefined : objectEnd(text, start)
    if (start === undefined || end === undefined) continue
    const value = tryParseJson(text.slice(start, end))
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value
  }
  return undefined
}

function objectStart(text: string, from: number): number | undefined {
  const match = /\s{0,64}:\s{0,64}\{/y
  match.lastIndex = from
  return match.test(text) ? match.lastIndex - 1 : undefined
}

/** Only a thousand texts are taken of a file; objects with more members cost a lot to make. */
const maxMembers = 20_000

/**
 * Index behind the bracket that closes the one at `start`; brackets in strings do not count. Gives
 * `undefined` for objects that are cut or have too many members.
 */
function objectEnd(text: string, start: number): number | undefined {
  let depth = 0
  let members = 0
  for (let at = start; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (char === 0x22) {
      at = stringEnd(text, at)
      if (at < 0) return undefined
    } else if (char === 0x7b) depth++
    else if (char === 0x2c && depth === 1 && ++members > maxMembers) return undefined
    else if (char === 0x7d && --depth === 0) return at + 1
  }
  return undefined
}

/** Index of the closing quote, −1 when there is none. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (char === 0x5c) at++
    else if (char === 0x22) return at
  }
  return -1
}

/** Adds each member of an object as a text: strings as they are, other values as JSON. */
export function addMembers(
  draft: ContainerDraft,
  location: string,
  members: { readonly [key: string]: JsonValue },
): void {
  for (const [keyword, value] of Object.entries(members)) {
    const text = typeof value === 'string' ? value : stringifyJson(value)
    addText(draft, { location: `${location}:${keyword}`, keyword, text })
  }
}
