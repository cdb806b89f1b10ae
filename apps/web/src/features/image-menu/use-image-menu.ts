import { type ImageSummary, rereadImage } from '@safelight/contracts/image'
import { formatExactTerm, formatPhrase } from '@safelight/core/search/format-search'
import { modelName } from '@safelight/core/search/model-name'
import {
  Ban,
  Copy,
  Download,
  Eye,
  Heart,
  Info,
  type LucideIcon,
  RefreshCw,
  ScanSearch,
  Star,
  Trash2,
} from 'lucide-react'
import { fileUrl } from '../../api/urls.ts'
import { countSelected, type Selection } from '../../lib/selection.ts'
import { type Page, usePage } from '../../page/page.ts'
import type { MenuEntry } from '../../ui/menu.tsx'
import { isPhone } from '../../ui/use-media-query.ts'
import { type LibraryPlace, useGoTo, useLibrary, useShowResult } from '../library/use-library.ts'
import {
  type ChangeOf,
  toggleFavourite,
  toggleReject,
  toggleTrash,
  useMarkCommands,
} from '../marks/use-mark-commands.ts'
import { copyPart, type CopyPart, copyPixels, findDetail } from './copy-actions.ts'
import { menuWords } from './image-menu-words.ts'

type Context = {
  page: Page
  place: LibraryPlace
  image: ImageSummary
  goTo: ReturnType<typeof useGoTo>
  search: (q: string) => void
  mark: (change: ChangeOf) => void
}

function item(label: string, icon: LucideIcon, onSelect: () => void): MenuEntry {
  return { kind: 'item', label, icon, onSelect }
}

/** What can be done with a picture, or with all that is selected. */
export function useImageMenu(): (
  image: ImageSummary | null,
  selection: Selection,
) => readonly MenuEntry[] {
  const page = usePage()
  const place = useLibrary()
  const goTo = useGoTo()
  const showResult = useShowResult()
  const marks = useMarkCommands()
  return (image, selection) => {
    const count = countSelected(selection, null)
    const several = count === null || count > 1
    if (!image) return []
    const context: Context = {
      page,
      place,
      image,
      goTo,
      search: (q) => showResult({ q, folder: undefined }),
      mark: (change) =>
        several ? void marks.markSelection(selection, change) : marks.markImage(image, change),
    }
    if (several)
      return [{ kind: 'title', label: menuWords.selected(count) }, ...markEntries(context)]
    return [...viewEntries(context), ...markEntries(context), ...singleEntries(context)]
  }
}

function viewEntries({ page, image, goTo }: Context): readonly MenuEntry[] {
  const inspect: MenuEntry = {
    kind: 'item',
    label: menuWords.inspect,
    icon: Info,
    action: 'inspector.toggle',
    onSelect: () => page.prefs.set((prefs) => ({ ...prefs, inspector_open: true })),
  }
  return [
    {
      kind: 'item',
      label: menuWords.view,
      icon: Eye,
      action: 'grid.open',
      onSelect: () => goTo({ image: image.id, view: 'picture' }),
    },
    // A phone has no panel beside the pictures: there the viewer shows the details.
    ...(isPhone() ? [] : [inspect]),
    { kind: 'separator' },
  ]
}

function markEntries({ mark }: Context): readonly MenuEntry[] {
  const scores = [5, 4, 3, 2, 1].map((score): MenuEntry => ({
    kind: 'item',
    label: '★'.repeat(score),
    hint: `${score}`,
    onSelect: () => mark({ score }),
  }))
  const clear: MenuEntry = {
    kind: 'item',
    label: menuWords.noScore,
    hint: '0',
    onSelect: () => mark({ score: 0 }),
  }
  return [
    { kind: 'submenu', label: menuWords.score, icon: Star, entries: [...scores, clear] },
    {
      kind: 'item',
      label: menuWords.reject,
      icon: Ban,
      action: 'mark.reject',
      onSelect: () => mark(toggleReject),
    },
    {
      kind: 'item',
      label: menuWords.favourite,
      icon: Heart,
      action: 'mark.favourite',
      onSelect: () => mark(toggleFavourite),
    },
    {
      kind: 'item',
      label: menuWords.trash,
      icon: Trash2,
      action: 'mark.trash',
      onSelect: () => mark(toggleTrash),
    },
  ]
}

function singleEntries(context: Context): readonly MenuEntry[] {
  const { page, image, place } = context
  return [
    { kind: 'separator' },
    { kind: 'submenu', label: menuWords.copy, icon: Copy, entries: copyEntries(context) },
    { kind: 'submenu', label: menuWords.find, icon: ScanSearch, entries: findEntries(context) },
    item(menuWords.download, Download, () => {
      window.location.assign(fileUrl(image, place.collection, true))
    }),
    item(menuWords.reread, RefreshCw, () => void reread(page, image, place.collection)),
  ]
}

function copyEntries({ page, image, place }: Context): readonly MenuEntry[] {
  const parts: readonly (readonly [CopyPart, string])[] = [
    ['prompt', menuWords.copyPrompt],
    ['negative', menuWords.copyNegative],
    ['parameters', menuWords.copyParameters],
    ['seed', menuWords.copySeed],
    ['workflow', menuWords.copyWorkflow],
    ['path', menuWords.copyPath],
  ]
  const { collection } = place
  return [
    {
      kind: 'item',
      label: menuWords.copyImage,
      disabled: image.media_type === 'video',
      onSelect: () => void copyPixels(page, image, collection),
    },
    ...parts.map(([part, label]): MenuEntry => ({
      kind: 'item',
      label,
      onSelect: () => void copyPart(page, image, { collection, part }),
    })),
  ]
}

function findEntries({ page, image, place, search, goTo }: Context): readonly MenuEntry[] {
  async function findBy(write: (detail: Awaited<ReturnType<typeof findDetail>>) => string | null) {
    const detail = await findDetail(page, place.collection, image.id)
    const query = write(detail)
    if (query) search(query)
  }
  const entry = (label: string, write: Parameters<typeof findBy>[0]): MenuEntry => ({
    kind: 'item',
    label,
    onSelect: () => void findBy(write),
  })
  return [
    entry(
      menuWords.samePrompt,
      ({ prompt }) => prompt && `prompt:${formatPhrase(prompt.slice(0, 400))}`,
    ),
    entry(menuWords.sameSeed, ({ seed }) => seed && `seed:${seed}`),
    entry(menuWords.sameModel, ({ model }) => model && formatExactTerm('model', modelName(model))),
    {
      kind: 'item',
      label: menuWords.sameFolder,
      disabled: image.folder_id === null,
      onSelect: () => goTo({ folder: image.folder_id ?? undefined, q: undefined, view: undefined }),
    },
  ]
}

/** Parses the file again and shows what came of it. */
export async function reread(page: Page, image: ImageSummary, collection: string): Promise<void> {
  try {
    const args = { params: { id: image.id }, query: { collection } }
    const detail = await page.api.call(rereadImage, args)
    page.queries.setQueryData(['getImage', args], detail)
    page.toasts.show({ text: menuWords.rereadDone })
  } catch (error) {
    page.toasts.show({ tone: 'danger', text: error instanceof Error ? error.message : '' })
  }
}
