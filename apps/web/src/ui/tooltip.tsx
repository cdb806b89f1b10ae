import { Tooltip as Primitive } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'

/** Must stand once around the page: tooltips then share their delay. */
export function TooltipProvider({ children }: { children: ReactNode }) {
  return (
    <Primitive.Provider delayDuration={450} skipDelayDuration={200}>
      {children}
    </Primitive.Provider>
  )
}

export type TooltipSide = 'top' | 'right' | 'bottom' | 'left'

/** Says more about a control on hover and on keyboard focus. */
export function Tooltip(props: { content: ReactNode; side?: TooltipSide; children: ReactElement }) {
  return (
    <Primitive.Root>
      <Primitive.Trigger asChild>{props.children}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          side={props.side ?? 'bottom'}
          sideOffset={6}
          collisionPadding={8}
          className="appear z-60 max-w-80 rounded-md border border-line bg-raised px-2 py-1 text-xs text-text shadow-float"
        >
          {props.content}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
