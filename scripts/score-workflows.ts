/**
 * Compares `convertWorkflow` with recorded conversions of ComfyUI's own editor.
 *
 *   npm run score:workflows [-- --corpus DIR] [--verbose] [--min-equal N]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { type JsonValue, parseJson } from '@safelight/core/json/lossless-json'
import { convertWorkflow } from '@safelight/core/workflow/convert-workflow'
import {
  type ApiGraph,
  type ConvertOptions,
  type ConvertResult,
  type ObjectInfo,
} from '@safelight/core/workflow/workflow-types'

type Case = {
  readonly id: string
  readonly kind: string
  readonly features: readonly string[]
  readonly ui: JsonValue
  readonly api: ApiGraph | null
  readonly api_with_named_restore?: ApiGraph
  readonly api_1_58_1_changes?: ApiGraph
  readonly volatile?: readonly (readonly [string, string])[]
  readonly error?: string
}

/** `equal`, a difference we stand by, or one that nobody explains. */
type Verdict = {
  readonly outcome: 'equal' | 'listed' | 'unexplained'
  readonly reason: string
  readonly details: readonly string[]
}

/** The recordings were made at this moment, in UTC. */
const recordedAt = { year: 2026, month: 3, day: 4, hour: 5, minute: 6, second: 7 }

function compareGraphs(ours: ApiGraph, theirs: ApiGraph, volatile: Case['volatile']): string[] {
  const ignored = new Set(volatile?.map(([node, input]) => `${node} ${input}`))
  const differences: string[] = []
  for (const id of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const [our, their] = [ours[id], theirs[id]]
    if (!our || !their) {
      const present = our ?? their
      differences.push(`${id} ${present?.class_type ?? ''}: only ${our ? 'ours' : 'the editor'}`)
      continue
    }
    if (our.class_type !== (their.class_type ?? ''))
      differences.push(`${id}: class ${our.class_type} / ${their.class_type}`)
    for (const name of new Set([...Object.keys(our.inputs), ...Object.keys(their.inputs)]))
      if (!ignored.has(`${id} ${name}`) && !isEqual(our.inputs[name], their.inputs[name])) {
        const sides = [our.inputs[name], their.inputs[name]].map(brief).join(' / ')
        differences.push(`${id} ${our.class_type}.${name}: ${sides}`)
      }
  }
  return differences
}

/** Numbers are equal as doubles: the editor rounds what ours keeps exactly. */
function isEqual(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  if (typeof one === 'bigint' || typeof other === 'bigint')
    return isNumeric(one) && isNumeric(other) && Number(one) === Number(other)
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other
  const [ours, theirs] = [Object.entries(one), Object.entries(other)]
  if (Array.isArray(one) !== Array.isArray(other) || ours.length !== theirs.length) return false
  return ours.every(([key, value]) => isEqual(value, (other as Record<string, JsonValue>)[key]))
}

function isNumeric(value: JsonValue | undefined): value is bigint | number {
  return typeof value === 'bigint' || typeof value === 'number'
}

function brief(value: JsonValue | undefined): string {
  const text = JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'bigint' ? `${item}n` : item,
  )
  return text === undefined ? '–' : text.length > 60 ? `${text.slice(0, 57)}…` : text
}

function judge(item: Case, options: ConvertOptions): Verdict {
  const result = convertWorkflow(item.ui, options)
  if (item.api === null) return judgeFailing(item, result)
  const details = result.api ? compareGraphs(result.api, item.api, item.volatile) : []
  if (result.api && details.length === 0) return { outcome: 'equal', reason: 'equal', details }
  const copied = convertWorkflow(item.ui, { ...options, editorFaults: 'copy' })
  const isWarned = result.api === null || result.warnings.length > 0
  const ignored = [...(item.volatile ?? []), ...browserValues(copied)]
  const copiedDetails = compareCopied(copied, { ...item, volatile: ignored })
  if (!isWarned || copiedDetails.length > 0)
    return {
      outcome: 'unexplained',
      reason: 'unexplained',
      details: [...details, 'copy:', ...copiedDetails],
    }
  return { outcome: 'listed', reason: reasonOf(item, result), details }
}

/** An editor that stops while loading sends a graph without nodes. */
function compareCopied({ api, error }: ConvertResult, item: Case): string[] {
  if (api) return compareGraphs(api, item.api ?? {}, item.volatile)
  const isEmpty = error?.code === 'editor_fails' && Object.keys(item.api ?? {}).length === 0
  return isEmpty ? [] : [`copying faults: ${error?.message}`]
}

