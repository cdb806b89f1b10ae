import { describe, expect, it } from 'vitest'
import { createThumbnailLoader, type FetchedThumbnail } from './thumbnail-loader.ts'

/** A server whose answers are given by hand. */
function createServer(parallel = 2) {
  const open = new Map<string, (answer: FetchedThumbnail) => void>()
  const asked: string[] = []
  const forgotten: string[] = []
  const loader = createThumbnailLoader({
    parallel,
    remember: 2,
    forget: (url) => forgotten.push(url),
    fetch: (url, signal) =>
      new Promise((resolve, reject) => {
        asked.push(url)
        open.set(url, resolve)
        signal.addEventListener('abort', () => reject(new Error('aborted')))
      }),
  })
  async function answer(url: string, result: FetchedThumbnail): Promise<void> {
    open.get(url)?.(result)
    await settle()
  }
  return { loader, asked, forgotten, answer }
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve()
}

function wish(name: string) {
  return { image_key: name, url: `/${name}` }
}

describe('loading thumbnails', () => {
  it('asks for a few at a time, in order', async () => {
    const { loader, asked, answer } = createServer(2)
    for (const name of ['a', 'b', 'c']) loader.want(wish(name), () => undefined)
    await settle()
    expect(asked).toEqual(['/a', '/b'])
    await answer('/a', { kind: 'ready', url: 'blob:a' })
    expect(asked).toEqual(['/a', '/b', '/c'])
    expect(loader.state('/a')).toEqual({ kind: 'ready', url: 'blob:a' })
  })

  it('serves what came on screen last before what was wished earlier', async () => {
    const { loader, asked, answer } = createServer(1)
    for (const name of ['a', 'b']) loader.want(wish(name), () => undefined)
    await settle()
    loader.want(wish('later'), () => undefined)
    await settle()
    await answer('/a', { kind: 'failed' })
    expect(asked).toEqual(['/a', '/later'])
  })

  it('frees the connection of what left the screen', async () => {
    const { loader, asked } = createServer(1)
    const withdraw = loader.want(wish('gone'), () => undefined)
    await settle()
    loader.want(wish('here'), () => undefined)
    withdraw()
    await settle()
    expect(asked).toEqual(['/gone', '/here'])
  })

  it('waits for the announcement when the picture is still being made', async () => {
    const { loader, asked, answer } = createServer()
    let told = 0
    loader.want(wish('a'), () => told++)
    await settle()
    await answer('/a', { kind: 'later' })
    expect(loader.state('/a').kind).toBe('waiting')
    loader.announce(['other'])
    await settle()
    expect(asked).toEqual(['/a'])
    loader.announce(['a'])
    await settle()
    expect(asked).toEqual(['/a', '/a'])
    await answer('/a', { kind: 'ready', url: 'blob:a' })
    expect(told).toBe(1)
  })

  it('asks once for what cannot be made, however often it comes into view, until it has been made', async () => {
    const { loader, asked, answer } = createServer()
    const withdraw = loader.want(wish('a'), () => undefined)
    await settle()
    await answer('/a', { kind: 'failed' })
    withdraw()
    loader.want(wish('a'), () => undefined)
    loader.retry()
    await settle()
    expect(asked).toEqual(['/a'])
    expect(loader.state('/a').kind).toBe('failed')
    loader.announce(['a'])
    await settle()
    await answer('/a', { kind: 'ready', url: 'blob:a' })
    expect(loader.state('/a')).toEqual({ kind: 'ready', url: 'blob:a' })
  })

  it('remembers a number of pictures and lets go of older ones', async () => {
    const { loader, forgotten, answer } = createServer()
    for (const name of ['a', 'b', 'c']) {
      const withdraw = loader.want(wish(name), () => undefined)
      await settle()
      await answer(`/${name}`, { kind: 'ready', url: `blob:${name}` })
      withdraw()
    }
    expect(forgotten).toEqual(['blob:a'])
    expect(loader.state('/c').kind).toBe('ready')
  })
})
