import { driveAsync } from '@safelight/core/metadata/drive-reader'
import type { Metadata } from '@safelight/core/metadata/metadata-types'
import type { ContainerResult } from '@safelight/core/metadata/metadata-types'
import { parseMetadata } from '@safelight/core/metadata/parse-metadata'
import { readContainer } from '@safelight/core/metadata/read-container'
import type { GraphTexts } from '../graph/use-graph.ts'
import type { Inspected } from '../inspector/inspected.ts'

export type DroppedFile = {
  readonly inspected: Inspected
  readonly graph: GraphTexts | null
}

/** Reads how a file was made, here in the browser: nothing is sent and nothing is added. */
export async function readDroppedFile(file: File): Promise<DroppedFile> {
  const container = await driveAsync(readContainer(file.size), async (offset, length) => {
    const bytes = await file.slice(offset, offset + length).arrayBuffer()
    return new Uint8Array(bytes)
  })
  const metadata = parseMetadata(container, { file_name: file.name })
  return {
    inspected: toInspected(file, container, metadata),
    graph: graphTexts(container, metadata),
  }
}

function toInspected(file: File, container: ContainerResult, metadata: Metadata): Inspected {
  const { facts } = container
  const { generation } = metadata
  const date = new Date(file.lastModified).toISOString()
  const isTurned = (facts.orientation ?? 1) >= 5
  return {
    file_name: file.name,
    file_size: file.size,
    created_date: null,
    modified_date: date,
    media_type: facts.media_type === 'video' ? 'video' : 'image',
    width: isTurned ? facts.height : facts.width,
    height: isTurned ? facts.width : facts.height,
    duration: facts.duration,
    frame_rate: facts.frame_rate,
    mime_type: facts.mime_type,
    prompt: generation?.prompt ?? null,
    negative_prompt: generation?.negative_prompt ?? null,
    model: generation?.model?.name ?? null,
    model_hash: generation?.model?.hash ?? null,
    vae: generation?.vae ?? null,
    seed: generation?.seed ?? null,
    steps: generation?.steps ?? null,
    cfg_scale: generation?.cfg_scale ?? null,
    guidance: generation?.guidance ?? null,
    sampler: generation?.sampler ?? null,
    scheduler: generation?.scheduler ?? null,
    denoise: generation?.denoise ?? null,
    clip_skip: generation?.clip_skip ?? null,
    generation_width: generation?.width ?? null,
    generation_height: generation?.height ?? null,
    loras: [...(generation?.loras ?? [])],
    tool: metadata.tool,
    tool_version: metadata.tool_version,
    keywords: metadata.keywords.map((keyword) => ({ keyword, keyword_type: 'user' })),
    extra: { ...generation?.extra },
    provenance: { ...metadata.provenance },
    warnings: [...metadata.warnings],
    sources: container.texts.map(({ location, text }) => ({ location, text })),
  }
}

/** The graphs as the file holds them; the parsed one stands in where their keys are unusual. */
function graphTexts(container: ContainerResult, metadata: Metadata): GraphTexts | null {
  if (!metadata.has_workflow && !metadata.has_prompt_graph) return null
  const find = (keyword: string) =>
    container.texts.find((text) => text.keyword.toLowerCase() === keyword)?.text ?? null
  const api = metadata.has_prompt_graph ? (find('prompt') ?? metadata.workflow) : null
  const ui = metadata.has_workflow ? (find('workflow') ?? metadata.workflow) : null
  return { api_graph: api, ui_workflow: ui }
}
