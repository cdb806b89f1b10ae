import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acquireInstanceLock, readInstance } from './instance-lock.ts'

const now = new Date('2026-01-02T03:04:05Z')

describe('acquireInstanceLock', () => {
  let dataDir: string
  beforeEach(() => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'safelight-lock-'))
  })
  afterEach(() => rmSync(dataDir, { recursive: true }))

  it('names the holder and its address to whoever comes second', () => {
    acquireInstanceLock(dataDir, now).setUrl('http://127.0.0.1:1')
    expect(() => acquireInstanceLock(dataDir, now)).toThrow(
      new RegExp(`process ${process.pid}.*http://127.0.0.1:1`),
    )
  })

  it('is free again after release, and leaves nothing behind', () => {
    acquireInstanceLock(dataDir, now).release()
    expect(readdirSync(dataDir)).toEqual([])
    expect(readInstance(dataDir)).toBeUndefined()
    expect(() => acquireInstanceLock(dataDir, now)).not.toThrow()
  })

  it('takes over the lock of a process that is gone', () => {
    const gone = { pid: 2 ** 22 + 1, started: '1', since: now.toISOString(), url: null }
    writeFileSync(path.join(dataDir, 'instance.lock'), JSON.stringify(gone))
    acquireInstanceLock(dataDir, now)
    expect(readInstance(dataDir)?.pid).toBe(process.pid)
  })

  it('is not fooled by a pid that was given to another process', () => {
    const reused = { pid: process.pid, started: 'earlier', since: now.toISOString(), url: null }
    writeFileSync(path.join(dataDir, 'instance.lock'), JSON.stringify(reused))
    expect(readInstance(dataDir)).toBeUndefined()
  })

  it('takes over a lock that was only half written', () => {
    writeFileSync(path.join(dataDir, 'instance.lock'), '{"pid":')
    expect(() => acquireInstanceLock(dataDir, now)).not.toThrow()
  })
})
