import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Keeps the browser from calling home: there may be no network, and it is nobody's business. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the system's own Chromium; `CHROMIUM` names another one. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? places.find((place) => existsSync(place))
  if (!executablePath)
    throw new Error(`no Chromium found at ${places.join(', ')}: install it, or name it in CHROMIUM`)
  return chromium.launch({ executablePath, args: quiet })
}

export type Look = {
  readonly width: number
  readonly height: number
  readonly scheme?: 'dark' | 'light'
  readonly touch?: boolean
  readonly scale?: number
}

export type Visit = {
  readonly page: Page
  readonly context: BrowserContext
  /** What went wrong in the page so far: exceptions and console errors. */
  readonly faults: readonly string[]
}

/** Opens an address in a browser of its own (storage, cookies). */
export async function visit(browser: Browser, url: string, look: Look): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.height },
    colorScheme: look.scheme ?? 'dark',
    hasTouch: look.touch ?? false,
    isMobile: look.touch ?? false,
    deviceScaleFactor: look.scale ?? 1,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.goto(url)
  return { page, context, faults }
}
