/**
 * Scores, favourites and trash marks on their way to the server. A mark shows at once; it is sent in
 * order, one request at a time; a request that fails stops the queue, says so and can be tried again.
 * Undo sends the former marks, so it works across images and for saves that are still under way.
 */
export type Marks = {
  readonly score: number
  readonly favorite: boolean
  readonly for_deletion: boolean
}

export type MarkChange = Partial<Marks>

/** One request: the same marks on some pictures. */
export type MarkSave = {
  readonly collection: string
  readonly image_ids: readonly number[]
  readonly set: MarkChange
}

/** What one key press or click did, as the saves that take it back. */
export type UndoStep = { readonly label: string; readonly saves: readonly MarkSave[] }

export type MarksState = {
  readonly queue: readonly MarkSave[]
  /** Marks that are shown but not saved yet, by {@link markKey}. */
  readonly pending: ReadonlyMap<string, MarkChange>
  readonly failure: string | null
  readonly undo: readonly UndoStep[]
}

export const NO_MARKS: MarksState = { queue: [], pending: new Map(), failure: null, undo: [] }

const undoLimit = 500

/** Pictures one request may carry at most. */
export const portionSize = 10_000

export type MarksEvent =
  | { readonly type: 'marked'; readonly saves: readonly MarkSave[]; readonly undo: UndoStep }
  | { readonly type: 'undone' }
  | { readonly type: 'saved' }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'retried' }
  | { readonly type: 'discarded' }

/** Ids are unique only within a collection. */
export function markKey(collection: string, id: number): string {
  return `${collection}/${id}`
}

/** The next state; pure, so that every state × event can be tested. */
export function nextMarks(state: MarksState, event: MarksEvent): MarksState {
  switch (event.type) {
    case 'marked':
      return pushSaves(
        { ...state, undo: [...state.undo, event.undo].slice(-undoLimit) },
        event.saves,
      )
    case 'undone':
      return pushSaves({ ...state, undo: state.undo.slice(0, -1) }, state.undo.at(-1)?.saves ?? [])
    case 'saved':
      return withQueue({ ...state, failure: null }, state.queue.slice(1))
    case 'failed':
      return { ...state, failure: event.message }
    case 'retried':
      return { ...state, failure: null }
    case 'discarded':
      return withQueue({ ...state, failure: null, undo: [] }, [])
  }
}

function pushSaves(state: MarksState, saves: readonly MarkSave[]): MarksState {
  return withQueue(state, [...state.queue, ...saves])
}

function withQueue(state: MarksState, queue: readonly MarkSave[]): MarksState {
  const pending = new Map<string, MarkChange>()
  for (const save of queue)
    for (const id of save.image_ids) {
      const key = markKey(save.collection, id)
      pending.set(key, { ...pending.get(key), ...save.set })
    }
  return { ...state, queue, pending }
}

/** The saves that put pictures back to what they were, pictures with equal marks together. */
export function restoringSaves(
  collection: string,
  before: readonly (Marks & { readonly id: number })[],
  changed: MarkChange,
): readonly MarkSave[] {
  const groups = new Map<string, { set: MarkChange; ids: number[] }>()
  for (const image of before) {
    const set = pickMarks(image, changed)
    const key = JSON.stringify(set)
    const group = groups.get(key) ?? { set, ids: [] }
    group.ids.push(image.id)
    groups.set(key, group)
  }
  return [...groups.values()].flatMap(({ set, ids }) => savesOf(collection, ids, set))
}

/** The saves that give pictures the same marks, in portions that one request may carry. */
export function savesOf(
  collection: string,
  ids: readonly number[],
  set: MarkChange,
): readonly MarkSave[] {
  const saves: MarkSave[] = []
  for (let start = 0; start < ids.length; start += portionSize)
    saves.push({ collection, image_ids: ids.slice(start, start + portionSize), set })
  return saves
}

function pickMarks(image: Marks, like: MarkChange): MarkChange {
  return {
    ...(like.score === undefined ? {} : { score: image.score }),
    ...(like.favorite === undefined ? {} : { favorite: image.favorite }),
    ...(like.for_deletion === undefined ? {} : { for_deletion: image.for_deletion }),
  }
}
