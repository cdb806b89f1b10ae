import { createClient, type Client } from '@safelight/client/client'
import { getImage, searchImages, type ImageDetail } from '@safelight/contracts/image'
import { listScans, type Scan } from '@safelight/contracts/scan'
import { getStats } from '@safelight/contracts/stats'

/** Questions that whole-program tests ask over HTTP, waiting until the answer is there. */
export type LibraryApi = {
  readonly client: Client
  /** Resolves with the newest scan once `isReached` holds; throws after a minute and a half. */
  untilScan(isReached: (scan: Scan) => boolean): Promise<Scan>
  /** Paths of all images that a query finds, over all pages. */
  listPaths(query: string): Promise<string[]>
  getOnly(query: string): Promise<ImageDetail>
  countImages(): Promise<number>
}

const PATIENCE_MS = 90_000
const POLL_MS = 50

export function createLibraryApi(baseUrl: string): LibraryApi {
  const client = createClient({ baseUrl })
  const listPaths = async (q: string) => {
    const paths: string[] = []
    let cursor: string | undefined
    do {
      const page = await client.call(searchImages, {
        query: { q, limit: 1000, ...(cursor === undefined ? {} : { cursor }) },
      })
      paths.push(...page.images.map((image) => image.path))
      cursor = page.next_cursor ?? undefined
    } while (cursor !== undefined)
    return paths
  }
  return {
    client,
    listPaths,
    async untilScan(isReached) {
      const deadline = Date.now() + PATIENCE_MS
      for (;;) {
        const [scan] = (await client.call(listScans)).scans
        if (scan && isReached(scan)) return scan
        if (Date.now() > deadline) throw new Error(`the scan stays at ${JSON.stringify(scan)}`)
        await new Promise((resolve) => setTimeout(resolve, POLL_MS))
      }
    },
    async getOnly(q) {
      const { images } = await client.call(searchImages, { query: { q, limit: 2 } })
      const [image] = images
      if (!image || images.length > 1) throw new Error(`"${q}" finds ${images.length} images`)
      return client.call(getImage, { params: { id: image.id }, query: {} })
    },
    async countImages() {
      return (await client.call(getStats)).image_count
    },
  }
}
