import { describe, expect, it } from 'vitest'
import {
  type MarkSave,
  type MarksEvent,
  type MarksState,
  nextMarks,
  NO_MARKS,
  portionSize,
  restoringSaves,
  savesOf,
} from './marks-state.ts'

function save(ids: number[], set: MarkSave['set']): MarkSave {
  return { collection: 'public', image_ids: ids, set }
}

function marked(ids: number[], score: number, before: number): MarksEvent {
  return {
    type: 'marked',
    saves: [save(ids, { score })],
    undo: { label: 'score', saves: [save(ids, { score: before })] },
  }
}

function run(events: readonly MarksEvent[], from: MarksState = NO_MARKS): MarksState {
  return events.reduce(nextMarks, from)
}

describe('marks on their way to the server', () => {
  it('show at once and until they are saved', () => {
    const state = run([marked([7], 4, 0)])
    expect(state.pending.get('public/7')).toEqual({ score: 4 })
    expect(run([{ type: 'saved' }], state).pending.size).toBe(0)
  })

  it('keep their order, the last one showing', () => {
    const state = run([marked([7], 4, 0), marked([7], 2, 4)])
    expect(state.pending.get('public/7')).toEqual({ score: 2 })
    const half = run([{ type: 'saved' }], state)
    expect(half.queue).toHaveLength(1)
    expect(half.pending.get('public/7')).toEqual({ score: 2 })
  })

  it('are undone step by step, across images and before they are saved', () => {
    const state = run([marked([1], 5, 0), marked([2], 3, 1), { type: 'undone' }])
    expect(state.pending.get('public/2')).toEqual({ score: 1 })
    expect(state.pending.get('public/1')).toEqual({ score: 5 })
    const twice = run([{ type: 'undone' }], state)
    expect(twice.pending.get('public/1')).toEqual({ score: 0 })
    expect(run([{ type: 'undone' }], twice)).toEqual(twice)
  })

  it('stay, with the reason, when a save fails and can be tried again', () => {
    const failed = run([marked([7], 4, 0), { type: 'failed', message: 'database is down' }])
    expect(failed.failure).toBe('database is down')
    expect(failed.pending.get('public/7')).toEqual({ score: 4 })
    const saved = run([{ type: 'retried' }, { type: 'saved' }], failed)
    expect(saved).toMatchObject({ failure: null, queue: [] })
  })

  it('can be given up, which shows what the server has', () => {
    const state = run([
      marked([7], 4, 0),
      { type: 'failed', message: 'gone' },
      { type: 'discarded' },
    ])
    expect(state).toMatchObject({ failure: null, queue: [], undo: [] })
    expect(state.pending.size).toBe(0)
  })
})

describe('putting pictures back', () => {
  it('groups pictures that had the same marks and restores only what was changed', () => {
    const before = [
      { id: 1, score: 0, favorite: true, for_deletion: false },
      { id: 2, score: 3, favorite: false, for_deletion: false },
      { id: 3, score: 0, favorite: false, for_deletion: true },
    ]
    expect(restoringSaves('public', before, { score: 5 })).toEqual([
      save([1, 3], { score: 0 }),
      save([2], { score: 3 }),
    ])
  })

  it('sends no more at once than a request may carry', () => {
    const ids = Array.from({ length: portionSize + 5 }, (_, index) => index + 1)
    const saves = savesOf('public', ids, { score: 1 })
    expect(saves.map((part) => part.image_ids.length)).toEqual([portionSize, 5])
  })
})
