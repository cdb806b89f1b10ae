import { createStore, type Store } from '../lib/store.ts'

export const THEMES = ['system', 'dark', 'light'] as const
export const GRID_MODES = ['rows', 'squares', 'list'] as const
export const HEADINGS = ['month', 'day', 'none'] as const

/** What this browser remembers about how its user likes the page. */
export type Prefs = {
  readonly theme: (typeof THEMES)[number]
  readonly grid_mode: (typeof GRID_MODES)[number]
  readonly headings: (typeof HEADINGS)[number]
  readonly tile_size: number
  readonly show_marks: boolean
  readonly sidebar_open: boolean
  readonly sidebar_width: number
  readonly inspector_open: boolean
  readonly inspector_width: number
  readonly filters_open: boolean
  readonly filmstrip_open: boolean
  readonly show_origins: boolean
  readonly video_loop: boolean
  readonly video_muted: boolean
}

export const TILE_SIZE = { min: 80, max: 520 } as const
export const SIDEBAR_WIDTH = { min: 168, max: 420, usual: 232 } as const
export const INSPECTOR_WIDTH = { min: 260, max: 640, usual: 336 } as const

const defaults: Prefs = {
  theme: 'system',
  grid_mode: 'rows',
  headings: 'month',
  tile_size: 200,
  show_marks: false,
  sidebar_open: true,
  sidebar_width: SIDEBAR_WIDTH.usual,
  inspector_open: true,
  inspector_width: INSPECTOR_WIDTH.usual,
  filters_open: false,
  filmstrip_open: true,
  show_origins: false,
  video_loop: true,
  video_muted: true,
}

/** Also read by public/theme-boot.js before the page starts. */
const storageKey = 'safelight.prefs'

const choices: Partial<Record<keyof Prefs, readonly string[]>> = {
  theme: THEMES,
  grid_mode: GRID_MODES,
  headings: HEADINGS,
}

const ranges: Partial<Record<keyof Prefs, { min: number; max: number }>> = {
  tile_size: TILE_SIZE,
  sidebar_width: SIDEBAR_WIDTH,
  inspector_width: INSPECTOR_WIDTH,
}

/** Preferences from a stored text; whatever is missing or odd takes its default. */
export function parsePrefs(text: string | null): Prefs {
  const stored = parseObject(text)
  const entries = Object.entries(defaults).map(([name, fallback]) => {
    const value = stored[name]
    return [name, isValid(name as keyof Prefs, value, fallback) ? value : fallback]
  })
  return Object.fromEntries(entries) as Prefs
}

function isValid(name: keyof Prefs, value: unknown, fallback: unknown): boolean {
  if (typeof value !== typeof fallback) return false
  const range = ranges[name]
  if (range) return Number(value) >= range.min && Number(value) <= range.max
  return choices[name]?.includes(String(value)) ?? true
}

function parseObject(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** The preferences of this browser; changes are kept. */
export function createPrefs(storage: Storage): Store<Prefs> {
  const store = createStore(parsePrefs(storage.getItem(storageKey)))
  store.subscribe(() => {
    try {
      storage.setItem(storageKey, JSON.stringify(store.get()))
    } catch {
      // A full or forbidden storage only means that the choice is not remembered.
    }
  })
  return store
}

/** Follows the system's theme unless one was chosen. */
export function applyTheme(theme: Prefs['theme']): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}
