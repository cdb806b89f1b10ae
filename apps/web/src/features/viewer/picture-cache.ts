import { createLru } from '../../lib/lru.ts'

/** A picture that the browser has decoded, so that showing it does not flash. */
export type DecodedPicture = {
  readonly url: string
  readonly width: number
  readonly height: number
}

export type PictureCache = {
  /** Decodes a picture, or finds it decoded. Fails when the browser cannot show it. */
  decode: (url: string) => Promise<DecodedPicture>
  find: (url: string) => DecodedPicture | undefined
  /** Gives up pictures that are on their way but no longer wanted. */
  keepOnly: (urls: readonly string[]) => void
}

/** Decoded originals are large: the one shown, its neighbours, and the way back. */
const kept = 8

export function createPictureCache(): PictureCache {
  // The elements are held, because the browser lets go of decoded pixels that nobody holds.
  const elements = createLru<string, HTMLImageElement>({ limit: kept })
  const decoded = new Map<string, DecodedPicture>()
  const pending = new Map<string, { element: HTMLImageElement; done: Promise<DecodedPicture> }>()

  function find(url: string): DecodedPicture | undefined {
    return elements.get(url) ? decoded.get(url) : undefined
  }

  function decode(url: string): Promise<DecodedPicture> {
    const known = find(url)
    if (known) return Promise.resolve(known)
    const running = pending.get(url)
    if (running) return running.done
    const element = new Image()
    element.src = url
    const done = element
      .decode()
      .then(() => {
        const picture = { url, width: element.naturalWidth, height: element.naturalHeight }
        decoded.set(url, picture)
        elements.set(url, element)
        return picture
      })
      .finally(() => pending.delete(url))
    pending.set(url, { element, done })
    return done
  }

  return {
    decode,
    find,
    keepOnly: (urls) => {
      for (const [url, { element }] of pending)
        if (!urls.includes(url)) {
          element.src = ''
          pending.delete(url)
        }
    },
  }
}
