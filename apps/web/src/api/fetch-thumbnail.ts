import type { FetchedThumbnail } from '../lib/thumbnail-loader.ts'

/** Fetches one thumbnail. 202 means that the server is making it and will say when it is ready. */
export async function fetchThumbnail(url: string, signal: AbortSignal): Promise<FetchedThumbnail> {
  const response = await fetch(url, { signal })
  if (response.status === 200)
    return { kind: 'ready', url: URL.createObjectURL(await response.blob()) }
  const isFinal = response.status === 404 || response.status === 410 || response.status === 422
  return isFinal ? { kind: 'failed' } : { kind: 'later' }
}
