import type { ImageSummary } from '@safelight/contracts/image'
import { useMemo } from 'react'
import { imageKey } from '../../api/urls.ts'
import { hasSelection, type Selection } from '../../lib/selection.ts'
import { type Page, usePage } from '../../page/page.ts'
import { type LibraryPlace, useLibrary } from '../library/use-library.ts'
import { collectTargets } from '../selection/collect-targets.ts'
import { type MarkChange, markKey, type Marks } from './marks-state.ts'
import { labelOfChange, marksWords } from './marks-words.ts'

export type MarkCommands = {
  /** Marks one picture. */
  markImage: (image: ImageSummary, change: ChangeOf) => void
  /** Marks all that is selected. */
  markSelection: (selection: Selection, change: ChangeOf) => Promise<void>
  undo: () => void
}

/** A change, or one that depends on what the pictures have (favourite on or off). */
export type ChangeOf = MarkChange | ((images: readonly Marks[]) => MarkChange)

/** Ways to mark pictures; each shows at once and can be undone. */
export function useMarkCommands(): MarkCommands {
  const page = usePage()
  const place = useLibrary()
  return useMemo(
    () => ({
      markImage: (image, change) => {
        const set = apply(page, place.collection, { images: [image], change })
        page.flashes.show(imageKey(place.collection, image.id), labelOfChange(set))
      },
      markSelection: (selection, change) => markSelection(page, place, { selection, change }),
      undo: () => {
        const label = page.marks.undo()
        page.toasts.show({
          topic: 'marks',
          text: label === null ? marksWords.nothingToUndo : marksWords.undone(label),
        })
      },
    }),
    [page, place],
  )
}

async function markSelection(
  page: Page,
  place: LibraryPlace,
  request: { selection: Selection; change: ChangeOf },
): Promise<void> {
  const { selection, change } = request
  if (!hasSelection(selection)) return
  const images = await collect(page, place, selection)
  if (!images || images.length === 0) return
  const set = apply(page, place.collection, { images, change })
  page.toasts.show({
    topic: 'marks',
    text: marksWords.done(labelOfChange(set), images.length),
    actions: [{ label: marksWords.undo, run: () => void page.marks.undo() }],
  })
}

async function collect(
  page: Page,
  place: LibraryPlace,
  selection: Selection,
): Promise<ImageSummary[] | null> {
  try {
    return await collectTargets(page, place, {
      selection,
      onProgress: (count) => {
        if (selection.kind === 'all' && count > 0)
          page.toasts.show({ topic: 'marks', text: marksWords.collecting(count) })
      },
    })
  } catch {
    page.toasts.show({ topic: 'marks', tone: 'danger', text: marksWords.collectFailed })
    return null
  }
}

function apply(
  page: Page,
  collection: string,
  request: { images: readonly ImageSummary[]; change: ChangeOf },
): MarkChange {
  const { pending } = page.marks.store.get()
  const before = request.images.map((image) => ({
    id: image.id,
    score: image.score,
    favorite: image.favorite,
    for_deletion: image.for_deletion,
    ...pending.get(markKey(collection, image.id)),
  }))
  const set = typeof request.change === 'function' ? request.change(before) : request.change
  page.marks.mark({ collection, set, before, label: labelOfChange(set) })
  return set
}

/** Favourite all, unless all are. */
export function toggleFavourite(images: readonly Marks[]): MarkChange {
  return { favorite: !images.every((image) => image.favorite) }
}

/** Reject all, or take the rejection back when all are rejected. */
export function toggleReject(images: readonly Marks[]): MarkChange {
  return { score: images.every((image) => image.score === -1) ? 0 : -1 }
}

/** Mark all for trash, unless all are. */
export function toggleTrash(images: readonly Marks[]): MarkChange {
  return { for_deletion: !images.every((image) => image.for_deletion) }
}
