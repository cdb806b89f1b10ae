import { thumbHashToDataURL } from 'thumbhash'
import { createLru } from '../../lib/lru.ts'

const urls = createLru<string, string>({ limit: 1500 })

/** A blurred stand-in for a picture, as a data URL; `null` for a hash that cannot be read. */
export function placeholderUrl(thumbhash: string | null): string | null {
  if (!thumbhash) return null
  const known = urls.get(thumbhash)
  if (known !== undefined) return known
  try {
    const bytes = Uint8Array.from(atob(thumbhash), (char) => char.charCodeAt(0))
    const url = thumbHashToDataURL(bytes)
    urls.set(thumbhash, url)
    return url
  } catch {
    return null
  }
}
