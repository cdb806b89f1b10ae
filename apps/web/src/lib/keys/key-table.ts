/**
 * Every key of the page, in one table: the handlers, the tooltips, the `?` list and docs/keys.md all
 * read it. `Mod` is Ctrl, or Cmd on a Mac.
 */
export type KeyGroup = 'everywhere' | 'grid' | 'judging' | 'viewer' | 'video'

export type KeyEntry = {
  readonly group: KeyGroup
  readonly keys: readonly string[]
  readonly label: string
  /** The same key with Shift does it too (the handler looks at the event). */
  readonly any_shift?: true
}

export const KEY_TABLE = {
  'search.focus': { group: 'everywhere', keys: ['/'], label: 'Search' },
  'palette.open': { group: 'everywhere', keys: ['Mod+k'], label: 'All commands' },
  'keys.show': { group: 'everywhere', keys: ['?'], label: 'Show these keys' },
  'library.show': { group: 'everywhere', keys: ['g'], label: 'Go to the grid' },
  'filters.toggle': { group: 'everywhere', keys: ['f'], label: 'Filters' },
  'inspector.toggle': { group: 'everywhere', keys: ['i'], label: 'Inspector' },
  'sidebar.toggle': { group: 'everywhere', keys: ['['], label: 'Folder panel' },
  'inspector.collapse': { group: 'everywhere', keys: [']'], label: 'Inspector panel' },
  undo: { group: 'everywhere', keys: ['Mod+z'], label: 'Undo the last marks' },

  'grid.move': {
    group: 'grid',
    keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'],
    label: 'Move; with Shift select a range',
    any_shift: true,
  },
  'grid.open': { group: 'grid', keys: ['Enter'], label: 'View the picture' },
  'grid.select': { group: 'grid', keys: ['Space', 'Mod+Space'], label: 'Select or deselect' },
  'grid.select-all': { group: 'grid', keys: ['Mod+a'], label: 'Select the whole result' },
  'grid.clear': { group: 'grid', keys: ['Escape'], label: 'Clear the selection' },
  'grid.larger': { group: 'grid', keys: ['+', '='], label: 'Larger tiles (also Ctrl + wheel)' },
  'grid.smaller': { group: 'grid', keys: ['-'], label: 'Smaller tiles' },
  'grid.menu': { group: 'grid', keys: ['Shift+F10', 'ContextMenu'], label: 'Menu of the picture' },

  'mark.score': {
    group: 'judging',
    keys: ['1', '2', '3', '4', '5'],
    label: 'Score; with Shift or Caps Lock go on to the next picture',
    any_shift: true,
  },
  'mark.clear': { group: 'judging', keys: ['0'], label: 'Clear the score', any_shift: true },
  'mark.reject': { group: 'judging', keys: ['x'], label: 'Reject', any_shift: true },
  'mark.favourite': { group: 'judging', keys: ['p'], label: 'Favourite', any_shift: true },
  'mark.trash': { group: 'judging', keys: ['Delete'], label: 'Mark for trash' },

  'viewer.close': { group: 'viewer', keys: ['Escape', 'Enter', 'g'], label: 'Back to the grid' },
  'viewer.next': { group: 'viewer', keys: ['ArrowRight', 'ArrowDown'], label: 'Next picture' },
  'viewer.previous': { group: 'viewer', keys: ['ArrowLeft', 'ArrowUp'], label: 'Previous picture' },
  'viewer.first': { group: 'viewer', keys: ['Home'], label: 'First picture' },
  'viewer.last': { group: 'viewer', keys: ['End'], label: 'Last picture that is loaded' },
  'viewer.zoom': { group: 'viewer', keys: ['z'], label: 'Fit, 100 %, fill', any_shift: true },
  'viewer.zoom-in': { group: 'viewer', keys: ['+', '='], label: 'Zoom in (also the wheel)' },
  'viewer.zoom-out': { group: 'viewer', keys: ['-'], label: 'Zoom out' },
  'viewer.fullscreen': { group: 'viewer', keys: ['f'], label: 'Full screen' },
  'viewer.filmstrip': { group: 'viewer', keys: ['t'], label: 'Filmstrip' },

  'video.play': { group: 'video', keys: ['Space'], label: 'Play or pause' },
  'video.back': { group: 'video', keys: [','], label: 'One frame back' },
  'video.forward': { group: 'video', keys: ['.'], label: 'One frame on' },
  'video.loop': { group: 'video', keys: ['l'], label: 'Loop' },
  'video.mute': { group: 'video', keys: ['m'], label: 'Mute' },
  'video.slower': { group: 'video', keys: ['<'], label: 'Slower' },
  'video.faster': { group: 'video', keys: ['>'], label: 'Faster' },
} as const satisfies Record<string, KeyEntry>

export type KeyAction = keyof typeof KEY_TABLE

export const KEY_GROUPS: Readonly<Record<KeyGroup, string>> = {
  everywhere: 'Everywhere',
  grid: 'Grid',
  judging: 'Judging, in the grid and the viewer',
  viewer: 'Viewer',
  video: 'Video',
}

/** The entry of an action, widened so that optional members can be read. */
export function keyEntry(action: KeyAction): KeyEntry {
  return KEY_TABLE[action]
}

/** All actions in the order of the table. */
export function listKeyActions(): readonly KeyAction[] {
  return Object.keys(KEY_TABLE) as KeyAction[]
}
