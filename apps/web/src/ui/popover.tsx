import { Slot } from 'radix-ui'
import { lazy, type ReactElement, type ReactNode, Suspense, useRef, useState } from 'react'

const PopoverSurface = lazy(async () => ({
  default: (await import('./popover-surface.tsx')).PopoverSurface,
}))

/** A small panel that opens from a control. */
export function Popover(props: {
  trigger: ReactElement
  children: ReactNode
  label: string
  side?: 'top' | 'bottom'
  align?: 'start' | 'center' | 'end'
}) {
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLElement>(null)
  return (
    <>
      <Slot.Root
        ref={opener}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {props.trigger}
      </Slot.Root>
      {open && (
        <Suspense>
          <PopoverSurface
            opener={opener}
            label={props.label}
            side={props.side ?? 'bottom'}
            align={props.align ?? 'start'}
            onClose={() => setOpen(false)}
          >
            {props.children}
          </PopoverSurface>
        </Suspense>
      )}
    </>
  )
}
