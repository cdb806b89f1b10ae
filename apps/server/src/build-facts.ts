import { fileURLToPath } from 'node:url'
import manifest from '../package.json' with { type: 'json' }

/** Version of the program, as `package.json` says. */
export const VERSION = manifest.version

/** The built web page, beside this package in the checkout. */
export const PAGE_FOLDER = fileURLToPath(new URL('../../web/dist', import.meta.url))

/** Files of an empty database, made by `scripts/make-database-template.ts`; may be absent. */
export const DATABASE_TEMPLATE = fileURLToPath(
  new URL('../../../node_modules/.cache/safelight/database-template', import.meta.url),
)
