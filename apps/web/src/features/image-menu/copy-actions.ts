import {
  getImage,
  getWorkflow,
  type ImageDetail,
  type ImageSummary,
} from '@safelight/contracts/image'
import { routeQuery } from '../../api/route-query.ts'
import { fileUrl } from '../../api/urls.ts'
import { parametersText } from '../../lib/parameters-text.ts'
import type { Page } from '../../page/page.ts'
import { menuWords } from './image-menu-words.ts'

/** What can be copied of a picture, by how it is called. */
export type CopyPart = 'prompt' | 'negative' | 'parameters' | 'seed' | 'workflow' | 'path'

const labels: Readonly<Record<CopyPart, string>> = {
  prompt: menuWords.copyPrompt,
  negative: menuWords.copyNegative,
  parameters: menuWords.copyParameters,
  seed: menuWords.copySeed,
  workflow: menuWords.copyWorkflow,
  path: menuWords.copyPath,
}

const fromDetail: Readonly<
  Record<'prompt' | 'negative' | 'parameters' | 'seed', (detail: ImageDetail) => string | null>
> = {
  prompt: (detail) => detail.prompt,
  negative: (detail) => detail.negative_prompt,
  parameters: parametersText,
  seed: (detail) => detail.seed,
}

/** The detail of a picture, from the cache where it is there. */
export function findDetail(page: Page, collection: string, id: number): Promise<ImageDetail> {
  return page.queries.ensureQueryData(
    routeQuery(page.api, getImage, { params: { id }, query: { collection } }),
  )
}

async function readPart(
  page: Page,
  image: ImageSummary,
  request: { collection: string; part: CopyPart },
): Promise<string | null> {
  const { collection, part } = request
  if (part === 'path') return image.path
  if (part !== 'workflow') return fromDetail[part](await findDetail(page, collection, image.id))
  const graphs = await page.api.call(getWorkflow, {
    params: { id: image.id },
    query: { collection },
  })
  return graphs.ui_workflow ?? graphs.api_graph
}

/** Puts a text on the clipboard and says so. */
export async function copyText(page: Page, text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    page.toasts.show({ topic: 'copy', text: menuWords.copied(what) })
  } catch {
    page.toasts.show({ topic: 'copy', tone: 'danger', text: menuWords.copyFailed })
  }
}

/** Copies one part of what is known about a picture. */
export async function copyPart(
  page: Page,
  image: ImageSummary,
  request: { collection: string; part: CopyPart },
): Promise<void> {
  const what = labels[request.part]
  try {
    const text = await readPart(page, image, request)
    if (text) await copyText(page, text, what)
    else page.toasts.show({ topic: 'copy', text: menuWords.nothingToCopy(what) })
  } catch (error) {
    page.toasts.show({ topic: 'copy', tone: 'danger', text: messageOf(error) })
  }
}

/** Copies the pixels; clipboards take PNG only. */
export async function copyPixels(
  page: Page,
  image: ImageSummary,
  collection: string,
): Promise<void> {
  try {
    const blob = readPng(fileUrl(image, collection))
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })])
    page.toasts.show({ topic: 'copy', text: menuWords.copied(menuWords.copyImage) })
  } catch {
    page.toasts.show({ topic: 'copy', tone: 'danger', text: menuWords.copyFailed })
  }
}

async function readPng(url: string): Promise<Blob> {
  const picture = new Image()
  picture.src = url
  await picture.decode()
  const canvas = new OffscreenCanvas(picture.naturalWidth, picture.naturalHeight)
  canvas.getContext('2d')?.drawImage(picture, 0, 0)
  return canvas.convertToBlob({ type: 'image/png' })
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
