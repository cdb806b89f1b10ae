/**
 * Writes docs/keys.md from the page's own key table; with `--check` only says whether the committed
 * file is what it would write.
 */
import fs from 'node:fs'
import path from 'node:path'
import { format, resolveConfig } from 'prettier'
import { showChord } from '../apps/web/src/lib/keys/key-match.ts'
import {
  KEY_GROUPS,
  type KeyGroup,
  keyEntry,
  listKeyActions,
} from '../apps/web/src/lib/keys/key-table.ts'

const target = path.resolve(import.meta.dirname, '../docs/keys.md')

function groupTable(group: KeyGroup): string {
  const rows = listKeyActions()
    .map(keyEntry)
    .filter((entry) => entry.group === group)
    .map(({ keys, label }) => `| ${keys.map(showKey).join(' ')} | ${label} |`)
  return [`## ${KEY_GROUPS[group]}`, '', '| key | what it does |', '| --- | --- |', ...rows].join(
    '\n',
  )
}

function showKey(key: string): string {
  return `\`${showChord(key, false)}\``
}

function writeDocument(): string {
  const groups = (Object.keys(KEY_GROUPS) as KeyGroup[]).map(groupTable)
  return `# Keys

<!-- Written by scripts/generate-keys-doc.ts from apps/web/src/lib/keys/key-table.ts. -->

The page shows this list by \`?\`. Keys never fire while a field is being typed in. \`Ctrl\` is \`⌘\` on a Mac.

${groups.join('\n\n')}
`
}

const options = (await resolveConfig(target)) ?? {}
const wanted = await format(writeDocument(), { ...options, parser: 'markdown' })
if (!process.argv.includes('--check')) {
  fs.writeFileSync(target, wanted)
} else if (!fs.existsSync(target) || fs.readFileSync(target, 'utf8') !== wanted) {
  console.error(
    'docs/keys.md is not what the key table says: npx node scripts/generate-keys-doc.ts',
  )
  process.exitCode = 1
}
