import type { ImageDetail } from '@safelight/contracts/image'
import { findGraphs } from '@safelight/core/metadata/formats/graph-texts'
import { createTextIndex } from '@safelight/core/metadata/formats/text-index'
import type { MetadataText } from '@safelight/core/metadata/metadata-types'
import { parseMetadata } from '@safelight/core/metadata/parse-metadata'
import type { Database } from '../../platform/db/database.ts'
import type { EventBus } from '../../platform/event-bus.ts'
import type { Db } from '../../tables.ts'
import type { DetailRow } from './image-columns.ts'
import { imageNotFound } from './image-errors.ts'
import { presentDetail, presentSummary } from './images.present.ts'
import {
  findDetailRow,
  findWorkflowText,
  listKeywords,
  listSources,
  listSummaryRows,
  lockMarks,
  updateMarks,
  type MarkedRow,
  type Marks,
} from './images.queries.ts'
import { toContainerResult, unpackSources } from './source-texts.ts'

export type ImageRef = { readonly collection: string; readonly id: number }

export type ImagesService = {
  /** Throws `image_not_found`. */
  getImage(ref: ImageRef): Promise<ImageDetail>
  /** The ComfyUI graphs as JSON texts. Throws `image_not_found`. */
  getWorkflow(ref: ImageRef): Promise<{ api_graph: string | null; ui_workflow: string | null }>
  /** Sets marks on images that exist and answers what they were before. */
  markImages(marking: Marking): Promise<{ updated: number; previous: MarkedRow[] }>
  /** Parses the file again; what a person set stays. Throws `image_not_found`, `file_missing`. */
  rereadImage(ref: ImageRef): Promise<ImageDetail>
}

export type Marking = {
  readonly collection: string
  readonly image_ids: readonly number[]
  readonly set: SomeMarks
}

type SomeMarks = { readonly [Key in keyof Marks]?: Marks[Key] | undefined }

export type ImagesDeps = {
  readonly database: Database
  readonly bus: EventBus
  readonly assertCollection: (name: string) => Promise<void>
  /** The texts in the file itself, for rows whose texts are not stored yet; [] when it cannot be read. */
  readonly readTexts: (path: string) => Promise<readonly MetadataText[]>
  /** Reads a file again and stores what it says. Throws `file_missing`. */
  readonly readAgain: (schema: string, id: number) => Promise<void>
}

/** One event names no more rows than this. */
const EVENT_ROWS = 500

/** What is known of single images, and what a person sets on them. */
export function createImagesService(deps: ImagesDeps): ImagesService {
  const { database, assertCollection } = deps
  const { db } = database
  const getRow = async ({ collection, id }: ImageRef) => {
    await assertCollection(collection)
    const row = await findDetailRow(db, collection, id)
    if (!row) throw imageNotFound(id)
    return row
  }
  const getImage = async (ref: ImageRef) => describeImage(deps, ref.collection, await getRow(ref))
  return {
    getImage,
    async getWorkflow(ref) {
      const row = await getRow(ref)
      const graphs = findGraphs(createTextIndex(await loadTexts(deps, ref.collection, row)))
      const api = graphs.prompt?.text() ?? null
      const ui = graphs.workflow?.text() ?? null
      if (api !== null || ui !== null) return { api_graph: api, ui_workflow: ui }
      // Rows of other programs bring the graph, but not the texts.
      return sortGraph(await findWorkflowText(db, ref.collection, row.id))
    },
    async markImages(marking) {
      await assertCollection(marking.collection)
      const previous = await setMarks(database, marking)
      const changed = previous.filter((row) => differs(row, marking.set))
      await announce(deps, marking.collection, changed)
      return { updated: previous.length, previous }
    },
    async rereadImage(ref) {
      await getRow(ref)
      await deps.readAgain(ref.collection, ref.id)
      await announce(deps, ref.collection, [ref])
      return getImage(ref)
    },
  }
}

async function describeImage(
  deps: ImagesDeps,
  schema: string,
  row: DetailRow,
): Promise<ImageDetail> {
  const keywords = await listKeywords(deps.database.db, schema, row.id)
  const texts = await loadTexts(deps, schema, row)
  const metadata =
    texts.length === 0
      ? null
      : parseMetadata(toContainerResult(row, texts), { file_name: row.file_name })
  return presentDetail({ row, keywords, texts, metadata })
}

/** The stored texts; those of the file until background work has stored them. */
async function loadTexts(
  { database, readTexts }: ImagesDeps,
  schema: string,
  row: DetailRow,
): Promise<readonly MetadataText[]> {
  const stored = unpackSources(await listSources(database.db, schema, row.id))
  if (stored.length > 0 || row.scan_phase === 0 || row.missing_since) return stored
  return readTexts(row.path)
}

/** An editor's graph has a list of nodes; an API graph has a class for each. */
function sortGraph(text: string | null): { api_graph: string | null; ui_workflow: string | null } {
  const isUi = text !== null && text.includes('"nodes"') && !text.includes('"class_type"')
  return { api_graph: isUi ? null : text, ui_workflow: isUi ? text : null }
}

function setMarks(
  database: Database,
  { collection, image_ids, set }: Marking,
): Promise<MarkedRow[]> {
  return database.transaction(async (tx) => {
    const previous = await lockMarks(tx, collection, image_ids)
    const changed = previous.filter((row) => differs(row, set)).map((row) => row.id)
    if (changed.length > 0) await updateMarks(tx, collection, { ids: changed, set })
    return previous
  })
}

function differs(row: Marks, set: SomeMarks): boolean {
  const keys = ['score', 'favorite', 'for_deletion'] as const
  return keys.some((key) => set[key] !== undefined && set[key] !== row[key])
}

async function announce(
  { database, bus }: ImagesDeps,
  collection: string,
  rows: readonly { readonly id: number }[],
): Promise<void> {
  for (const ids of chunks(rows.map((row) => row.id))) {
    const images = await listSummaries(database.db, collection, ids)
    bus.publish({ type: 'images:updated', data: { collection, images } })
  }
}

async function listSummaries(db: Db, schema: string, ids: readonly number[]) {
  return (await listSummaryRows(db, schema, ids)).map(presentSummary)
}

function chunks(ids: readonly number[]): number[][] {
  const count = Math.ceil(ids.length / EVENT_ROWS)
  return Array.from({ length: count }, (_, at) => ids.slice(at * EVENT_ROWS, (at + 1) * EVENT_ROWS))
}
