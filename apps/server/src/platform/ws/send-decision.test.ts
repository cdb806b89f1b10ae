import { describe, expect, it } from 'vitest'
import type { ServerEvent } from '@safelight/contracts/event'
import { decideSend } from './send-decision.ts'

const progress = (state: 'reading' | 'done') =>
  ({ type: 'scan:progress', data: { state } }) as ServerEvent
const added: ServerEvent = { type: 'images:added', data: { collection: 'public', count: 1 } }

describe('decideSend', () => {
  it('sends everything to a peer that keeps up', () => {
    expect(decideSend(progress('reading'), 0)).toBe('send')
    expect(decideSend(added, 64 * 1024)).toBe('send')
  })

  it('leaves out progress for a slow peer, but neither its end nor other news', () => {
    expect(decideSend(progress('reading'), 100_000)).toBe('drop')
    expect(decideSend({ type: 'jobs:progress', data: { queues: [] } }, 100_000)).toBe('drop')
    expect(decideSend(progress('done'), 100_000)).toBe('send')
    expect(decideSend(added, 100_000)).toBe('send')
  })

  it('cuts a peer that reads nothing, so that memory does not grow', () => {
    expect(decideSend(added, 5_000_000)).toBe('cut')
  })
})
