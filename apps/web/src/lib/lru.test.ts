import { describe, expect, it } from 'vitest'
import { createLru } from './lru.ts'

describe('a map with a limit', () => {
  it('forgets what was used least recently and says so', () => {
    const evicted: string[] = []
    const lru = createLru<string, number>({ limit: 2, onEvict: (key) => evicted.push(key) })
    lru.set('a', 1)
    lru.set('b', 2)
    lru.get('a')
    lru.set('c', 3)
    expect(evicted).toEqual(['b'])
    expect(lru.get('a')).toBe(1)
    expect(lru.size()).toBe(2)
  })

  it('passes over entries that are held', () => {
    const lru = createLru<string, number>({ limit: 1, keep: (key) => key === 'held' })
    lru.set('held', 1)
    lru.set('b', 2)
    expect(lru.peek('held')).toBe(1)
    expect(lru.peek('b')).toBeUndefined()
  })
})
