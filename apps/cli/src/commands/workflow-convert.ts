import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { type JsonValue, parseJson } from '@safelight/core/json/lossless-json'
import { findGraphs } from '@safelight/core/metadata/formats/graph-texts'
import { createTextIndex } from '@safelight/core/metadata/formats/text-index'
import { convertWorkflow } from '@safelight/core/workflow/convert-workflow'
import type {
  ConvertOptions,
  LocalTime,
  ObjectInfo,
  WorkflowError,
  WorkflowWarning,
} from '@safelight/core/workflow/workflow-types'
import { readMediaFile } from '@safelight/server/features/metadata/read-media-file'
import type { Command } from 'commander'
import { type Output, processOutput, writeJsonLine } from '../output.ts'

export type WorkflowConvertOptions = {
  readonly objectInfo?: string
  readonly server?: string
  readonly likeEditor?: boolean
  readonly now?: string
}

/** What the command needs from outside; tests bring their own. */
export type WorkflowConvertPorts = {
  readonly output: Output
  readonly readStdin: () => Promise<string>
  readonly fetch: (url: URL) => Promise<Response>
  readonly now: LocalTime
  readonly random: () => number
}

type Converted = {
  readonly file: string
  readonly api: JsonValue
  readonly warnings: readonly WorkflowWarning[]
  readonly error: WorkflowError | { readonly code: 'unreadable'; readonly message: string } | null
}

/** `safelight workflow convert <ui.json…|->`: editor graphs to API graphs, without a server. */
export function registerWorkflowConvert(program: Command, output: Output = processOutput): void {
  const existing = program.commands.find((command) => command.name() === 'workflow')
  const group = existing ?? program.command('workflow').description('work with ComfyUI workflows')
  group
    .command('convert <files...>')
    .description('turn workflows of the editor, or pictures that hold one, into API graphs')
    .option('--object-info <file>', "a server's object_info, .json or .json.gz")
    .option('--server <url>', 'ask a running ComfyUI server for its object_info')
    .option('--like-editor', "also copy the editor's own faults")
    .option('--now <time>', 'local time for %date:…% in file names, e.g. 2026-03-04T05:06:07')
    .action(async (files: string[], options: WorkflowConvertOptions) => {
      const ports = { output, readStdin: () => text(process.stdin), ...processPorts() }
      if (!(await convertFiles(files, options, ports))) process.exitCode = 1
    })
}

/** A time without zone is local; one with a zone is turned into local time. */
function parseLocalTime(text: string): LocalTime {
  const date = new Date(text)
  if (Number.isNaN(date.getTime())) throw new Error(`"${text}" is no time`)
  return localTime(date)
}

function localTime(date: Date): LocalTime {
  return {
    year: date.getFullYear(),
    month: date.getMonth() + 1,
    day: date.getDate(),
    hour: date.getHours(),
    minute: date.getMinutes(),
    second: date.getSeconds(),
  }
}

function processPorts() {
  const now = localTime(new Date())
  const timeoutMs = 60_000
  const ask = (url: URL) => fetch(url, { signal: AbortSignal.timeout(timeoutMs) })
  return { now, random: () => Math.random(), fetch: ask }
}

/** Converts the files and writes the results; false where one could not be converted. */
export async function convertFiles(
  files: readonly string[],
  options: WorkflowConvertOptions,
  ports: WorkflowConvertPorts,
): Promise<boolean> {
  const { output } = ports
  let convertOptions: ConvertOptions
  try {
    convertOptions = {
      objectInfo: await readObjectInfo(options, ports),
      editorFaults: options.likeEditor ? 'copy' : 'repair',
      now: options.now === undefined ? ports.now : parseLocalTime(options.now),
      random: ports.random,
    }
  } catch (error) {
    output.say(`${messageOf(error)}\n`)
    return false
  }
  let isDone = true
  for (const file of files) {
    const converted = await convertFile(file, convertOptions, ports)
    if (converted.error) isDone = false
    if (files.length > 1) writeJsonLine(output, converted)
    else writeOne(converted, output)
  }
  return isDone
}

