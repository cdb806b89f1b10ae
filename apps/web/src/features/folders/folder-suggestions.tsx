import { suggestFolders } from '@safelight/contracts/folder'
import { useQuery } from '@tanstack/react-query'
import { FolderSearch } from 'lucide-react'
import { routeQuery } from '../../api/route-query.ts'
import { usePage } from '../../page/page.ts'
import { folderWords } from './folder-words.ts'

/** Output folders of known programs that exist on the server's machine. */
export function FolderSuggestions({ onChoose }: { onChoose: (path: string) => void }) {
  const { api } = usePage()
  const { data } = useQuery(routeQuery(api, suggestFolders))
  const suggestions = data?.suggestions ?? []
  if (suggestions.length === 0) return null
  return (
    <section aria-label={folderWords.suggestions}>
      <h3 className="mb-1 text-xs text-muted">{folderWords.suggestions}</h3>
      <ul className="flex flex-wrap gap-1.5">
        {suggestions.map((suggestion) => (
          <li key={suggestion.path} className="max-w-full">
            <button
              type="button"
              disabled={suggestion.already_added}
              title={suggestion.path}
              onClick={() => onChoose(suggestion.path)}
              className="flex max-w-full items-center gap-2 rounded-md border border-line bg-raised px-2.5 py-1 text-left text-sm hover:bg-active disabled:opacity-50"
            >
              <FolderSearch size={14} aria-hidden className="shrink-0 text-faint" />
              <span className="shrink-0 font-medium">{suggestion.tool}</span>
              <span className="truncate text-xs text-muted">
                {suggestion.already_added
                  ? folderWords.added
                  : folderWords.media(suggestion.media_count)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
