import { Popover as Primitive } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'

/** A small panel that opens from a control. */
export function Popover(props: {
  trigger: ReactElement
  children: ReactNode
  label: string
  side?: 'top' | 'bottom'
  align?: 'start' | 'center' | 'end'
}) {
  return (
    <Primitive.Root>
      <Primitive.Trigger asChild>{props.trigger}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          aria-label={props.label}
          side={props.side ?? 'bottom'}
          align={props.align ?? 'start'}
          sideOffset={6}
          collisionPadding={8}
          className="appear z-50 max-h-(--radix-popper-available-height) w-80 max-w-[94vw] overflow-y-auto rounded-md border border-line bg-raised p-3 text-sm shadow-float"
        >
          {props.children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
