import { type KeyAction, keyEntry } from './key-table.ts'

/** What is looked at of a keyboard event. */
export type KeyPress = {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

type Chord = { readonly mod: boolean; readonly alt: boolean; readonly shift: boolean; key: string }

const chordPattern = /^(Mod\+)?(Alt\+)?(Shift\+)?(.+)$/

/** Reads `Mod+k`, `Shift+F10`, `+`. */
export function parseChord(text: string): Chord {
  const match = chordPattern.exec(text)
  return {
    mod: match?.[1] !== undefined,
    alt: match?.[2] !== undefined,
    shift: match?.[3] !== undefined,
    key: match?.[4] ?? text,
  }
}

/** Whether a key press is one of an action's keys. */
export function matchesAction(action: KeyAction, press: KeyPress): boolean {
  const entry = keyEntry(action)
  return entry.keys.some((text) => matchesChord(parseChord(text), press, entry.any_shift ?? false))
}

function matchesChord(chord: Chord, press: KeyPress, anyShift: boolean): boolean {
  if (chord.mod !== (press.ctrlKey || press.metaKey) || chord.alt !== press.altKey) return false
  if (isSymbol(chord.key)) return press.key === chord.key
  if (!anyShift && chord.shift !== press.shiftKey) return false
  return matchesKey(chord.key, press)
}

/** Symbols sit under other keys, with or without Shift, on every layout: only the character counts. */
function isSymbol(key: string): boolean {
  return key.length === 1 && !/[a-z0-9]/.test(key)
}

function matchesKey(key: string, press: KeyPress): boolean {
  if (key === 'Space') return press.key === ' '
  if (/^\d$/.test(key))
    return press.code === `Digit${key}` || press.code === `Numpad${key}` || press.key === key
  if (key.length > 1) return press.key === key
  const typed = press.key.toLowerCase()
  // On Cyrillic, Greek … layouts the letter keys keep their Latin places.
  return /^[a-z]$/.test(typed) ? typed === key : press.code === `Key${key.toUpperCase()}`
}

const names: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Delete: 'Del',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  ContextMenu: '▤',
}

/** A chord as shown to people: `Ctrl-K`, `⌘K`, `→`. */
export function showChord(text: string, isMac: boolean): string {
  const chord = parseChord(text)
  const named = names[chord.key] ?? chord.key
  const key = named.length === 1 ? named.toUpperCase() : named
  const parts = [
    chord.mod ? (isMac ? '⌘' : 'Ctrl-') : '',
    chord.alt ? (isMac ? '⌥' : 'Alt-') : '',
    chord.shift ? (isMac ? '⇧' : 'Shift-') : '',
  ]
  return parts.join('') + key
}
