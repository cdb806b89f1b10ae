import { Copy } from 'lucide-react'
import { useStore } from '../../lib/use-store.ts'
import { usePage } from '../../page/page.ts'
import { cx } from '../../ui/class-names.ts'
import { Tooltip } from '../../ui/tooltip.tsx'
import type { Provenance } from './inspected.ts'
import { Breakable } from '../../ui/breakable.tsx'
import { inspectorWords } from './inspector-words.ts'
import { provenanceText } from './provenance-text.ts'
import { useInspectorActions } from './use-inspector-actions.ts'

/** A value with its name: a click searches it, the button copies it, hover and focus say its origin. */
export function ValueLine(props: {
  label: string
  value: string
  query?: string | null
  provenance?: Provenance | undefined
  mono?: boolean
  /** Shown behind the value, smaller. */
  hint?: string
}) {
  const { label, value, query, provenance } = props
  const { copy, search } = useInspectorActions()
  const { prefs } = usePage()
  const showOrigins = useStore(prefs, (current) => current.show_origins)
  const origin = provenance ? provenanceText(provenance) : null
  const className = cx(
    'min-w-0 rounded-sm text-left select-text',
    props.mono ? 'font-mono text-xs leading-5 break-all' : 'wrap-anywhere',
  )
  const shown = query ? (
    <button
      type="button"
      aria-label={`${label}: ${value}. ${inspectorWords.search(label)}`}
      onClick={() => search(query)}
      className={cx(className, 'decoration-line-strong underline-offset-3 hover:underline')}
    >
      <Breakable text={value} />
    </button>
  ) : (
    <span className={className} {...(origin ? { tabIndex: 0 } : {})}>
      <Breakable text={value} />
    </span>
  )
  return (
    <div className="group grid min-h-6 grid-cols-[5.5rem_1fr] items-start gap-x-2 pointer-coarse:min-h-8 pointer-coarse:items-center">
      <dt className="truncate text-muted" title={label}>
        {label}
      </dt>
      <dd className="relative flex min-w-0 items-start gap-1 pointer-coarse:items-center">
        <span className="min-w-0 flex-1">
          {origin ? (
            <Tooltip side="left" content={origin}>
              {shown}
            </Tooltip>
          ) : (
            shown
          )}
          {props.hint && (
            <>
              {' '}
              <span className="text-xs whitespace-nowrap text-faint">{props.hint}</span>
            </>
          )}
          {showOrigins && origin && <span className="block text-2xs text-faint">{origin}</span>}
        </span>
        <CopyButton label={label} onCopy={() => copy(value, label)} />
      </dd>
    </div>
  )
}

/** Seen on hover and focus, always there for touch and keyboard. */
export function CopyButton({ label, onCopy }: { label: string; onCopy: () => void }) {
  return (
    <button
      type="button"
      aria-label={inspectorWords.copy(label)}
      title={inspectorWords.copy(label)}
      onClick={onCopy}
      className="inline-flex size-6 items-center justify-center rounded-sm bg-panel text-faint opacity-0 group-hover:opacity-100 hover:text-text focus-visible:opacity-100 pointer-fine:absolute pointer-fine:top-0 pointer-fine:right-0 pointer-coarse:size-8 pointer-coarse:opacity-100"
    >
      <Copy size={12} aria-hidden />
    </button>
  )
}
