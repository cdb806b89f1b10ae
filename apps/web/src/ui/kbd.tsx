import { showChord } from '../lib/keys/key-match.ts'
import { type KeyAction, keyEntry } from '../lib/keys/key-table.ts'

const isMac = /Mac|iP(hone|ad)/.test(navigator.platform)

/** The first key of an action as text, e.g. `Ctrl-K`. */
export function keyText(action: KeyAction): string {
  return showChord(keyEntry(action).keys[0] ?? '', isMac)
}

/** A key as a small box. */
export function Kbd({ text }: { text: string }) {
  return (
    <kbd className="inline-flex h-5 min-w-5 items-center justify-center rounded-sm border border-line bg-sunken px-1 font-sans text-2xs text-muted">
      {text}
    </kbd>
  )
}

/** All keys of an action. */
export function ActionKeys({ action }: { action: KeyAction }) {
  return (
    <span className="inline-flex flex-wrap gap-1">
      {keyEntry(action).keys.map((key) => (
        <Kbd key={key} text={showChord(key, isMac)} />
      ))}
    </span>
  )
}
