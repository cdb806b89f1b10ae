import { useKeys } from '../../lib/keys/use-keys.ts'
import {
  type ChangeOf,
  toggleFavourite,
  toggleReject,
  toggleTrash,
  useMarkCommands,
} from './use-mark-commands.ts'

/** Shift or Caps Lock: go on to the next picture after a mark. */
function wantsAdvance(event: KeyboardEvent): boolean {
  return event.shiftKey || event.getModifierState('CapsLock')
}

/** The digit of a key press, from the number row or the pad. */
function digitOf(event: KeyboardEvent): number {
  const match = /^(?:Digit|Numpad)(\d)$/.exec(event.code)
  return Number(match?.[1] ?? event.key)
}

/** Keys that judge pictures: `1`–`5`, `0`, `X`, `P`, `Del`, and undo. */
export function useMarkKeys(options: {
  mark: (change: ChangeOf, advance: boolean) => void
  enabled?: boolean
}): void {
  const { undo } = useMarkCommands()
  const { mark, enabled = true } = options
  useKeys(
    {
      'mark.score': (event) => mark({ score: digitOf(event) }, wantsAdvance(event)),
      'mark.clear': (event) => mark({ score: 0 }, wantsAdvance(event)),
      'mark.reject': (event) => mark(toggleReject, wantsAdvance(event)),
      'mark.favourite': (event) => mark(toggleFavourite, wantsAdvance(event)),
      'mark.trash': (event) => mark(toggleTrash, wantsAdvance(event)),
      undo: undo,
    },
    { enabled },
  )
}