async function readObjectInfo(
  options: WorkflowConvertOptions,
  ports: WorkflowConvertPorts,
): Promise<ObjectInfo | undefined> {
  const json = await readDescription(options, ports)
  if (json === undefined) return undefined
  const value = parseJson(json, Infinity)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw new Error('the object_info is no JSON object')
}

async function readDescription(
  { objectInfo, server }: WorkflowConvertOptions,
  ports: WorkflowConvertPorts,
): Promise<string | undefined> {
  if (objectInfo !== undefined) {
    const bytes = readFileSync(objectInfo)
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b
    return (isGzip ? gunzipSync(bytes) : bytes).toString('utf8')
  }
  return server === undefined ? undefined : askServer(server, ports)
}

async function askServer(server: string, ports: WorkflowConvertPorts): Promise<string> {
  const base = server.endsWith('/') ? server : `${server}/`
  if (!URL.canParse(base)) throw new Error(`${server} is no address, such as http://127.0.0.1:8188`)
  const response = await ports.fetch(new URL('object_info', base)).catch((cause: unknown) => {
    const reason = messageOf(cause instanceof Error ? (cause.cause ?? cause) : cause)
    throw new Error(`${server} does not answer (${reason}). Is ComfyUI running there?`, { cause })
  })
  if (!response.ok) throw new Error(`${server} answered ${response.status}`)
  return response.text()
}

async function convertFile(
  file: string,
  options: ConvertOptions,
  ports: WorkflowConvertPorts,
): Promise<Converted> {
  try {
    const workflow = file === '-' ? parseJson(await ports.readStdin()) : readWorkflow(file)
    return { file, ...convertWorkflow(workflow, options) }
  } catch (error) {
    const message = messageOf(error)
    return { file, api: null, warnings: [], error: { code: 'unreadable', message } }
  }
}

/** The JSON of a file, or the workflow inside a picture, video or sound. */
function readWorkflow(file: string): JsonValue {
  if (/^\uFEFF?\s*[{["]/.test(readHead(file))) return parseJson(readFileSync(file, 'utf8'))
  const graphs = findGraphs(createTextIndex(readMediaFile(file).container.texts))
  const found = graphs.workflow?.value() ?? graphs.prompt?.value()
  if (found === undefined) throw new Error('neither JSON nor a file with a workflow in it')
  return found
}

/** Enough to tell JSON from everything else; videos are too large to be read whole. */
function readHead(file: string): string {
  const fd = openSync(file, 'r')
  try {
    const buffer = Buffer.alloc(64)
    return buffer.toString('utf8', 0, readSync(fd, buffer, 0, buffer.length, 0))
  } finally {
    closeSync(fd)
  }
}

function writeOne({ file, api, warnings, error }: Converted, output: Output): void {
  for (const { code, message, node_id, class_type } of warnings) {
    const place = [node_id && `node ${node_id}`, class_type].filter(Boolean).join(', ')
    output.say(`warning ${code}: ${message}${place ? ` (${place})` : ''}\n`)
  }
  if (error) output.say(`${file}: ${error.message}\n`)
  if (api !== null) output.data(`${formatJson(api)}\n`)
}

/** JSON for people, indented by two spaces, with 64-bit integers exact. */
function formatJson(value: JsonValue, indent = ''): string {
  if (typeof value === 'bigint') return value.toString()
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  const isList = Array.isArray(value)
  const items = isList
    ? value.map((item) => formatJson(item, inner))
    : Object.entries(value).map(
        ([key, item]) => `${JSON.stringify(key)}: ${formatJson(item, inner)}`,
      )
  const [open, close] = isList ? '[]' : '{}'
  if (items.length === 0) return `${open}${close}`
  return `${open}\n${inner}${items.join(`,\n${inner}`)}\n${indent}${close}`
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
