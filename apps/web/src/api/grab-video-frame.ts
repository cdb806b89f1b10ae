import type { FetchedThumbnail } from '../lib/thumbnail-loader.ts'

/** Long edge of what is kept of a frame, in pixels. */
const longEdge = 512
/** Later than the first frame, which is often black. */
const atSeconds = 0.1
/** A browser may neither play a file nor say so. */
const patienceMs = 15_000

/**
 * A picture of a video that the server has no thumbnail of, made by the browser. The connection is let
 * go afterwards; what the browser cannot play fails.
 */
export async function grabVideoFrame(url: string, signal: AbortSignal): Promise<FetchedThumbnail> {
  const video = document.createElement('video')
  video.muted = true
  video.preload = 'auto'
  try {
    video.src = `${url}#t=${atSeconds}`
    await whenDrawable(video, signal)
    const blob = await toBlob(video)
    return blob ? { kind: 'ready', url: URL.createObjectURL(blob) } : { kind: 'failed' }
  } catch {
    signal.throwIfAborted()
    return { kind: 'failed' }
  } finally {
    video.removeAttribute('src')
    video.load()
  }
}

function whenDrawable(video: HTMLVideoElement, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error('the video cannot be shown'))
    const timer = setTimeout(fail, patienceMs)
    video.addEventListener('loadeddata', () => resolve(), { once: true })
    video.addEventListener('error', fail, { once: true })
    signal.addEventListener('abort', fail, { once: true })
    const stop = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', fail)
    }
    video.addEventListener('loadeddata', stop, { once: true })
    video.addEventListener('error', stop, { once: true })
  })
}

function toBlob(video: HTMLVideoElement): Promise<Blob | null> {
  const { videoWidth, videoHeight } = video
  const scale = Math.min(1, longEdge / Math.max(1, videoWidth, videoHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(videoWidth * scale)
  canvas.height = Math.round(videoHeight * scale)
  if (canvas.width === 0 || canvas.height === 0) return Promise.resolve(null)
  canvas.getContext('2d')?.drawImage(video, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/webp', 0.8))
}
