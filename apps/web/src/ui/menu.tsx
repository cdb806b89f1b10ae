import type { LucideIcon } from 'lucide-react'
import { Slot } from 'radix-ui'
import {
  lazy,
  type MouseEvent,
  type PointerEvent,
  type ReactElement,
  Suspense,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import type { KeyAction } from '../lib/keys/key-table.ts'

export type MenuEntry =
  | {
      readonly kind: 'item'
      readonly label: string
      readonly icon?: LucideIcon
      readonly action?: KeyAction
      readonly hint?: string
      readonly danger?: boolean
      readonly disabled?: boolean
      /** Shows a check mark when set. */
      readonly checked?: boolean
      readonly onSelect: () => void
    }
  | { readonly kind: 'separator' }
  | { readonly kind: 'title'; readonly label: string }
  | {
      readonly kind: 'submenu'
      readonly label: string
      readonly icon?: LucideIcon
      readonly entries: readonly MenuEntry[]
    }

// What draws menus is fetched with the first one.
const MenuSurface = lazy(async () => ({
  default: (await import('./menu-surface.tsx')).MenuSurface,
}))

/** A menu that opens from a button. */
export function DropMenu(props: {
  entries: readonly MenuEntry[]
  children: ReactElement
  align?: 'start' | 'end'
}) {
  const id = useId()
  const [opened, setOpened] = useState<{ by: HTMLElement; isByKey: boolean } | null>(null)
  const close = () => setOpened(null)
  function onClick(event: MouseEvent<HTMLElement>): void {
    const isByKey = event.detail === 0
    setOpened(opened ? null : { by: event.currentTarget, isByKey })
  }
  return (
    <>
      <Slot.Root id={id} onClick={onClick} aria-haspopup="menu" aria-expanded={opened !== null}>
        {props.children}
      </Slot.Root>
      {opened && (
        <Suspense>
          <MenuSurface
            at={opened.by.getBoundingClientRect()}
            opener={opened.by}
            labelledBy={id}
            focusFirst={opened.isByKey}
            align={props.align ?? 'start'}
            entries={props.entries}
            onClose={close}
          />
        </Suspense>
      )}
    </>
  )
}

/** A finger that rests this long asks for the menu. */
const longPressMs = 700

type Point = { readonly x: number; readonly y: number }

/** A menu that opens by right click, long press or the menu key. Its entries are asked for as it opens. */
export function RightClickMenu(props: {
  entries: () => readonly MenuEntry[]
  children: ReactElement
}) {
  const [opened, setOpened] = useState<{
    at: Point
    entries: readonly MenuEntry[]
    opener: Element | null
    isByKey: boolean
  } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const stop = () => clearTimeout(timer.current)
  function open(at: Point, isByKey: boolean): void {
    stop()
    setOpened({ at, entries: props.entries(), opener: document.activeElement, isByKey })
  }
  const handlers = {
    onContextMenu: (event: MouseEvent) => {
      if (event.defaultPrevented) return
      event.preventDefault()
      const { pointerType } = event.nativeEvent as globalThis.PointerEvent
      const isByHand = event.button === 2 || pointerType === 'touch' || pointerType === 'pen'
      open({ x: event.clientX, y: event.clientY }, !isByHand)
    },
    onPointerDown: (event: PointerEvent) => {
      stop()
      if (event.pointerType === 'mouse') return
      const at = { x: event.clientX, y: event.clientY }
      timer.current = setTimeout(() => open(at, false), longPressMs)
    },
    onPointerMove: stop,
    onPointerUp: stop,
    onPointerCancel: stop,
  }
  return (
    <>
      <Slot.Root {...handlers} style={{ WebkitTouchCallout: 'none' }}>
        {props.children}
      </Slot.Root>
      {opened && (
        <Suspense>
          <MenuSurface
            key={`${opened.at.x} ${opened.at.y}`}
            at={new DOMRect(opened.at.x, opened.at.y, 0, 0)}
            opener={opened.opener}
            focusFirst={opened.isByKey}
            align="start"
            entries={opened.entries}
            onClose={() => setOpened(null)}
          />
        </Suspense>
      )}
    </>
  )
}
