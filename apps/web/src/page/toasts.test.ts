import { describe, expect, it } from 'vitest'
import { createToasts } from './toasts.ts'

function createWithTimers() {
  const timers: (() => void)[] = []
  const toasts = createToasts((run) => timers.push(run))
  const texts = () => toasts.store.get().map((toast) => toast.text)
  return { toasts, timers, texts }
}

describe('short notes', () => {
  it('go by themselves, unless they must be answered', () => {
    const { toasts, timers, texts } = createWithTimers()
    toasts.show({ text: 'copied' })
    toasts.show({ text: 'not saved', sticky: true })
    for (const run of timers) run()
    expect(texts()).toEqual(['not saved'])
  })

  it('of one topic take each other’s place', () => {
    const { toasts, texts } = createWithTimers()
    toasts.show({ topic: 'copy', text: 'seed copied' })
    toasts.show({ text: 'other' })
    toasts.show({ topic: 'copy', text: 'prompt copied' })
    expect(texts()).toEqual(['other', 'prompt copied'])
    toasts.closeTopic('copy')
    expect(texts()).toEqual(['other'])
  })

  it('are never more than three', () => {
    const { toasts, texts } = createWithTimers()
    for (const text of ['a', 'b', 'c', 'd']) toasts.show({ text })
    expect(texts()).toEqual(['b', 'c', 'd'])
  })
})
