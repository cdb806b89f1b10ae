import { describe, expect, it } from 'vitest'
import { createMarkSaver } from './mark-saver.ts'
import type { MarkSave } from './marks-state.ts'

function image(id: number, score = 0) {
  return { id, score, favorite: false, for_deletion: false }
}

/** A server that can be switched off. */
function createServer() {
  const saved: MarkSave[] = []
  const server = { down: false, saved }
  const saver = createMarkSaver({
    send: async (save) => {
      if (server.down) throw new Error('no answer')
      saved.push(save)
    },
    explain: (error) => (error instanceof Error ? error.message : 'unknown'),
  })
  return { server, saver }
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}

function score(saver: ReturnType<typeof createServer>['saver'], id: number, value: number): void {
  saver.mark({
    collection: 'public',
    set: { score: value },
    before: [image(id)],
    label: `score ${value}`,
  })
}

describe('saving marks', () => {
  it('sends them in order', async () => {
    const { server, saver } = createServer()
    score(saver, 1, 5)
    score(saver, 1, 3)
    await settle()
    expect(server.saved.map((save) => save.set.score)).toEqual([5, 3])
    expect(saver.store.get().queue).toEqual([])
  })

  it('keeps everything, in order, while the server is away', async () => {
    const { server, saver } = createServer()
    server.down = true
    score(saver, 1, 5)
    score(saver, 2, 4)
    await settle()
    expect(saver.store.get()).toMatchObject({ failure: 'no answer' })
    expect(saver.store.get().queue).toHaveLength(2)
    server.down = false
    saver.retry()
    await settle()
    expect(server.saved.map((save) => save.image_ids)).toEqual([[1], [2]])
  })

  it('undoes what was saved by sending the former marks', async () => {
    const { server, saver } = createServer()
    score(saver, 1, 5)
    await settle()
    expect(saver.undo()).toBe('score 5')
    await settle()
    expect(server.saved.at(-1)).toMatchObject({ image_ids: [1], set: { score: 0 } })
    expect(saver.undo()).toBeNull()
  })
})
