import { X } from 'lucide-react'
import { Dialog as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'
import { cx } from './class-names.ts'

/** A window over the page. It has the keyboard until it closes. */
export function Dialog(props: {
  open: boolean
  onClose: () => void
  title: string
  /** Said to screen readers, and shown below the title. */
  description?: string
  children: ReactNode
  width?: 'narrow' | 'normal' | 'wide'
  hideTitle?: boolean
}) {
  const widths = { narrow: 'max-w-md', normal: 'max-w-2xl', wide: 'max-w-[min(1200px,94vw)]' }
  return (
    <Primitive.Root open={props.open} onOpenChange={(open) => !open && props.onClose()}>
      <Primitive.Portal>
        <Primitive.Overlay className="appear fixed inset-0 z-40 bg-scrim" />
        <Primitive.Content
          {...(props.description ? {} : { 'aria-describedby': undefined })}
          className={cx(
            'appear fixed top-[8vh] left-1/2 z-50 flex max-h-[84vh] w-[94vw] -translate-x-1/2 flex-col overflow-hidden rounded-lg border border-line bg-panel shadow-float',
            widths[props.width ?? 'normal'],
          )}
        >
          <div
            className={cx('flex items-start gap-3 px-5 pt-4 pb-2', props.hideTitle && 'sr-only')}
          >
            <div className="min-w-0 flex-1">
              <Primitive.Title className="text-lg font-semibold">{props.title}</Primitive.Title>
              {props.description && (
                <Primitive.Description className="text-sm text-muted">
                  {props.description}
                </Primitive.Description>
              )}
            </div>
            <Primitive.Close
              aria-label="Close"
              className="-mr-2 inline-flex size-8 items-center justify-center rounded-md text-muted hover:bg-hover hover:text-text pointer-coarse:size-10"
            >
              <X size={16} aria-hidden />
            </Primitive.Close>
          </div>
          {props.children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
