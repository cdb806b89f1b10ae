import { afterEach, describe, expect, it, vi } from 'vitest'
import { createTaskHost, type TaskHost } from './task-host.ts'
import { TaskError, TaskWorkerEnded } from './task-messages.ts'
import type { SampleTasks } from './test-support/sample-worker.ts'

const entry = new URL('./test-support/sample-worker.ts', import.meta.url)

describe.each(['thread', 'process'] as const)('createTaskHost with a %s', (kind) => {
  let host: TaskHost<SampleTasks>
  const open = () => (host = createTaskHost<SampleTasks>({ entry, kind }))
  afterEach(() => host.close())

  it('answers tasks, also several at once', async () => {
    const { run } = bind(open())
    const answers = await Promise.all([1, 2, 3].map((value) => run('double', { value })))
    expect(answers).toEqual([{ value: 2 }, { value: 4 }, { value: 6 }])
  })

  it('carries bytes and big integers', async () => {
    const answer = await open().run('echoBytes', { bytes: new Uint8Array([0, 255]) })
    expect([...answer.bytes]).toEqual([0, 255])
    expect(answer.big).toBe(2n ** 60n)
  })

  it('rejects with the message and code of a task that throws', async () => {
    const failure = open().run('fail', { code: 'ENOSPC' })
    await expect(failure).rejects.toBeInstanceOf(TaskError)
    await expect(failure).rejects.toMatchObject({ message: 'it failed', code: 'ENOSPC' })
  })

  it('rejects a cancelled task at once and stays usable', async () => {
    const controller = new AbortController()
    const waiting = open().run('untilCancelled', {}, { signal: controller.signal })
    controller.abort(new Error('no longer wanted'))
    await expect(waiting).rejects.toThrow('no longer wanted')
    expect(await host.run('double', { value: 4 })).toEqual({ value: 8 })
  })

  it('ends a worker that gives no answer in time', async () => {
    const stuck = open().run('loopForEver', {}, { timeoutMs: 50 })
    await expect(stuck).rejects.toThrow('no answer in time')
    expect(await host.run('double', { value: 5 })).toEqual({ value: 10 })
  })

  it('rejects the tasks of a worker that needs more memory than it may have', async () => {
    host = createTaskHost<SampleTasks>({ entry, kind, heapMb: 32 })
    await expect(host.run('eatMemory', {})).rejects.toBeInstanceOf(TaskWorkerEnded)
    expect(await host.run('double', { value: 5 })).toEqual({ value: 10 })
  })

  it('rejects the tasks of a worker that dies and starts a fresh one for the next', async () => {
    const waiting = open().run('untilCancelled', {})
    const dying = host.run('die', {})
    await expect(waiting).rejects.toBeInstanceOf(TaskWorkerEnded)
    await expect(dying).rejects.toBeInstanceOf(TaskWorkerEnded)
    expect(await host.run('double', { value: 1 })).toEqual({ value: 2 })
  })
})

describe('an idle process', () => {
  it('ends and is started again by the next task', async () => {
    const host = createTaskHost<SampleTasks>({ entry, kind: 'process', idleMs: 1 })
    expect(await host.run('double', { value: 1 })).toEqual({ value: 2 })
    await vi.waitFor(() => expect(host.pid()).toBeUndefined())
    expect(await host.run('double', { value: 2 })).toEqual({ value: 4 })
    await host.close()
  })
})

const bind = (host: TaskHost<SampleTasks>) => ({ run: host.run.bind(host) })
