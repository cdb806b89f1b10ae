import { describe, expect, it } from 'vitest'
import type { Lane } from '../lane.ts'
import { TurnExpiredError, Turns } from './turns.ts'

const IDLE = Buffer.from('Z\0\0\0\u0005I', 'latin1')
const OPEN = Buffer.from('Z\0\0\0\u0005T', 'latin1')

/** An engine that answers when told to; `begin` opens a transaction, `commit` and `rollback` end it. */
function fakeEngine() {
  const ran: string[] = []
  const answers: (() => void)[] = []
  let isOpen = false
  const run = (request: Buffer) =>
    new Promise<Buffer>((resolve) => {
      const text = request.toString('latin1').replace(/^Q....|\0$/gs, '')
      ran.push(text)
      answers.push(() => {
        if (text === 'begin') isOpen = true
        if (text === 'commit' || text === 'rollback') isOpen = false
        resolve(isOpen ? OPEN : IDLE)
      })
    })
  const settle = async () => {
    while (answers.length > 0) {
      answers.shift()?.()
      await new Promise(setImmediate)
    }
  }
  return { ran, run, settle }
}

const session = (lane: Lane = 'interactive') => ({ lane })

describe('turns', () => {
  it('let people go before queues, one statement at a time', async () => {
    const engine = fakeEngine()
    const turns = new Turns({ run: engine.run, turnLimitMs: 1000 })
    const queue = session('background')
    for (const text of ['scan 1', 'scan 2']) void turns.submit(queue, Buffer.from(text))
    void turns.submit(session(), Buffer.from('page'))
    expect(engine.ran).toEqual(['scan 1'])
    await engine.settle()
    expect(engine.ran).toEqual(['scan 1', 'page', 'scan 2'])
  })

  it('never starve queues', async () => {
    const engine = fakeEngine()
    const turns = new Turns({ run: engine.run, turnLimitMs: 1000 })
    for (let i = 0; i < 100; i++) void turns.submit(session(), Buffer.from('page'))
    void turns.submit(session('background'), Buffer.from('scan'))
    await engine.settle()
    expect(engine.ran.indexOf('scan')).toBeLessThan(40)
  })

  it('give a transaction the engine until it ends', async () => {
    const engine = fakeEngine()
    const turns = new Turns({ run: engine.run, turnLimitMs: 1000 })
    const [writer, reader] = [session('background'), session()]
    await Promise.all([turns.submit(writer, Buffer.from('begin')), engine.settle()])
    void turns.submit(reader, Buffer.from('page'))
    void turns.submit(writer, Buffer.from('insert'))
    await engine.settle()
    expect(engine.ran).toEqual(['begin', 'insert'])
    void turns.submit(writer, Buffer.from('commit'))
    await engine.settle()
    expect(engine.ran).toEqual(['begin', 'insert', 'commit', 'page'])
  })

  it('roll back a transaction that holds the engine too long, and say so at its next statement', async () => {
    const engine = fakeEngine()
    const turns = new Turns({ run: engine.run, turnLimitMs: 5 })
    const [slow, reader] = [session(), session()]
    await Promise.all([turns.submit(slow, Buffer.from('begin')), engine.settle()])
    const page = turns.submit(reader, Buffer.from('page'))
    await expect.poll(() => engine.ran).toContain('rollback')
    await engine.settle()
    await page
    await expect(turns.submit(slow, Buffer.from('insert'))).rejects.toThrow(TurnExpiredError)
    await Promise.all([turns.submit(slow, Buffer.from('again')), engine.settle()])
    expect(engine.ran).toEqual(['begin', 'rollback', 'page', 'again'])
  })

  it('roll back what a closed connection left open', async () => {
    const engine = fakeEngine()
    const turns = new Turns({ run: engine.run, turnLimitMs: 1000 })
    const lost = session()
    await Promise.all([turns.submit(lost, Buffer.from('begin')), engine.settle()])
    turns.leave(lost)
    void turns.submit(session(), Buffer.from('page'))
    await engine.settle()
    expect(engine.ran).toEqual(['begin', 'rollback', 'page'])
  })

  it('reject all that waits when the engine is gone', async () => {
    const engine = fakeEngine()
    const turns = new Turns({ run: engine.run, turnLimitMs: 1000 })
    void turns.submit(session(), Buffer.from('running'))
    const waiting = turns.submit(session('background'), Buffer.from('waiting'))
    turns.reset(new Error('gone'))
    await expect(waiting).rejects.toThrow('gone')
  })
})
