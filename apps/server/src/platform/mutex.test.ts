import { describe, expect, it } from 'vitest'
import { createMutex } from './mutex.ts'

/** Work that ends when told to. */
function step(log: string[], name: string) {
  const { promise, resolve } = Promise.withResolvers<void>()
  const work = async () => {
    log.push(`${name} begins`)
    await promise
    log.push(`${name} ends`)
    return name
  }
  return { work, end: resolve }
}

describe('createMutex', () => {
  it('runs one after the other, in order', async () => {
    const log: string[] = []
    const mutex = createMutex()
    const [a, b] = [step(log, 'a'), step(log, 'b')]
    const done = Promise.all([mutex.run(a.work), mutex.run(b.work)])
    b.end()
    a.end()
    expect(await done).toEqual(['a', 'b'])
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
  })

  it('goes on after work that failed', async () => {
    const mutex = createMutex()
    await expect(mutex.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(await mutex.run(() => Promise.resolve(1))).toBe(1)
  })

  it('lets one that waits give up, without letting the next in too early', async () => {
    const log: string[] = []
    const mutex = createMutex()
    const [a, b, c] = [step(log, 'a'), step(log, 'b'), step(log, 'c')]
    const controller = new AbortController()
    const first = mutex.run(a.work)
    const second = mutex.run(b.work, controller.signal)
    const third = mutex.run(c.work)
    controller.abort(new Error('enough'))
    await expect(second).rejects.toThrow('enough')
    expect(log).toEqual(['a begins'])
    a.end()
    c.end()
    await Promise.all([first, third])
    expect(log).toEqual(['a begins', 'a ends', 'c begins', 'c ends'])
  })

  it('leaves work that has begun to notice the signal itself', async () => {
    const log: string[] = []
    const controller = new AbortController()
    const a = step(log, 'a')
    const running = createMutex().run(a.work, controller.signal)
    await Promise.resolve()
    a.end()
    expect(await running).toBe('a')
    controller.abort()
  })
})
