import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, type Look, visit } from '../support/browser.ts'
import { type MadePicture, makePictures } from '../support/picture-maker.ts'
import { runSafelight, type RunningSafelight } from '../support/run-safelight.ts'

const desk: Look = { width: 1440, height: 900 }
const phone: Look = { width: 390, height: 844, touch: true }
const pictureCount = 36

let folder: string
let pictures: readonly MadePicture[]
let safelight: RunningSafelight
let browser: Browser

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'safelight-page-'))
  pictures = await makePictures(path.join(folder, 'pictures'), {
    count: pictureCount,
    seed: 11,
    newest: new Date('2026-03-28T10:00:00Z'),
  })
  safelight = await runSafelight({ dataDir: path.join(folder, 'data') })
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await safelight?.stop()
  await rm(folder, { recursive: true, force: true })
})

function tile(page: Page, name: string) {
  return page.getByRole('gridcell', { name })
}

/** Waits until the library has been read, however slow the machine. */
async function untilCount(page: Page, text: string): Promise<void> {
  await page.getByRole('status').filter({ hasText: text }).first().waitFor({ timeout: 60_000 })
}

// The steps of one user's first minutes, in their order.
describe('the first minutes', () => {
  it('look into a chosen file without adding it', async () => {
    const [first] = pictures
    const { page, faults, context } = await visit(browser, safelight.url, desk)
    await page.getByLabel(/Drop a file here/).setInputFiles(first?.path ?? '')
    const dialog = page.getByRole('dialog', { name: first?.file_name ?? '' })
    await dialog.getByText(first?.seed ?? '', { exact: true }).waitFor()
    await dialog.getByRole('button', { name: 'Open the graph' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'Which folder holds your pictures?' }).waitFor()
    expect(faults).toEqual([])
    await context.close()
  })

  it('ask for a folder, and fill the grid with what is in it', async () => {
    const { page, faults, context } = await visit(browser, safelight.url, desk)
    await page.getByRole('heading', { name: 'Which folder holds your pictures?' }).waitFor()
    await page.getByLabel('Path').fill(path.join(folder, 'pictures'))
    await page.getByRole('button', { name: 'Go' }).click()
    await page.getByRole('button', { name: 'Add “pictures”' }).click()
    await untilCount(page, `${pictureCount} images`)
    await tile(page, 'scene_00001.png').waitFor()
    expect(await page.getByRole('treeitem', { name: /^pictures/ }).count()).toBe(1)
    expect(faults).toEqual([])
    await context.close()
  })

  it('need little code before the first picture', async () => {
    const { page, context } = await visit(browser, 'about:blank', desk)
    const sizes: Promise<number>[] = []
    page.on('requestfinished', (request) => {
      if (request.resourceType() === 'script')
        sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
    })
    await page.goto(safelight.url)
    await page.getByRole('gridcell').first().waitFor()
    const code = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
    expect(code).toBeGreaterThan(50_000)
    // What is fetched ahead may have begun on a slow machine.
    expect(code).toBeLessThan(260_000)
    await context.close()
  })

  it('show thumbnails in place of placeholders', async () => {
    const { page, context } = await visit(browser, safelight.url, desk)
    const picture = tile(page, 'scene_00001.png').locator('img[src^="blob:"]')
    await picture.waitFor({ timeout: 60_000 })
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
      100,
    )
    await context.close()
  })
})

describe('finding', () => {
  it('a word of a prompt finds exactly its pictures', async () => {
    const wanted = pictures.filter((picture) => picture.prompt.includes('lighthouse'))
    const { page, context } = await visit(browser, safelight.url, desk)
    await tile(page, 'scene_00001.png').waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('lighthouse')
    await untilCount(page, `${wanted.length} images`)
    expect(new URL(page.url()).searchParams.get('q')).toBe('lighthouse')
    for (const picture of wanted.slice(0, 3)) await tile(page, picture.file_name).waitFor()
    await context.close()
  })

  it('a query that cannot be read says where and offers a better one', async () => {
    const { page, context } = await visit(browser, safelight.url, desk)
    await tile(page, 'scene_00001.png').waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('modle:harbour')
    await page.keyboard.press('Enter')
    const alert = page.getByRole('alert')
    await alert.filter({ hasText: 'modle' }).waitFor()
    await alert.getByRole('button', { name: 'Use model:harbour' }).click()
    await page.getByLabel('What was understood').getByText('model:harbour').waitFor()
    await context.close()
  })
})

