import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { batchImages, searchImages } from '@safelight/contracts/image'
import pg from 'pg'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLibraryApi } from '../support/library-api.ts'
import { withTexts } from '../support/picture-maker.ts'
import { runSafelight, type RunningSafelight } from '../support/run-safelight.ts'

const FILE_COUNT = 6000
const FILES_PER_FOLDER = 300
const HUGE_SEED = '18446744073709551557'

const serverUrl = process.env['SAFELIGHT_TEST_DATABASE_URL']

describe.each(['embedded', 'postgresql'] as const)('killed in mid-scan, on %s', (engine) => {
  let folder: string
  let databaseUrl: string | undefined
  const running: RunningSafelight[] = []

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'safelight-crash-'))
    await writePictures(path.join(folder, 'pictures'))
    if (engine === 'postgresql') databaseUrl = await createServerDatabase()
  })
  afterAll(async () => {
    for (const safelight of running) await safelight.kill()
    await rm(folder, { recursive: true, force: true })
  })

  const start = async (folders: readonly string[]) => {
    const safelight = await runSafelight({
      dataDir: path.join(folder, 'data'),
      folders,
      env: { DATABASE_URL: databaseUrl ?? '' },
    })
    running.push(safelight)
    return { safelight, api: createLibraryApi(safelight.url) }
  }

  it('finishes at the next start with every file once, and keeps what a person set', async () => {
    const first = await start([path.join(folder, 'pictures')])
    await first.api.untilScan((scan) => scan.state === 'reading' && scan.read > 0)
    const { images } = await first.api.client.call(searchImages, { query: { limit: 1 } })
    const rated = images[0]?.id ?? 0
    await first.api.client.call(batchImages, { body: { image_ids: [rated], set: { score: 4 } } })
    await first.safelight.kill()

    const second = await start([])
    const scan = await second.api.untilScan(({ state }) => state === 'done')
    expect(scan.failed).toBe(0)
    const paths = await second.api.listPaths('')
    expect(paths).toHaveLength(FILE_COUNT)
    expect(new Set(paths).size).toBe(FILE_COUNT)
    expect((await second.api.getOnly(`seed:${HUGE_SEED}`)).seed).toBe(HUGE_SEED)
    expect((await second.api.getOnly('score:4')).id).toBe(rated)
    await second.safelight.stop()
  })
})

async function writePictures(folder: string): Promise<void> {
  const pixels = { width: 16, height: 16, channels: 3, background: '#607080' } as const
  const png = await sharp({ create: pixels }).png().toBuffer()
  for (let index = 0; index < FILE_COUNT; index++) {
    const below = path.join(folder, `day ${Math.floor(index / FILES_PER_FOLDER)}`)
    if (index % FILES_PER_FOLDER === 0) await mkdir(below, { recursive: true })
    const seed = index === 0 ? HUGE_SEED : String(index)
    const text = `a lighthouse, number ${index}\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: ${seed}, Size: 16x16`
    await writeFile(path.join(below, `${index}.png`), withTexts(png, [['parameters', text]]))
  }
}

/** A database of this test's own in the cluster that script/test has started. */
async function createServerDatabase(): Promise<string> {
  if (serverUrl === undefined) throw new Error('SAFELIGHT_TEST_DATABASE_URL names no test cluster')
  const name = `safelight_crash_${randomUUID().replaceAll('-', '')}`
  const admin = new pg.Client(serverUrl)
  await admin.connect()
  await admin.query(`create database ${name}`)
  await admin.end()
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}
