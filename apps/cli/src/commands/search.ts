import { searchImages } from '@safelight/contracts/image'
import type { Command } from 'commander'
import { withServer } from '../connection.ts'
import { formatTable, writeJsonLine, type Output } from '../output.ts'
import { addServerOptions, type ServerOptions } from '../server-options.ts'

const PAGE_SIZE = 1000

type SearchOptions = ServerOptions & {
  json?: boolean
  limit: string
  collection: string
  sort: string
}

/** `safelight search <query>`: one line a hit, or one JSON object a line. */
export function registerSearch(program: Command, output: Output): void {
  const command = program
    .command('search <query...>')
    .description('search the library, e.g. safelight search "model:dreamshaper lighthouse"')
    .option('--json', 'one JSON object a line')
    .option('--limit <n>', 'at most so many', '50')
    .option('--collection <name>', 'collection to search', 'public')
    .option('--sort <order>', 'date_desc, score_desc, name_asc …', 'date_desc')
  addServerOptions(command).action(async (words: string[], options: SearchOptions) => {
    await withServer(options, output, async (client) => {
      let left = positiveInteger(options.limit)
      let cursor: string | undefined
      const rows: (string | number)[][] = []
      while (left > 0) {
        const page = await client.call(searchImages, {
          query: {
            q: words.join(' '),
            collection: options.collection,
            sort: options.sort as 'date_desc',
            limit: Math.min(left, PAGE_SIZE),
            ...(cursor === undefined ? {} : { cursor }),
          },
        })
        for (const image of page.images) {
          if (options.json) writeJsonLine(output, image)
          else
            rows.push([
              image.id,
              image.score,
              `${image.width ?? '?'}×${image.height ?? '?'}`,
              image.path,
            ])
        }
        left -= page.images.length
        if (page.next_cursor === null) break
        cursor = page.next_cursor
      }
      if (!options.json) output.data(formatTable(rows))
    })
  })
}

function positiveInteger(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`--limit: "${text}" is not a whole number above 0`)
  return value
}
