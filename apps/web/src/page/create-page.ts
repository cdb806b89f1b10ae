import { batchImages } from '@safelight/contracts/image'
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiError } from '@safelight/client/api-error'
import { createClient } from '@safelight/client/client'
import { openEvents } from '@safelight/client/events'
import { fetchThumbnail } from '../api/fetch-thumbnail.ts'
import { grabVideoFrame } from '../api/grab-video-frame.ts'
import { createFlashes } from '../features/marks/flash.ts'
import { createMarkSaver } from '../features/marks/mark-saver.ts'
import { EMPTY_SELECTION } from '../lib/selection.ts'
import { createStore } from '../lib/store.ts'
import { createThumbnailLoader } from '../lib/thumbnail-loader.ts'
import { handleEvent } from '../realtime/event-handlers.ts'
import { createInvalidateSoon } from '../realtime/invalidate-soon.ts'
import { createAddress } from './address.ts'
import { patchCachedImages } from './cached-images.ts'
import type { Connection, Page } from './page.ts'
import { applyTheme, createPrefs } from './prefs.ts'
import { createToasts } from './toasts.ts'

/** Of a browser's six connections two stay free for the API. */
const thumbnailConnections = 4
const rememberedThumbnails = 1500
const rememberedFrames = 300

/** A thumbnail that nobody announces is asked for again after this long. */
const thumbnailPollMs = 4000

function later(run: () => void, ms: number): void {
  setTimeout(run, ms)
}

/** Builds what the parts of the page share, by hand. */
export function createPage(): Page {
  const api = createClient({ baseUrl: '' })
  const signedOut = createStore(false)
  const queries = createQueries(signedOut.set)
  const connection = createStore<Connection>('connecting')
  const page: Page = {
    api,
    queries,
    signedOut,
    prefs: createPrefs(localStorage),
    toasts: createToasts(later),
    flashes: createFlashes(later),
    selection: createStore(EMPTY_SELECTION),
    connection,
    arrivals: createStore({}),
    address: createAddress(window),
    thumbnails: createThumbnailLoader({
      fetch: fetchThumbnail,
      parallel: thumbnailConnections,
      remember: rememberedThumbnails,
      forget: (url) => URL.revokeObjectURL(url),
    }),
    frames: createThumbnailLoader({
      fetch: async (url, signal) => {
        const frame = await grabVideoFrame(url, signal)
        // A browser does not say whether it cannot play the file or cannot get it.
        const isAway = frame.kind === 'failed' && connection.get() !== 'open'
        return isAway ? { kind: 'later' } : frame
      },
      parallel: 1,
      remember: rememberedFrames,
      forget: (url) => URL.revokeObjectURL(url),
    }),
    marks: createMarkSaver({
      send: async ({ collection, image_ids, set }) => {
        await api.call(batchImages, { body: { collection, image_ids: [...image_ids], set } })
        patchCachedImages(queries, collection, new Map(image_ids.map((id) => [id, set])))
      },
      explain: (error) => (error instanceof Error ? error.message : String(error)),
    }),
  }
  return page
}

function createQueries(setSignedOut: (signedOut: boolean) => void): QueryClient {
  const onError = (error: Error) => {
    if (error instanceof ApiError && error.code === 'unauthorized') setSignedOut(true)
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        retry: (count, error) => isWorthRetrying(error) && count < 3,
        refetchOnWindowFocus: false,
        staleTime: 10_000,
      },
    },
  })
}

/** A server that is away may come back; an answer that is refused or not understood stays so. */
function isWorthRetrying(error: Error): boolean {
  return error instanceof ApiError && (error.status === 0 || error.status >= 500)
}

/** Starts what runs beside the components: live events, the theme, retries. Gives the way to stop. */
export function startPage(page: Page): () => void {
  applyTheme(page.prefs.get().theme)
  const stopTheme = page.prefs.subscribe(() => applyTheme(page.prefs.get().theme))
  const invalidateSoon = createInvalidateSoon(page.queries, later)
  const events = openEvents({
    baseUrl: window.location.origin,
    onEvent: (event) => handleEvent({ page, invalidateSoon }, event),
    onState: (state) => onConnection(page, state),
  })
  const stopAddress = page.address.follow()
  const poll = setInterval(() => {
    if (page.connection.get() !== 'lost') retryPictures(page)
  }, thumbnailPollMs)
  return () => {
    stopTheme()
    stopAddress()
    events.close()
    clearInterval(poll)
  }
}

function retryPictures({ thumbnails, frames }: Page): void {
  thumbnails.retry()
  frames.retry()
}

/** When the server is back, what was missed is fetched and what waits is sent. */
function onConnection(page: Page, state: Connection): void {
  const before = page.connection.get()
  page.connection.set(state)
  if (state !== 'open' || before !== 'lost') return
  void page.queries.invalidateQueries()
  retryPictures(page)
  if (page.marks.store.get().failure !== null) page.marks.retry()
}
