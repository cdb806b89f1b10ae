/**
 * Writes docs/search.md from the field table of the search language; with `--check` only says
 * whether the committed file is what it would write.
 */
import fs from 'node:fs'
import path from 'node:path'
import { PLANNED_FIELDS, SEARCH_FIELDS } from '@safelight/core/search/search-fields'
import { format, resolveConfig } from 'prettier'

const target = path.resolve(import.meta.dirname, '../docs/search.md')

function writeDocument(): string {
  const rows = SEARCH_FIELDS.map(
    ({ name, aliases, summary, example }) =>
      `| \`${name}:\` | ${summary} | \`${example}\` | ${aliases.map((alias) => `\`${alias}:\``).join(' ')} |`,
  )
  return `# Search

<!-- Written by scripts/generate-search-doc.ts from packages/core/src/search/search-fields.ts. -->

One box and one language, in the page, on the command line and in the API.

- Words are found in prompts and file names; all of them must occur. The last word matches as it is being typed.
- \`"a phrase"\` keeps words together, \`-word\` leaves out, \`OR\` chooses, parentheses group: \`(harbour OR lighthouse) -night\`.
- A field narrows: \`model:dreamshaper lighthouse steps:20..30\`. Quote values with blanks: \`model:"dream shaper"\`.
- Numbers take \`20\`, \`20..30\`, \`>=20\`, \`<7.5\`. Texts take \`*\` and \`?\`.
- Chinese and Japanese words are found inside prompts, where no blanks part them.
- What cannot be read is an error with its place and a suggestion, never an empty result.

| field | finds | example | also |
| --- | --- | --- | --- |
${rows.join('\n')}

Fields of later versions are known and say so: ${PLANNED_FIELDS.map((name) => `\`${name}:\``).join(' ')}.
`
}

const options = (await resolveConfig(target)) ?? {}
const wanted = await format(writeDocument(), { ...options, parser: 'markdown' })
if (!process.argv.includes('--check')) fs.writeFileSync(target, wanted)
else if (!fs.existsSync(target) || fs.readFileSync(target, 'utf8') !== wanted) {
  console.error('docs/search.md is not what the field table says')
  process.exitCode = 1
}
