import { X } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { IconButton } from '../../ui/icon-button.tsx'
import { filterWords } from '../filters/filter-words.ts'

const FilterPanel = lazy(async () => ({
  default: (await import('../filters/filter-panel.tsx')).FilterPanel,
}))

/** The filters as a column beside the pictures. */
export function FilterSide({ onClose }: { onClose: () => void }) {
  return (
    <aside
      aria-label={filterWords.title}
      className="flex w-56 shrink-0 flex-col border-t border-r border-line bg-panel"
    >
      <div className="flex h-9 shrink-0 items-center pr-1 pl-4">
        <h2 className="flex-1 text-xs font-semibold text-muted">{filterWords.title}</h2>
        <IconButton
          size="small"
          icon={X}
          label={filterWords.close}
          action="filters.toggle"
          onClick={onClose}
        />
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto">
        <Suspense>
          <FilterPanel />
        </Suspense>
      </div>
    </aside>
  )
}
