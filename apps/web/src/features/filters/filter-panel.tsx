import { FACET_FIELDS, getFacets } from '@safelight/contracts/facet'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { SlidersHorizontal } from 'lucide-react'
import { routeQuery } from '../../api/route-query.ts'
import { usePage } from '../../page/page.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useLibrary } from '../library/use-library.ts'
import { FacetGroup } from './facet-group.tsx'
import { filterWords } from './filter-words.ts'

/** Every facet with its counts under the present query. */
export function FilterPanel() {
  const { api } = usePage()
  const { collection, folder, q } = useLibrary()
  const query = { collection, q, ...(folder === null ? {} : { folder_id: folder }), limit: 100 }
  const facets = useQuery({
    ...routeQuery(api, getFacets, { query }),
    placeholderData: keepPreviousData,
  })
  if (facets.isError && !facets.data)
    return <p className="p-4 text-sm text-danger">{filterWords.failed}</p>
  const shown = FACET_FIELDS.flatMap(
    (field) => facets.data?.facets.find((facet) => facet.field === field) ?? [],
  )
  const isEmpty = facets.data !== undefined && shown.every((facet) => facet.values.length === 0)
  if (isEmpty && q === '') return <EmptyState icon={SlidersHorizontal} title={filterWords.empty} />
  return (
    <div className="flex flex-col gap-1 px-3 pb-3 md:pl-4">
      {shown.map((facet) => (
        <FacetGroup key={facet.field} facet={facet} isExact={facets.data?.exact ?? true} />
      ))}
    </div>
  )
}
