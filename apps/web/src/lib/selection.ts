/** Which pictures are selected, as in a file manager. Pure; ids, never positions, are kept. */
export type Selection =
  | { readonly kind: 'some'; readonly ids: ReadonlySet<number> }
  /** All of the result, also what is not loaded, but for some. */
  | { readonly kind: 'all'; readonly except: ReadonlySet<number> }

export type SelectionState = {
  readonly selection: Selection
  /** Where a Shift range starts. */
  readonly anchor: number | null
  /** The picture that has the keyboard. */
  readonly focus: number | null
}

const none: Selection = { kind: 'some', ids: new Set() }

export const EMPTY_SELECTION: SelectionState = { selection: none, anchor: null, focus: null }

/** Whether a picture is selected. */
export function isSelected(selection: Selection, id: number): boolean {
  return selection.kind === 'some' ? selection.ids.has(id) : !selection.except.has(id)
}

/** How many are selected; `null` while the size of the result is not known. */
export function countSelected(selection: Selection, total: number | null): number | null {
  if (selection.kind === 'some') return selection.ids.size
  return total === null ? null : Math.max(0, total - selection.except.size)
}

/** Whether anything is selected. */
export function hasSelection(selection: Selection): boolean {
  return selection.kind === 'all' || selection.ids.size > 0
}

/** Moves the keyboard to a picture and selects nothing else. */
export function focusOnly(state: SelectionState, id: number | null): SelectionState {
  return { selection: state.selection, anchor: id, focus: id }
}

/** A plain click: this one alone. */
export function selectOne(id: number): SelectionState {
  return { selection: { kind: 'some', ids: new Set([id]) }, anchor: id, focus: id }
}

/** Ctrl-click: this one more or less. */
export function toggleOne(state: SelectionState, id: number): SelectionState {
  const { selection } = state
  const next: Selection =
    selection.kind === 'some'
      ? { kind: 'some', ids: toggled(selection.ids, id) }
      : { kind: 'all', except: toggled(selection.except, id) }
  return { selection: next, anchor: id, focus: id }
}

/** Shift-click: from the anchor to here. `range` gives the ids between two pictures, both included. */
export function selectRange(
  state: SelectionState,
  id: number,
  options: { range: (from: number, to: number) => readonly number[]; add?: boolean },
): SelectionState {
  const anchor = state.anchor ?? id
  const ids = new Set(options.range(anchor, id))
  const kept = options.add && state.selection.kind === 'some' ? state.selection.ids : []
  return { selection: { kind: 'some', ids: new Set([...kept, ...ids]) }, anchor, focus: id }
}

/** A rubber band: what it touches, added to what was there before when Ctrl is held. */
export function selectBand(
  before: SelectionState,
  touched: readonly number[],
  add: boolean,
): SelectionState {
  const kept = add && before.selection.kind === 'some' ? before.selection.ids : []
  const ids = new Set([...kept, ...touched])
  const focus = touched.at(-1) ?? before.focus
  return { selection: { kind: 'some', ids }, anchor: before.anchor ?? focus, focus }
}

/** Ctrl-A: the whole result. */
export function selectAll(state: SelectionState): SelectionState {
  return { ...state, selection: { kind: 'all', except: new Set() } }
}

/** Escape: nothing, and the keyboard stays where it is. */
export function clearSelection(state: SelectionState): SelectionState {
  return { ...state, selection: none }
}

function toggled(ids: ReadonlySet<number>, id: number): ReadonlySet<number> {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return next
}
