import { X } from 'lucide-react'
import { Dialog as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'

/** A panel that rises from the lower edge of a phone. */
export function Sheet(props: {
  open: boolean
  onClose: () => void
  title: string
  children: ReactNode
}) {
  return (
    <Primitive.Root open={props.open} onOpenChange={(open) => !open && props.onClose()}>
      <Primitive.Portal>
        <Primitive.Overlay className="appear fixed inset-0 z-40 bg-scrim" />
        <Primitive.Content
          aria-describedby={undefined}
          className="appear fixed inset-x-0 bottom-0 z-50 flex max-h-[82dvh] flex-col rounded-t-xl border-t border-line bg-panel pb-[env(safe-area-inset-bottom)] shadow-float"
        >
          <div className="flex items-center gap-2 px-4 pt-2">
            <Primitive.Title className="flex-1 text-base font-semibold">
              {props.title}
            </Primitive.Title>
            <Primitive.Close
              aria-label="Close"
              className="-mr-2 inline-flex size-10 items-center justify-center rounded-md text-muted"
            >
              <X size={18} aria-hidden />
            </Primitive.Close>
          </div>
          <div className="min-h-0 flex-1 overflow-y-auto">{props.children}</div>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
