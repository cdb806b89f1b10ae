import type { QueryClient } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { Client } from '@safelight/client/client'
import type { Flashes } from '../features/marks/flash.ts'
import type { MarkSaver } from '../features/marks/mark-saver.ts'
import type { SelectionState } from '../lib/selection.ts'
import type { Store } from '../lib/store.ts'
import type { ThumbnailLoader } from '../lib/thumbnail-loader.ts'
import type { Address } from './address.ts'
import type { Prefs } from './prefs.ts'
import type { Toasts } from './toasts.ts'

/** Whether the server can be reached and whether it knows us. */
export type Connection = 'connecting' | 'open' | 'lost'

/** Pictures that arrived since the shown result was asked for, by collection. */
export type Arrivals = Readonly<Record<string, number>>

/** What the parts of the page share. Built once by `create-page.ts`. */
export type Page = {
  readonly api: Client
  readonly queries: QueryClient
  readonly prefs: Store<Prefs>
  readonly toasts: Toasts
  readonly marks: MarkSaver
  readonly flashes: Flashes
  readonly selection: Store<SelectionState>
  readonly thumbnails: ThumbnailLoader
  /** Pictures of videos that the server has no thumbnails of. */
  readonly frames: ThumbnailLoader
  readonly connection: Store<Connection>
  readonly signedOut: Store<boolean>
  readonly arrivals: Store<Arrivals>
  readonly address: Address
}

export const PageContext = createContext<Page | null>(null)

/** What the parts of the page share. */
export function usePage(): Page {
  const page = useContext(PageContext)
  if (!page) throw new Error('usePage is called outside the page')
  return page
}
