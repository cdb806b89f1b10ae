import { fileURLToPath } from 'node:url'
import manifest from '../package.json' with { type: 'json' }

/** Version of the program, as `package.json` says. */
export const VERSION = manifest.version

/** The built web page, beside this package in the checkout. */
export const PAGE_FOLDER = fileURLToPath(new URL('../../web/dist', import.meta.url))
