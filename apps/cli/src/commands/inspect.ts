import path from 'node:path'
import type { ContainerFacts, GenerationField } from '@safelight/core/metadata/metadata-types'
import { parseMetadata, type ParsedMetadata } from '@safelight/core/metadata/parse-metadata'
import { isMediaName } from '@safelight/server/features/metadata/media-names'
import { readHiddenText } from '@safelight/server/features/metadata/read-hidden-text'
import { readMediaFile } from '@safelight/server/features/metadata/read-media-file'
import { listFolderNames, readSidecars } from '@safelight/server/features/metadata/read-sidecars'
import type { Command } from 'commander'
import { formatTable, writeJsonLine, type Output } from '../output.ts'

type InspectOptions = { json?: boolean; explain?: boolean }
type Inspected = { file: string; facts: ContainerFacts; metadata: ParsedMetadata }

/** `safelight inspect <file…>`: what a scan would store, without importing anything. */
export function registerInspect(program: Command, output: Output): void {
  program
    .command('inspect <files...>')
    .description('show how pictures or videos were made, without adding them to the library')
    .option('--json', 'one JSON object a line')
    .option('--explain', 'also print the path taken through texts and graph')
    .action(async (files: string[], options: InspectOptions) => {
      let failures = 0
      for (const file of files) {
        try {
          const inspected = await inspectFile(file, options.explain === true)
          if (options.json) writeJsonLine(output, presentJson(inspected))
          else output.data(presentText(inspected, files.length > 1))
        } catch (error) {
          failures += 1
          const reason = error instanceof Error ? error.message : String(error)
          if (options.json) writeJsonLine(output, { file, error: reason })
          output.say(`${file}: ${reason}\n`)
        }
      }
      if (failures > 0) process.exitCode = 1
    })
}

async function inspectFile(file: string, explain: boolean): Promise<Inspected> {
  const { container } = readMediaFile(file)
  const absolute = path.resolve(file)
  const sidecars = readSidecars(absolute, listFolderNames(path.dirname(absolute), isMediaName))
  const parseOptions = { sidecars, file_name: path.basename(file), explain }
  const metadata = parseMetadata(container, parseOptions)
  const hidden = metadata.generation ? undefined : await readHiddenText(file, container.facts)
  if (!hidden) return { file, facts: container.facts, metadata }
  const texts = [...container.texts, hidden]
  return {
    file,
    facts: container.facts,
    metadata: parseMetadata({ ...container, texts }, parseOptions),
  }
}

/** The form promised in the contracts: one object a file. */
function presentJson({ file, facts, metadata }: Inspected) {
  return {
    file,
    container: facts.container,
    media_type: facts.media_type,
    width: facts.width,
    height: facts.height,
    duration: facts.duration,
    frame_rate: facts.frame_rate,
    frame_count: facts.frame_count,
    has_alpha: facts.has_alpha,
    orientation: facts.orientation,
    tool: metadata.tool,
    tool_version: metadata.tool_version,
    generation: metadata.generation,
    provenance: metadata.provenance,
    has_workflow: metadata.has_workflow,
    has_prompt_graph: metadata.has_prompt_graph,
    node_types: metadata.node_types,
    keywords: metadata.keywords,
    rating: metadata.rating,
    title: metadata.title,
    description: metadata.description,
    ai_generated: metadata.ai_generated,
    sources: metadata.sources,
    warnings: metadata.warnings,
    ...(metadata.explanation ? { explanation: metadata.explanation } : {}),
  }
}

const SHOWN_FIELDS = [
  'seed',
  'steps',
  'sampler',
  'scheduler',
  'cfg_scale',
  'guidance',
  'denoise',
  'clip_skip',
  'vae',
] as const satisfies readonly GenerationField[]

function presentText(inspected: Inspected, withName: boolean): string {
  const { facts, metadata, file } = inspected
  const tool = [metadata.tool, metadata.tool_version].filter(Boolean).join(' ')
  const head = [
    `${facts.container} ${facts.width ?? '?'}×${facts.height ?? '?'}`,
    facts.duration === null ? '' : `${facts.duration.toFixed(2)} s`,
    tool || 'no known tool',
  ]
  const lines = [head.filter(Boolean).join(' · '), ...presentGeneration(metadata)]
  for (const { code, message } of metadata.warnings) lines.push(`warning ${code}: ${message}`)
  for (const step of metadata.explanation ?? []) lines.push(`  ${step}`)
  return `${withName ? `${file}\n` : ''}${lines.join('\n')}\n${withName ? '\n' : ''}`
}

function presentGeneration(metadata: ParsedMetadata): string[] {
  const { generation, provenance } = metadata
  if (!generation) return ['nothing in the file says how it was made']
  const lines: string[] = []
  if (generation.prompt !== null) lines.push('', generation.prompt)
  if (generation.negative_prompt) lines.push('', `negative: ${generation.negative_prompt}`)
  const rows = SHOWN_FIELDS.flatMap((field) => {
    const value = generation[field]
    return value === null ? [] : [[field, String(value), origin(provenance[field])]]
  })
  if (generation.width !== null)
    rows.push(['size', `${generation.width}×${generation.height ?? '?'}`, origin(provenance.width)])
  if (generation.model) rows.push(['model', withHash(generation.model), origin(provenance.model)])
  for (const lora of generation.loras)
    rows.push(['lora', `${withHash(lora)} ${lora.weight ?? ''}`.trim(), origin(provenance.loras)])
  return [...lines, '', formatTable(rows).trimEnd()]
}

function withHash({ name, hash }: { name: string; hash: string | null }): string {
  return hash ? `${name} [${hash}]` : name
}

function origin(from: ParsedMetadata['provenance'][GenerationField]): string {
  if (!from) return ''
  return from.node ? `${from.source} #${from.node.id} ${from.node.class_type}` : from.source
}
