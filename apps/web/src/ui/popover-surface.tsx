import { Popover as Primitive } from 'radix-ui'
import type { ReactNode, RefObject } from 'react'

/** An open panel beside the control it belongs to. */
export function PopoverSurface(props: {
  opener: RefObject<HTMLElement | null>
  label: string
  side: 'top' | 'bottom'
  align: 'start' | 'center' | 'end'
  onClose: () => void
  children: ReactNode
}) {
  const { opener } = props
  return (
    <Primitive.Root open onOpenChange={(open) => !open && props.onClose()}>
      <Primitive.Anchor virtualRef={opener} />
      <Primitive.Portal>
        <Primitive.Content
          aria-label={props.label}
          side={props.side}
          align={props.align}
          sideOffset={6}
          collisionPadding={8}
          className="appear z-50 max-h-(--radix-popper-available-height) w-80 max-w-[94vw] overflow-y-auto rounded-md border border-line bg-raised p-3 text-sm shadow-float"
          onInteractOutside={(event) => {
            // The control itself closes its panel.
            if (opener.current?.contains(event.target as Node)) event.preventDefault()
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            if (document.activeElement === document.body) opener.current?.focus()
          }}
        >
          {props.children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
