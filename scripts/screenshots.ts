/**
 * Takes the pictures of docs/screenshots: the real program, with a folder of pictures made for it, in
 * a real browser. Needs the built page and Chromium: `npm run build && npm run screenshots`.
 */
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { addFolder } from '@safelight/contracts/folder'
import { batchImages, searchImages } from '@safelight/contracts/image'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { createLibraryApi } from '../test/support/library-api.ts'
import { launchBrowser, type Look, visit } from '../test/support/browser.ts'
import { makePictures } from '../test/support/picture-maker.ts'
import { runSafelight } from '../test/support/run-safelight.ts'

const target = path.resolve(import.meta.dirname, '../docs/screenshots')

type Shot = {
  readonly name: string
  readonly look: Look
  readonly path?: string
  readonly prepare?: (page: Page) => Promise<void>
}

const desk: Look = { width: 1440, height: 900 }
const tablet: Look = { width: 1024, height: 768 }
const phone: Look = { width: 390, height: 844, touch: true, scale: 2 }

const shots: readonly Shot[] = [
  { name: 'grid', look: desk, prepare: inspectThird },
  { name: 'light', look: { ...desk, scheme: 'light' }, prepare: inspectFirst },
  { name: 'dark', look: desk, prepare: filterAndInspect },
  { name: 'inspector', look: desk, prepare: widenInspector },
  { name: 'graph', look: desk, prepare: openGraph },
  { name: 'viewer', look: desk, prepare: openViewer },
  { name: 'tablet', look: { ...tablet, scheme: 'light' }, prepare: selectSome },
  { name: 'phone', look: phone },
  { name: 'phone-viewer', look: phone, prepare: openViewer },
]

const folder = await mkdtemp(path.join(tmpdir(), 'safelight-screenshots-'))
const pictures = path.join(folder, 'ComfyUI', 'output')
await makePictures(pictures, { count: 140, seed: 5, newest: new Date('2026-03-28T10:00:00Z') })
const safelight = await runSafelight({ dataDir: path.join(folder, 'data') })
const browser = await launchBrowser()
try {
  await mkdir(target, { recursive: true })
  await takeShot(browser, { name: 'first-run', look: desk, prepare: browseTo(pictures) })
  await fillLibrary()
  for (const shot of shots) await takeShot(browser, shot)
} finally {
  await browser.close()
  await safelight.stop()
  await rm(folder, { recursive: true, force: true })
}

/** Adds the folder and scores a few pictures, as its owner would have. */
async function fillLibrary(): Promise<void> {
  const library = createLibraryApi(safelight.url)
  const { client } = library
  await client.call(addFolder, { body: { path: pictures } })
  await library.untilScan((scan) => scan.state === 'done')
  const { images } = await client.call(searchImages, { query: { limit: 60 } })
  const marks = [{ score: 5, favorite: true }, { score: 4 }, { score: -1 }, { score: 3 }]
  for (const [index, set] of marks.entries()) {
    const image_ids = images.filter((_, at) => at % 11 === index * 2 + 1).map((image) => image.id)
    await client.call(batchImages, { body: { image_ids, set } })
  }
}

async function takeShot(from: Browser, shot: Shot): Promise<void> {
  const { page, context } = await visit(from, safelight.url + (shot.path ?? '/'), shot.look)
  await page.waitForLoadState('networkidle')
  await shot.prepare?.(page)
  await untilPainted(page)
  const file = path.join(target, `${shot.name}.png`)
  const png = await page.screenshot()
  await sharp(png).png({ palette: true, colours: 256, dither: 0.9, effort: 10 }).toFile(file)
  await context.close()
  const { size } = await stat(file)
  console.log(`${shot.name}.png ${Math.round(size / 1024)} KB`)
}

/** Until no tile in view shows a stand-in. */
async function untilPainted(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('[data-image], [role=option]')]
        .filter((tile) => tile.getBoundingClientRect().top < window.innerHeight)
        .map((tile) => tile.querySelector('img'))
        .every((image) => image?.src.startsWith('blob:') && image.complete),
    undefined,
    { timeout: 60_000 },
  )
  await page.waitForTimeout(400)
}

function browseTo(place: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.getByLabel('Path').fill(path.dirname(place))
    await page.getByRole('button', { name: 'Go' }).click()
    await page.getByRole('button', { name: 'Add “ComfyUI”' }).waitFor()
  }
}

async function inspectFirst(page: Page): Promise<void> {
  await page.getByRole('gridcell').first().click()
  await page.getByRole('button', { name: 'Open the graph' }).waitFor()
}

async function inspectThird(page: Page): Promise<void> {
  await page.getByRole('gridcell').nth(2).click()
  await page.getByRole('button', { name: 'Open the graph' }).waitFor()
}

/** With what every value came from, as wide as a user would drag it to read that. */
async function widenInspector(page: Page): Promise<void> {
  await inspectFirst(page)
  await page.getByRole('button', { name: 'Show where each value comes from' }).click()
  const edge = page.getByRole('separator', { name: 'Inspector' })
  await edge.focus()
  for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowLeft')
  await edge.blur()
}

async function filterAndInspect(page: Page): Promise<void> {
  await inspectFirst(page)
  await page.keyboard.press('f')
  await page.getByRole('complementary', { name: 'Filters' }).getByText('Sampler').waitFor()
}

async function openGraph(page: Page): Promise<void> {
  await inspectFirst(page)
  await page.getByRole('button', { name: 'Open the graph' }).click()
  await page.getByRole('dialog').getByText('KSampler').first().waitFor()
}

async function openViewer(page: Page): Promise<void> {
  const first = page.getByRole('gridcell').first()
  await first.focus()
  await first.dispatchEvent('dblclick')
  await page.getByRole('dialog', { name: /^Viewer/ }).waitFor()
  await page.waitForLoadState('networkidle')
}

async function selectSome(page: Page): Promise<void> {
  await page.getByRole('gridcell').nth(1).click()
  await page
    .getByRole('gridcell')
    .nth(5)
    .click({ modifiers: ['Shift'] })
}
