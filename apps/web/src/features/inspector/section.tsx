import { ChevronDown } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { cx } from '../../ui/class-names.ts'

/** A titled part of the inspector that can be folded away. */
export function Section(props: {
  title: string
  actions?: ReactNode
  folded?: boolean
  children: ReactNode
}) {
  const id = useId()
  const [open, setOpen] = useState(!props.folded)
  return (
    <section aria-labelledby={id} className="border-t border-line px-4 py-2 first:border-0">
      <div className="flex h-7 items-center gap-1">
        <h3 id={id} className="flex-1">
          <button
            type="button"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
            className="-ml-1 inline-flex items-center gap-1 rounded-sm px-1 text-xs font-semibold text-muted hover:text-text"
          >
            {props.title}
            <ChevronDown
              size={12}
              aria-hidden
              className={cx('text-faint', !open && '-rotate-90')}
            />
          </button>
        </h3>
        {props.actions}
      </div>
      {open && <div className="pb-1">{props.children}</div>}
    </section>
  )
}