/** Node and input of every value that no converter can know, by the warning that says so. */
function browserValues({ api, warnings }: ConvertResult): [string, string][] {
  return warnings.flatMap(({ code, message, node_id: id = '' }) =>
    code === 'browser_value'
      ? Object.keys(api?.[id]?.inputs ?? {}).flatMap((name): [string, string][] =>
          message.split(' ').includes(name) ? [[id, name]] : [],
        )
      : [],
  )
}

function reasonOf(item: Case, result: ConvertResult): string {
  if (!result.api) return `refused: ${result.error?.message}`
  const matches = (other: ApiGraph | undefined) =>
    other && result.api && compareGraphs(result.api, other, item.volatile).length === 0
  if (matches(item.api_with_named_restore)) return 'values by name, as the editor with that setting'
  const newer = item.api_1_58_1_changes && { ...item.api, ...item.api_1_58_1_changes }
  if (matches(newer)) return 'as the newer editor 1.58.1'
  const codes = new Set(result.warnings.map((warning) => warning.code))
  return `repaired: ${[...codes].join(', ')}`
}

function judgeFailing(item: Case, result: ConvertResult): Verdict {
  const message = item.error?.split('\n')[0] ?? ''
  if (!result.api)
    return { outcome: 'equal', reason: 'refused like the editor', details: [message] }
  const codes = new Set(result.warnings.map((warning) => warning.code))
  const reason = `converted where the editor fails: ${[...codes].join(', ')}`
  return { outcome: codes.size > 0 ? 'listed' : 'unexplained', reason, details: [message] }
}

function readCases(corpus: string): Case[] {
  const folder = path.join(corpus, 'cases')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => parseJson(readFileSync(path.join(folder, name), 'utf8')) as unknown as Case)
}

function printTable(title: string, groups: ReadonlyMap<string, readonly Verdict[]>): void {
  console.log(`\n${title.padEnd(26)} equal  listed  unexplained`)
  for (const [name, verdicts] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const count = (outcome: string) =>
      String(verdicts.filter((verdict) => verdict.outcome === outcome).length)
    const cells = [count('equal').padStart(5), count('listed').padStart(6)]
    console.log(`${name.padEnd(26)} ${cells.join('  ')}  ${count('unexplained').padStart(11)}`)
  }
}

function groupVerdicts(
  judged: readonly (readonly [Case, Verdict])[],
  keysOf: (item: Case) => readonly string[],
): Map<string, Verdict[]> {
  const groups = new Map<string, Verdict[]>()
  for (const [item, verdict] of judged)
    for (const key of keysOf(item)) groups.set(key, [...(groups.get(key) ?? []), verdict])
  return groups
}

function main(): number {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      verbose: { type: 'boolean', default: false },
      'min-equal': { type: 'string' },
    },
  })
  const root = path.resolve(import.meta.dirname, '..')
  const corpus = values.corpus ?? path.join(root, '../shared/comfyui-recordings/ui-to-api')
  if (!existsSync(path.join(corpus, 'cases'))) {
    console.log(`no recorded conversions at ${corpus}; give their folder with --corpus`)
    return values['min-equal'] === undefined ? 0 : 1
  }
  const info = gunzipSync(readFileSync(path.join(corpus, 'object_info.json.gz'))).toString('utf8')
  const objectInfo = parseJson(info, Infinity) as ObjectInfo
  const options = { objectInfo, now: recordedAt, random: () => 0 }
  const judged = readCases(corpus).map((item) => [item, judge(item, options)] as const)
  for (const [item, { outcome, reason, details }] of judged) {
    if (outcome === 'equal' && !values.verbose) continue
    console.log(`${outcome.padEnd(11)} ${item.id}: ${reason}`)
    const shown = values.verbose || outcome === 'unexplained' ? details : details.slice(0, 3)
    for (const detail of shown) console.log(`              ${detail}`)
  }
  printTable(
    'kind',
    groupVerdicts(judged, (item) => [item.kind]),
  )
  printTable(
    'feature',
    groupVerdicts(judged, (item) => item.features),
  )
  const equal = judged.filter(([, verdict]) => verdict.outcome === 'equal').length
  const listed = judged.filter(([, verdict]) => verdict.outcome === 'listed').length
  const left = judged.length - equal - listed
  console.log(`\n${equal} of ${judged.length} equal, ${listed} listed, ${left} unexplained`)
  return left > 0 || equal < Number(values['min-equal'] ?? 0) ? 1 : 0
}

process.exitCode = main()
