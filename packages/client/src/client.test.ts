import { createCollection, listCollections } from '@safelight/contracts/collection'
import { getImage, searchImages } from '@safelight/contracts/image'
import { describe, expect, it } from 'vitest'
import { ApiError } from './api-error.ts'
import { createClient } from './client.ts'
import { buildUrl } from './route-url.ts'

function clientAnswering(answer: () => Response | Promise<Response>) {
  const requests: { url: string; init: RequestInit | undefined }[] = []
  const client = createClient({
    baseUrl: 'http://127.0.0.1:1',
    token: 'secret',
    fetch: async (url, init) => {
      requests.push({ url: url as string, init })
      return answer()
    },
  })
  return { client, requests }
}

describe('createClient', () => {
  it('fills in the path, leaves out what is undefined, and sends the token', async () => {
    const { client, requests } = clientAnswering(() =>
      Response.json({ success: true, data: { collections: [] } }),
    )
    await client.call(listCollections)
    expect(requests[0]?.url).toBe('http://127.0.0.1:1/api/collections')
    expect(new Headers(requests[0]?.init?.headers).get('authorization')).toBe('Bearer secret')
    expect(buildUrl(getImage, { params: { id: 7 } })).toBe('/api/images/7')
    expect(buildUrl(searchImages, { query: { q: 'a b', cursor: undefined } })).toBe(
      '/api/images?q=a+b',
    )
  })

  it('throws the code and details of the server', async () => {
    const error = { code: 'collection_exists', message: 'taken', details: { collection: 'a' } }
    const { client } = clientAnswering(() =>
      Response.json({ success: false, error }, { status: 409 }),
    )
    const failure = await client
      .call(createCollection, { body: { schema_name: 'a', title: 'A' } })
      .catch((caught: unknown) => caught)
    expect(failure).toBeInstanceOf(ApiError)
    expect(failure).toMatchObject({ ...error, status: 409 })
  })

  it('says that nobody answers, and that something else answers', async () => {
    const gone = clientAnswering(() => Promise.reject(new TypeError('fetch failed')))
    await expect(gone.client.call(listCollections)).rejects.toMatchObject({ code: 'unreachable' })
    const other = clientAnswering(() => new Response('<html>', { status: 502 }))
    await expect(other.client.call(listCollections)).rejects.toMatchObject({ status: 502 })
  })

  it('refuses an answer that breaks the contract', async () => {
    const { client } = clientAnswering(() =>
      Response.json({ success: true, data: { collections: 1 } }),
    )
    await expect(client.call(listCollections)).rejects.toThrow()
  })
})
