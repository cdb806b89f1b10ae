import { type KeyPress, matchesAction } from './key-match.ts'
import type { KeyAction } from './key-table.ts'

export type KeyHandlers<E extends KeyPress = KeyPress> = Partial<
  Record<KeyAction, (event: E) => void>
>

/** A set of handlers that a part of the page has put down; the newest lies on top. */
export type KeyLayer<E extends KeyPress = KeyPress> = {
  readonly handlers: () => KeyHandlers<E>
  /** Whether layers below are covered (the viewer covers the grid). */
  readonly covers: boolean
}

/** The handler of a key press: the topmost layer that has one, unless a covering layer comes first. */
export function findHandler<E extends KeyPress>(
  layers: readonly KeyLayer<E>[],
  press: E,
): ((event: E) => void) | null {
  for (let index = layers.length - 1; index >= 0; index--) {
    const layer = layers[index]
    if (!layer) continue
    for (const [action, handler] of Object.entries(layer.handlers()))
      if (handler && matchesAction(action as KeyAction, press)) return handler
    if (layer.covers) return null
  }
  return null
}

/** What is looked at of the element that has the keyboard. */
export type KeyTarget = {
  readonly tagName: string
  readonly type?: string
  readonly isContentEditable?: boolean
  closest?: (selector: string) => unknown
}

const typingTypes = /^(text|search|url|tel|email|password|number|date|month|time|datetime-local|)$/

/** Whether the user is writing, so that keys are letters and not commands. */
export function isTyping(target: KeyTarget | null): boolean {
  if (!target) return false
  if (target.isContentEditable) return true
  const tag = target.tagName.toLowerCase()
  if (tag === 'textarea' || tag === 'select') return true
  return tag === 'input' && typingTypes.test(target.type ?? '')
}

/** Whether a key belongs to the control that has the keyboard: Enter on a button, arrows in a menu. */
export function belongsToControl(target: KeyTarget | null, press: KeyPress): boolean {
  if (!target?.closest) return false
  if (target.closest('[role=menu],:is([role=listbox],[role=dialog]):not([data-page-keys])'))
    return true
  const pressesButton = press.key === 'Enter' || press.key === ' '
  if (pressesButton && target.closest('button,a[href],summary,input,[role=treeitem],[role=slider]'))
    return true
  const isArrow = press.key.startsWith('Arrow') || /^(Home|End|Page)/.test(press.key)
  return (
    isArrow &&
    Boolean(
      target.closest('[role=tree],[role=slider],[role=separator],[role=radiogroup],input,video'),
    )
  )
}
