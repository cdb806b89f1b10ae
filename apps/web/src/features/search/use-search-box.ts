import { getFacets } from '@safelight/contracts/facet'
import { parseSearch } from '@safelight/core/search/parse-search'
import type { SearchFault } from '@safelight/core/search/search-query'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { routeQuery } from '../../api/route-query.ts'
import { formatCount } from '../../lib/format.ts'
import { usePage } from '../../page/page.ts'
import { useLibrary, useShowResult } from '../library/use-library.ts'
import { facetWriters } from './query-edit.ts'
import { readRecentSearches, rememberSearch } from './recent-searches.ts'
import {
  allFields,
  fieldOfPiece,
  fieldSuggestions,
  pieceAtCursor,
  type Suggestion,
  valueSuggestions,
} from './suggestions.ts'

/** A pause in typing after which the search runs by itself. */
const pauseMs = 220

/** A longer pause, after which a text that cannot be read is no longer just unfinished. */
const faultPauseMs = 700

type SuggestedField = keyof typeof facetWriters

function isSuggestedField(field: string): field is SuggestedField {
  return field in facetWriters && field !== 'month' && field !== 'media_type'
}

/** The text of the search box and what becomes of it. */
export function useSearchBox() {
  const place = useLibrary()
  const showResult = useShowResult()
  const [text, setText] = useState(place.q)
  const [cursor, setCursor] = useState(0)
  const [lastQ, setLastQ] = useState(place.q)
  // The address may change by other means (a chip, back): the box then shows what it says.
  if (place.q !== lastQ) {
    setLastQ(place.q)
    if (text.trim() !== place.q) setText(place.q)
  }

  const [fault, setFault] = useState<SearchFault | null>(null)
  useEffect(() => {
    const result = parseSearch(text)
    const found = result.ok ? null : result.fault
    const timer = setTimeout(() => setFault(found), found ? faultPauseMs : 0)
    return () => clearTimeout(timer)
  }, [text])

  useEffect(() => {
    const q = text.trim()
    if (q === place.q || !parseSearch(q).ok) return
    const timer = setTimeout(() => showResult({ q }, { replace: true }), pauseMs)
    return () => clearTimeout(timer)
  }, [text, place.q, showResult])

  function submit(next: string): void {
    const q = next.trim()
    setText(next)
    const result = parseSearch(next)
    if (!result.ok) return setFault(result.fault)
    rememberSearch(q)
    if (q !== place.q) showResult({ q })
  }

  const suggestions = useSuggestions(text, cursor)
  return { text, setText, cursor, setCursor, submit, suggestions, fault }
}

export type SearchBoxState = ReturnType<typeof useSearchBox>

function useSuggestions(text: string, cursor: number): readonly Suggestion[] {
  const { api } = usePage()
  const { collection } = useLibrary()
  const writing = fieldOfPiece(pieceAtCursor(text, cursor).text)
  const field = writing && isSuggestedField(writing.field) ? writing.field : null
  const facets = useQuery({
    ...routeQuery(api, getFacets, {
      query: { collection, ...(field ? { fields: field } : {}), limit: 200 },
    }),
    enabled: field !== null,
    staleTime: 60_000,
  })
  if (text.trim() === '') return [...recentSuggestions(), ...allFields()]
  if (field)
    return valueSuggestions(text, cursor, {
      values: facets.data?.facets.find((facet) => facet.field === field)?.values ?? [],
      write: facetWriters[field],
      show_count: formatCount,
    })
  return fieldSuggestions(text, cursor)
}

function recentSuggestions(): readonly Suggestion[] {
  return readRecentSearches()
    .slice(0, 5)
    .map((q) => ({ kind: 'recent', label: q, hint: '', text: q, goes_on: false }))
}
