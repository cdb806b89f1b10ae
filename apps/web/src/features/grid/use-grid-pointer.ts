import type { ImageSummary } from '@safelight/contracts/image'
import { type MouseEvent, type PointerEvent, useRef } from 'react'
import type { ImageList } from '../../lib/image-list.ts'
import {
  type hasSelection,
  isSelected,
  selectOne,
  selectRange,
  toggleOne,
} from '../../lib/selection.ts'
import { usePage } from '../../page/page.ts'
import { idsBetween } from './use-grid-keys.ts'

/** The picture an event happened on. */
function imageIdOf(event: MouseEvent): number | null {
  const tile = (event.target as Element).closest<HTMLElement>('[data-image]')
  return tile ? Number(tile.dataset['image']) : null
}

function isTouch(event: MouseEvent): boolean {
  return (event.nativeEvent as globalThis.PointerEvent).pointerType === 'touch'
}

/** Clicks on pictures, as in a file manager; on touch a tap views and, while selecting, selects. */
export function useGridPointer(content: {
  list: ImageList<ImageSummary>
  open: (id: number) => void
}) {
  const { selection } = usePage()
  const range = (a: number, b: number) => idsBetween(content.list, a, b)
  /** Under a finger that has not been lifted: a long press opens its menu. */
  const pressed = useRef<number | null>(null)

  function take(id: number | null): void {
    if (id === null) return
    if (!isSelected(selection.get().selection, id)) selection.set(selectOne(id))
  }

  function onClick(event: MouseEvent): void {
    const id = imageIdOf(event)
    if (id === null) return
    const state = selection.get()
    const adds = event.ctrlKey || event.metaKey
    if (isTouch(event)) {
      if (isSelecting(state.selection)) selection.set(toggleOne(state, id))
      else content.open(id)
    } else if (event.shiftKey) selection.set(selectRange(state, id, { range, add: adds }))
    else selection.set(adds ? toggleOne(state, id) : selectOne(id))
  }

  const release = () => {
    pressed.current = null
  }
  const handlers = {
    onClick,
    onPointerDownCapture: (event: PointerEvent) => {
      pressed.current = event.pointerType === 'mouse' ? null : imageIdOf(event)
    },
    onPointerUpCapture: release,
    onPointerCancelCapture: release,
    onDoubleClick: (event: MouseEvent) => {
      const id = imageIdOf(event)
      if (id !== null && !isTouch(event)) content.open(id)
    },
    onContextMenu: (event: MouseEvent) => take(imageIdOf(event)),
  }
  return { handlers, onMenuOpen: () => take(pressed.current) }
}

/** Whether several pictures are being gathered, so that a tap adds rather than opens. */
function isSelecting(selection: Parameters<typeof hasSelection>[0]): boolean {
  return selection.kind === 'all' || selection.ids.size > 0
}
