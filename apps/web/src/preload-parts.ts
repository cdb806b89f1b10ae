/** What the first screen does without; asked for while nothing else is going on. */
const parts: readonly (() => Promise<unknown>)[] = [
  () => import('./features/inspector/inspector.tsx'),
  () => import('./features/viewer/viewer.tsx'),
  () => import('./ui/menu-surface.tsx'),
  () => import('./features/filters/filter-panel.tsx'),
  () => import('./ui/popover-surface.tsx'),
  () => import('./features/commands/command-palette.tsx'),
  () => import('./features/commands/key-list.tsx'),
  () => import('./features/folders/add-folder-dialog.tsx'),
  () => import('./features/folders/remove-folder-dialog.tsx'),
  () => import('./features/collections/collection-dialog.tsx'),
  () => import('./features/library/library-sheet.tsx'),
  () => import('./features/status/status-screen.tsx'),
  () => import('./features/settings/settings-screen.tsx'),
]

/** By then the first pictures are on screen, even on a slow line. */
const waitMs = 1500

/** Fetches the other parts of the page, so that each is there when it is first opened, also without a server. */
export function preloadParts(): void {
  setTimeout(() => {
    // What cannot be had now is asked for again when it is needed.
    for (const load of parts) void load().catch(() => undefined)
  }, waitMs)
}