describe('the inspector', () => {
  it('shows the true seed of a picture whose seed no double can hold', async () => {
    const [first] = pictures
    if (!first) throw new Error('no picture was made')
    expect(BigInt(first.seed)).toBeGreaterThan(2n ** 53n)
    const { page, context } = await visit(browser, safelight.url, desk)
    await tile(page, first.file_name).click()
    const inspector = page.getByRole('complementary', { name: 'Inspector' })
    await inspector.getByText(first.seed, { exact: true }).waitFor()
    await inspector.getByText(first.model).waitFor()
    expect(await inspector.getByText(first.prompt.slice(0, 20)).count()).toBeGreaterThan(0)
    await context.close()
  })

  it('opens the graph with the values of its nodes', async () => {
    const [first] = pictures
    const { page, context } = await visit(browser, safelight.url, desk)
    await tile(page, first?.file_name ?? '').click()
    await page.getByRole('button', { name: 'Open the graph' }).click()
    await page.getByRole('dialog', { name: 'Graph' }).getByText('KSampler').waitFor()
    await page
      .getByRole('dialog')
      .getByText(first?.seed ?? '')
      .waitFor()
    await context.close()
  })
})

describe('judging by keys', () => {
  it('survives a reload, and undo takes it back', async () => {
    const { page, context } = await visit(browser, safelight.url, desk)
    await tile(page, 'scene_00002.png').click()
    const saved = page.waitForResponse((response) => response.url().endsWith('/api/images:batch'))
    await page.keyboard.press('4')
    await page.getByLabel(/^scene_00002\.png.*4 stars/).waitFor()
    await saved
    await page.reload()
    await page.getByLabel(/^scene_00002\.png.*4 stars/).waitFor()
    await page
      .getByLabel(/^scene_00003\.png/)
      .first()
      .click()
    await page.keyboard.press('x')
    await page.getByLabel(/^scene_00003\.png.*rejected/).waitFor()
    await page.keyboard.press('Control+z')
    await page
      .getByLabel(/^scene_00003\.png(?!.*rejected)/)
      .first()
      .waitFor()
    await context.close()
  })

  it('goes through pictures in the viewer by keyboard alone', async () => {
    const { page, context, faults } = await visit(browser, safelight.url, desk)
    await tile(page, 'scene_00001.png').waitFor()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    const viewer = page.getByRole('dialog', { name: /^Viewer: scene_00001/ })
    await viewer.waitFor()
    await page.keyboard.press('Shift+5')
    await page.getByRole('dialog', { name: /^Viewer: scene_00002/ }).waitFor()
    await page.keyboard.press('ArrowLeft')
    await viewer.getByRole('button', { name: '5 stars', pressed: true }).first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByLabel(/^scene_00001\.png.*5 stars/).waitFor()
    expect(faults).toEqual([])
    await context.close()
  })
})

describe('for everyone', () => {
  it.each(['dark', 'light'] as const)(
    'axe finds nothing serious in the %s theme',
    async (scheme) => {
      const { page, context } = await visit(browser, safelight.url, { ...desk, scheme })
      await tile(page, 'scene_00001.png').click()
      await page.keyboard.press('f')
      await page.getByRole('complementary', { name: 'Filters' }).getByText('Sampler').waitFor()
      await page.getByRole('button', { name: 'Open the graph' }).waitFor()
      expect(await seriousFindings(page)).toEqual([])
      await page.keyboard.press('Enter')
      await page.getByRole('dialog', { name: /^Viewer/ }).waitFor()
      expect(await seriousFindings(page)).toEqual([])
      await context.close()
    },
  )

  it('a phone has everything within its width', async () => {
    const { page, context } = await visit(browser, safelight.url, phone)
    await page.getByRole('gridcell').first().waitFor()
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(await overflow()).toBe(0)
    await page.getByRole('gridcell').first().tap()
    await page.getByRole('dialog', { name: /^Viewer/ }).waitFor()
    await page.getByRole('button', { name: '3 stars' }).tap()
    await page.getByRole('button', { name: '3 stars', pressed: true }).waitFor()
    await page.getByRole('button', { name: 'Inspector' }).tap()
    await page.getByRole('dialog', { name: 'Inspector' }).getByText('Seed').waitFor()
    expect(await overflow()).toBe(0)
    expect(await seriousFindings(page)).toEqual([])
    await context.close()
  })
})

async function seriousFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}
