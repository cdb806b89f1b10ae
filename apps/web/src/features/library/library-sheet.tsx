import { Sheet } from '../../ui/sheet.tsx'
import { FilterPanel } from '../filters/filter-panel.tsx'
import { filterWords } from '../filters/filter-words.ts'
import { libraryWords } from './library-words.ts'
import { SidebarContent } from './sidebar.tsx'

export type OpenSheet = 'filters' | 'folders'

/** What stands beside the pictures on a desk rises from below on a phone. */
export function LibrarySheet({ sheet, onClose }: { sheet: OpenSheet; onClose: () => void }) {
  const isFilters = sheet === 'filters'
  return (
    <Sheet open title={isFilters ? filterWords.title : libraryWords.folders} onClose={onClose}>
      {isFilters ? <FilterPanel /> : <SidebarContent />}
    </Sheet>
  )
}
