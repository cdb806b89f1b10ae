/**
 * Keeps what the workflow converter needs of a server's `object_info`: facts about inputs, no file
 * lists, no descriptions. ComfyUI's own classes go to `core-nodes.generated.ts`, those of packs, by
 * names and types only, to `pack-nodes.generated.ts`. Classes known before and not in the answer
 * stay, so that several servers can be taken one after the other.
 *
 *   node scripts/snapshot-object-info.ts <object_info.json[.gz] | --server URL>… [--fresh]
 *   node scripts/snapshot-object-info.ts --check
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { parseJson } from '@safelight/core/json/lossless-json'
import { coreNodeLines } from '@safelight/core/workflow/core-nodes.generated'
import { packNodeLines } from '@safelight/core/workflow/pack-nodes.generated'
import { pruneCoreClass, prunePackClass, sortLines } from './snapshot-object-info/prune-class.ts'

type Snapshot = { readonly name: string; readonly constant: string; readonly about: string }

const core: Snapshot = {
  name: 'core-nodes',
  constant: 'coreNodeLines',
  about: `Inputs and outputs of ComfyUI's own node classes, one JSON member a line, cut down to what
 * converting a workflow needs. Combos keep their first choice only, and none if they list files.`,
}
const pack: Snapshot = {
  name: 'pack-nodes',
  constant: 'packNodeLines',
  about: `Widgets of the node classes of popular packs in the editor's order, one class a line:
 * its name, then \`type code + name\`, separated by tabs; see pack-nodes.ts for the codes.`,
}

function fileOf(snapshot: Snapshot): URL {
  return new URL(`../packages/core/src/workflow/${snapshot.name}.generated.ts`, import.meta.url)
}

function render(snapshot: Snapshot, lines: readonly string[]): string {
  const text = lines.map((line) => line.replace(/[\\`]|\$\{/g, '\\$&')).join('\n')
  const header = `/**\n * ${snapshot.about}\n * Written by scripts/snapshot-object-info.ts.\n */\n`
  return `${header}export const ${snapshot.constant} = \`\n${text}\n\`\n`
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}

async function readAnswer(source: string): Promise<Record<string, unknown>> {
  if (/^https?:/.test(source)) {
    const response = await fetch(new URL('/object_info', source))
    if (!response.ok) throw new Error(`${source} answered ${response.status}`)
    return parseJson(await response.text(), Infinity) as Record<string, unknown>
  }
  const bytes = readFileSync(source)
  const text = (source.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return parseJson(text, Infinity) as Record<string, unknown>
}

function isPackClass(info: unknown): boolean {
  const origin = (info as { python_module?: unknown }).python_module
  return typeof origin === 'string' && origin.startsWith('custom_nodes')
}

/** What is committed must be sorted, unique and already cut down. */
function check(): boolean {
  return [[core, coreNodeLines] as const, [pack, packNodeLines] as const].every(
    ([snapshot, text]) => {
      const expected = render(snapshot, sortLines(linesOf(text)))
      const isCurrent = readFileSync(fileOf(snapshot), 'utf8') === expected
      if (!isCurrent) console.error(`${snapshot.name}.generated.ts was edited by hand`)
      return isCurrent
    },
  )
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      server: { type: 'string', multiple: true, default: [] },
      fresh: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
    },
  })
  if (values.check) return check() ? 0 : 1
  const sources = [...positionals, ...values.server]
  if (sources.length === 0) {
    console.error('give the object_info of a server: files, or --server URL')
    return 1
  }
  const coreLines = values.fresh ? [] : linesOf(coreNodeLines)
  const packLines = values.fresh ? [] : linesOf(packNodeLines)
  for (const source of sources)
    for (const [name, info] of Object.entries(await readAnswer(source)))
      if (isPackClass(info)) packLines.push(...prunePackClass(name, info))
      else coreLines.push(pruneCoreClass(name, info))
  writeFileSync(fileOf(core), render(core, sortLines(coreLines)))
  writeFileSync(fileOf(pack), render(pack, sortLines(packLines)))
  return 0
}

process.exitCode = await main()
