import { ApiError } from '@safelight/client/api-error'
import type { SearchFault } from '@safelight/core/search/search-query'
import { TriangleAlert, X } from 'lucide-react'
import { cx } from '../../ui/class-names.ts'
import { useLibrary, useShowResult } from '../library/use-library.ts'
import { partsOf, withoutPart } from './query-edit.ts'
import { searchWords } from './search-words.ts'
import type { SearchBoxState } from './use-search-box.ts'

/** What was understood of the query as chips, or the fault with its place. */
export function QueryLine({ box, error }: { box: SearchBoxState; error: Error | null }) {
  const { q } = useLibrary()
  if (box.fault) return <FaultLine text={box.text} fault={box.fault} onTake={box.submit} />
  if (error instanceof ApiError && error.code === 'query_invalid')
    return (
      <p role="alert" className="px-4 pb-2 text-sm text-danger">
        {error.message}
      </p>
    )
  const parts = partsOf(q)
  // One plain word needs no explanation.
  if (parts.every((part) => part.is_word)) return null
  return <Chips q={q} parts={parts} />
}

function Chips({ q, parts }: { q: string; parts: ReturnType<typeof partsOf> }) {
  const showResult = useShowResult()
  return (
    <ul aria-label={searchWords.understood} className="flex flex-wrap gap-1 px-4 pb-2">
      {parts.map((part) => (
        <li
          key={part.span.start}
          className={cx(
            'inline-flex h-6 max-w-80 items-center gap-1 rounded-full border border-line bg-raised pr-1 pl-2.5 text-xs',
            part.excluded && 'text-muted line-through decoration-1',
          )}
        >
          <span className="truncate" title={part.text}>
            {part.text.replaceAll(/:="([^"\\]*)"/g, ': $1')}
          </span>
          <button
            type="button"
            aria-label={searchWords.remove(part.text)}
            onClick={() => showResult({ q: withoutPart(q, part.span) })}
            className="inline-flex size-5 items-center justify-center rounded-full text-faint hover:bg-hover hover:text-text"
          >
            <X size={12} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  )
}

/** The query once more with the place marked, what is wrong, and a better text where there is one. */
function FaultLine(props: { text: string; fault: SearchFault; onTake: (text: string) => void }) {
  const { text, fault } = props
  const { start, end } = fault.span
  const { suggestion } = fault
  return (
    <div role="alert" className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 pb-2 text-sm">
      <span className="inline-flex items-center gap-1.5 text-danger">
        <TriangleAlert size={14} aria-hidden />
        {fault.message}
      </span>
      <code className="max-w-full truncate font-mono text-xs text-muted">
        {text.slice(0, start)}
        <mark className="bg-transparent text-danger underline decoration-wavy underline-offset-4">
          {text.slice(start, end) || '␣'}
        </mark>
        {text.slice(end)}
      </code>
      {suggestion !== null && (
        <button
          type="button"
          onClick={() => props.onTake(suggestion)}
          className="rounded-sm px-1 text-accent-text underline underline-offset-2 hover:bg-hover"
        >
          {searchWords.useSuggestion} <code className="font-mono text-xs">{suggestion}</code>
        </button>
      )}
    </div>
  )
}
