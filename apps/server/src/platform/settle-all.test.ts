import { describe, expect, it } from 'vitest'
import { settleAll } from './settle-all.ts'

describe('settleAll', () => {
  it('resolves when all have', async () => {
    await expect(settleAll([Promise.resolve(1), Promise.resolve(2)])).resolves.toBeUndefined()
  })

  it('throws the first failure, but not before the last has ended', async () => {
    let hasEnded = false
    const slow = new Promise((resolve) => setImmediate(resolve)).then(() => {
      hasEnded = true
    })
    const failures = [Promise.reject(new Error('first')), Promise.reject(new Error('second'))]
    await expect(settleAll([slow, ...failures])).rejects.toThrow('first')
    expect(hasEnded).toBe(true)
  })
})
