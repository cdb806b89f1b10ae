import { type facetSchema, getFacets } from '@safelight/contracts/facet'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ChevronDown, X } from 'lucide-react'
import { useId, useState } from 'react'
import { routeQuery } from '../../api/route-query.ts'
import { usePage } from '../../page/page.ts'
import { cx } from '../../ui/class-names.ts'
import { useLibrary, useShowResult } from '../library/use-library.ts'
import { facetWriters, selectedValues, withoutValues, withValues } from '../search/query-edit.ts'
import { filterWords, showFacetValue } from './filter-words.ts'

type Facet = typeof facetSchema._zod.output

const shownAtFirst = 6

/** One facet: its values with counts; several values are alternatives. */
export function FacetGroup({ facet, isExact }: { facet: Facet; isExact: boolean }) {
  const { q } = useLibrary()
  const showResult = useShowResult()
  const headingId = useId()
  const [open, setOpen] = useState(true)
  const [expanded, setExpanded] = useState(false)
  const [filter, setFilter] = useState('')
  const write = facetWriters[facet.field]
  const values = useAlternatives(facet)
  const known = values.map(({ value }) => value)
  const selected = selectedValues(q, known, write)
  if (values.length === 0) return null

  const matching = values.filter(
    ({ value }) =>
      selected.has(value) ||
      showFacetValue(facet.field, value).toLowerCase().includes(filter.toLowerCase()),
  )
  const shown = expanded ? matching : matching.slice(0, shownAtFirst)
  const most = Math.max(1, ...values.map(({ count }) => count))
  const title = filterWords.fields[facet.field]

  function toggle(value: string): void {
    const next = new Set(selected)
    if (!next.delete(value)) next.add(value)
    const ordered = known.filter((candidate) => next.has(candidate))
    showResult({ q: withValues(q, { known, next: ordered, write }) })
  }

  return (
    <section aria-labelledby={headingId} className="border-b border-line pb-2 last:border-0">
      <div className="flex h-8 items-center">
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className="flex flex-1 items-center gap-1 text-left text-xs font-semibold"
        >
          <ChevronDown size={14} aria-hidden className={cx('text-faint', !open && '-rotate-90')} />
          <span id={headingId}>{title}</span>
        </button>
        {selected.size > 0 && (
          <button
            type="button"
            aria-label={filterWords.clear(title)}
            onClick={() => showResult({ q: withoutValues(q, known, write) })}
            className="inline-flex size-6 items-center justify-center rounded-sm text-accent-text hover:bg-hover"
          >
            <X size={14} aria-hidden />
          </button>
        )}
      </div>
      {open && (
        <>
          {expanded && values.length > 12 && (
            <input
              type="search"
              aria-label={filterWords.find(title)}
              placeholder={filterWords.find(title)}
              value={filter}
              onChange={(event) => setFilter(event.target.value)}
              className="mb-1 h-7 w-full rounded-md border border-line bg-sunken px-2 text-xs outline-none focus:border-accent"
            />
          )}
          <ul>
            {shown.map(({ value, count }) => (
              <FacetValue
                key={value}
                label={showFacetValue(facet.field, value)}
                count={filterWords.count(count, isExact)}
                share={count / most}
                checked={selected.has(value)}
                onToggle={() => toggle(value)}
              />
            ))}
          </ul>
          {matching.length > shownAtFirst && (
            <button
              type="button"
              onClick={() => setExpanded(!expanded)}
              className="mt-0.5 ml-5 text-xs text-muted hover:text-text"
            >
              {expanded ? filterWords.fewer : filterWords.more(matching.length - shownAtFirst)}
            </button>
          )}
        </>
      )}
    </section>
  )
}

/** While values are selected, the counts of the others are those without this facet. */
function useAlternatives(facet: Facet): Facet['values'] {
  const { api } = usePage()
  const { collection, folder, q } = useLibrary()
  const write = facetWriters[facet.field]
  const known = facet.values.map(({ value }) => value)
  const without = withoutValues(q, known, write)
  const query = {
    collection,
    q: without,
    fields: facet.field,
    limit: 100,
    ...(folder === null ? {} : { folder_id: folder }),
  }
  const others = useQuery({
    ...routeQuery(api, getFacets, { query }),
    placeholderData: keepPreviousData,
    enabled: without !== q.trim(),
  })
  if (without === q.trim()) return facet.values
  return others.data?.facets[0]?.values ?? facet.values
}

function FacetValue(props: {
  label: string
  count: string
  share: number
  checked: boolean
  onToggle: () => void
}) {
  return (
    <li>
      <label className="relative flex min-h-6 items-center gap-2 rounded-sm px-1 text-xs hover:bg-hover pointer-coarse:min-h-9">
        <input
          type="checkbox"
          checked={props.checked}
          onChange={props.onToggle}
          className="size-3.5 shrink-0 accent-(--accent)"
        />
        <span className="min-w-0 flex-1 truncate" title={props.label}>
          {props.label}
        </span>
        <span className="text-faint">{props.count}</span>
        <span
          aria-hidden
          className="absolute right-1 bottom-0 h-px bg-line-strong"
          style={{ width: `${Math.max(2, props.share * 40)}px` }}
        />
      </label>
    </li>
  )
}
