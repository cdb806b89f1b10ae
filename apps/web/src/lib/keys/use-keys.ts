import { useEffect, useRef } from 'react'
import {
  belongsToControl,
  findHandler,
  isTyping,
  type KeyHandlers,
  type KeyLayer,
} from './key-layers.ts'
import { matchesAction } from './key-match.ts'

const layers: KeyLayer<KeyboardEvent>[] = []

/** Keys that work even while typing: they cannot be meant as text. */
function worksWhileTyping(event: KeyboardEvent): boolean {
  return matchesAction('palette.open', event)
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  const target = event.target instanceof HTMLElement ? event.target : null
  if (isTyping(target) && !worksWhileTyping(event)) return
  if (belongsToControl(target, event)) return
  const handler = findHandler(layers, event)
  if (!handler) return
  event.preventDefault()
  handler(event)
}

/** Starts listening for keys; called once by the page. */
export function startKeys(): () => void {
  window.addEventListener('keydown', onKeyDown)
  return () => window.removeEventListener('keydown', onKeyDown)
}

/** Puts handlers down for as long as the component is there. `covers` hides what lies below. */
export function useKeys(
  handlers: KeyHandlers<KeyboardEvent>,
  options: { covers?: boolean; enabled?: boolean } = {},
): void {
  const { covers = false, enabled = true } = options
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })
  useEffect(() => {
    if (!enabled) return
    const layer: KeyLayer<KeyboardEvent> = { handlers: () => latest.current, covers }
    layers.push(layer)
    return () => {
      layers.splice(layers.indexOf(layer), 1)
    }
  }, [covers, enabled])
}
