import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { withScratchApp } from './scratch-library.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'safelight-scratch-'))
  vi.stubEnv('TMPDIR', folder)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

it('keeps its library while the work goes on, and removes it afterwards', async () => {
  const kept = await withScratchApp(undefined, async ({ services }) => {
    await services.database.db.selectFrom('worker_state').selectAll().execute()
    const [name] = readdirSync(folder)
    return readdirSync(path.join(folder, name ?? ''))
  })
  expect(kept).toContain('database')
  expect(readdirSync(folder)).toEqual([])
})
