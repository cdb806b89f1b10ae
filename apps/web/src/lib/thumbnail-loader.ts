import { createLru } from './lru.ts'

/**
 * Loads small pictures for what is on screen, a few at a time, newest wish first. A picture that the
 * server is still making waits without holding a connection, until it is announced or asked again.
 */
export type ThumbnailState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ready'; readonly url: string }
  | { readonly kind: 'failed' }

export type FetchedThumbnail =
  | { readonly kind: 'ready'; readonly url: string }
  /** Being made (202) or not reachable just now: to be asked for again. */
  | { readonly kind: 'later' }
  | { readonly kind: 'failed' }

export type ThumbnailWish = {
  /** What the picture is of; several sizes share it. */
  readonly image_key: string
  readonly url: string
}

export type ThumbnailLoader = {
  /** What is known about a URL now. */
  state: (url: string) => ThumbnailState
  /** Wishes for a picture while it is on screen; gives the way to withdraw the wish. */
  want: (wish: ThumbnailWish, listener: () => void) => () => void
  /** These pictures have been made: ask for them at once. */
  announce: (imageKeys: readonly string[]) => void
  /** Asks again for everything that waits. */
  retry: () => void
}

type Entry = {
  readonly wish: ThumbnailWish
  readonly listeners: Set<() => void>
  state: ThumbnailState
  phase: 'queued' | 'loading' | 'later' | 'settled'
  batch: number
  abort: AbortController | null
}

const waiting: ThumbnailState = { kind: 'waiting' }
const failed: ThumbnailState = { kind: 'failed' }

export function createThumbnailLoader(options: {
  fetch: (url: string, signal: AbortSignal) => Promise<FetchedThumbnail>
  /** Connections used at once; a browser has six, and the API needs some of them. */
  parallel: number
  /** Ready pictures that are remembered although nobody looks at them. */
  remember: number
  forget: (url: string) => void
}): ThumbnailLoader {
  const entries = new Map<string, Entry>()
  const known = createLru<string, ThumbnailState>({
    limit: options.remember,
    keep: (url) => entries.has(url),
    onEvict: (_url, state) => {
      if (state.kind === 'ready') options.forget(state.url)
    },
  })
  /** URLs that failed, by what they are of. */
  const failures = new Map<string, Set<string>>()
  let loading = 0
  let batch = 1
  let batchOpen = false

  /** Wishes of one moment are served in order; later moments go first. */
  function currentBatch(): number {
    if (!batchOpen) {
      batchOpen = true
      batch++
      queueMicrotask(() => {
        batchOpen = false
      })
    }
    return batch
  }

  function next(): Entry | null {
    let best: Entry | null = null
    for (const entry of entries.values())
      if (entry.phase === 'queued' && (best === null || entry.batch > best.batch)) best = entry
    return best
  }

  function pump(): void {
    while (loading < options.parallel) {
      const entry = next()
      if (!entry) return
      void load(entry)
    }
  }

  async function load(entry: Entry): Promise<void> {
    const abort = new AbortController()
    entry.phase = 'loading'
    entry.abort = abort
    loading++
    const result = await options
      .fetch(entry.wish.url, abort.signal)
      .catch((): FetchedThumbnail => ({ kind: 'later' }))
    loading--
    settle(entry, result)
    pump()
  }

  function settle(entry: Entry, result: FetchedThumbnail): void {
    const { url } = entry.wish
    entry.abort = null
    entry.phase = result.kind === 'later' ? 'later' : 'settled'
    if (result.kind === 'later') return
    entry.state = result.kind === 'ready' ? { kind: 'ready', url: result.url } : failed
    known.set(url, entry.state)
    if (result.kind === 'failed') rememberFailure(entry.wish)
    for (const listener of entry.listeners) listener()
  }

  function rememberFailure({ image_key, url }: ThumbnailWish): void {
    const urls = failures.get(image_key) ?? new Set()
    failures.set(image_key, urls.add(url))
  }

  /** What failed may have been made since. */
  function forgetFailures(imageKey: string): void {
    for (const url of failures.get(imageKey) ?? []) {
      known.delete(url)
      const entry = entries.get(url)
      if (entry) entry.phase = 'later'
    }
    failures.delete(imageKey)
  }

  function withdraw(entry: Entry, listener: () => void): void {
    entry.listeners.delete(listener)
    if (entry.listeners.size > 0) return
    entry.abort?.abort()
    if (entries.get(entry.wish.url) === entry) entries.delete(entry.wish.url)
  }

  function createEntry(wish: ThumbnailWish): Entry {
    const state = known.get(wish.url) ?? waiting
    return {
      wish,
      state,
      listeners: new Set(),
      phase: state.kind === 'waiting' ? 'queued' : 'settled',
      batch: currentBatch(),
      abort: null,
    }
  }

  function requeue(matches: (entry: Entry) => boolean): void {
    for (const entry of entries.values())
      if (entry.phase === 'later' && matches(entry)) {
        entry.phase = 'queued'
        entry.batch = 0
      }
    pump()
  }

  return {
    state: (url) => entries.get(url)?.state ?? known.peek(url) ?? waiting,
    want: (wish, listener) => {
      let entry = entries.get(wish.url)
      if (!entry) {
        entry = createEntry(wish)
        entries.set(wish.url, entry)
        queueMicrotask(pump)
      }
      entry.listeners.add(listener)
      return () => withdraw(entry, listener)
    },
    announce: (imageKeys) => {
      for (const key of imageKeys) forgetFailures(key)
      const keys = new Set(imageKeys)
      requeue((entry) => keys.has(entry.wish.image_key))
    },
    retry: () => requeue(() => true),
  }
}
