import { Ban, Copy, Heart, Star, Trash2, X } from 'lucide-react'
import { countSelected } from '../../lib/selection.ts'
import { clearSelection } from '../../lib/selection.ts'
import { useStore } from '../../lib/use-store.ts'
import { usePage } from '../../page/page.ts'
import { DropMenu } from '../../ui/menu.tsx'
import { isCoarsePointer } from '../../ui/use-media-query.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { copyText } from '../image-menu/copy-actions.ts'
import { menuWords } from '../image-menu/image-menu-words.ts'
import { inspectorWords } from '../inspector/inspector-words.ts'
import { useLibrary } from '../library/use-library.ts'
import {
  type ChangeOf,
  toggleFavourite,
  toggleReject,
  toggleTrash,
  useMarkCommands,
} from '../marks/use-mark-commands.ts'
import { collectTargets } from './collect-targets.ts'
import { selectionWords } from './selection-words.ts'

const scores = [1, 2, 3, 4, 5]

/** What can be done with several selected pictures, and how many it will touch. */
export function SelectionBar({ total }: { total: number | null }) {
  const page = usePage()
  const place = useLibrary()
  const selection = useStore(page.selection, (state) => state.selection)
  const { markSelection } = useMarkCommands()
  const count = countSelected(selection, total)
  // With a mouse one selected picture is just the one in hand; by touch it starts a selection.
  const least = isCoarsePointer() ? 1 : 2
  if (place.viewing || (selection.kind === 'some' && selection.ids.size < least)) return null
  const mark = (change: ChangeOf) => void markSelection(selection, change)

  async function copyPaths(): Promise<void> {
    const images = await collectTargets(page, place, { selection, onProgress: () => undefined })
    await copyText(page, images.map((image) => image.path).join('\n'), selectionWords.paths)
  }

  return (
    <div
      role="toolbar"
      aria-label={selectionWords.label}
      className="appear absolute bottom-4 left-1/2 z-20 flex w-max max-w-[calc(100%-1rem)] -translate-x-1/2 items-center gap-1 rounded-lg border border-line bg-raised p-1 shadow-float"
    >
      <span role="status" className="px-2 text-sm font-medium whitespace-nowrap">
        {selectionWords.count(count)}
      </span>
      <span className="mx-1 h-5 w-px bg-line" />
      <div role="group" aria-label={selectionWords.score} className="hidden @md:flex">
        {scores.map((score) => (
          <button
            key={score}
            type="button"
            aria-label={inspectorWords.stars(score)}
            title={`${inspectorWords.stars(score)} (${score})`}
            onClick={() => mark({ score })}
            className="group/star inline-flex h-8 w-6 items-center justify-center rounded-sm text-muted hover:bg-hover hover:text-star"
          >
            <Star size={16} aria-hidden className="group-hover/star:fill-current" />
          </button>
        ))}
      </div>
      <span className="@md:hidden">
        <DropMenu
          entries={scores.toReversed().map((score) => ({
            kind: 'item',
            label: '★'.repeat(score),
            onSelect: () => mark({ score }),
          }))}
        >
          <IconButton icon={Star} label={selectionWords.score} />
        </DropMenu>
      </span>
      <IconButton
        icon={Ban}
        label={menuWords.reject}
        action="mark.reject"
        onClick={() => mark(toggleReject)}
      />
      <IconButton
        icon={Heart}
        label={menuWords.favourite}
        action="mark.favourite"
        onClick={() => mark(toggleFavourite)}
      />
      <IconButton
        icon={Trash2}
        label={menuWords.trash}
        action="mark.trash"
        onClick={() => mark(toggleTrash)}
      />
      <IconButton icon={Copy} label={selectionWords.copyPaths} onClick={() => void copyPaths()} />
      <span className="mx-1 h-5 w-px bg-line" />
      <IconButton
        icon={X}
        label={selectionWords.clear}
        action="grid.clear"
        onClick={() => page.selection.set(clearSelection)}
      />
    </div>
  )
}
