import { readFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { AppError } from '../../platform/app-error.ts'
import type { Database } from '../../platform/db/database.ts'
import { isGone } from '../../platform/files/file-faults.ts'
import type { Log } from '../../platform/log.ts'
import type { ContentStore } from '../../platform/storage/content-store.ts'
import { TaskError } from '../../platform/tasks/task-messages.ts'
import type { JobsService } from '../jobs/jobs.service.ts'
import { STORE_FAULT } from './make-thumbnails.ts'
import type { ThumbnailHost } from './thumbnail-host.ts'
import { NO_VIDEO, READY_SIZES, toInput } from './thumbnails.jobs.ts'
import {
  deleteThumbnail,
  findThumbnail,
  insertThumbnails,
  lacksThumbnails,
  type ThumbnailSource,
} from './thumbnails.queries.ts'

export type ThumbnailRequest = {
  readonly collection: string
  readonly id: number
  readonly size: number
}

export type Thumbnail = { readonly etag: string; readonly bytes: Uint8Array }

export type ThumbnailsService = {
  /**
   * The thumbnail, or undefined while it is being made; `thumbnails:ready` follows. Throws
   * `image_not_found`, `file_missing`, and `thumbnail_failed` where none can be made.
   */
  findThumbnail(request: ThumbnailRequest): Promise<Thumbnail | undefined>
  /** Removes files of thumbnails whose rows are gone. */
  removeFiles(filePaths: readonly string[]): void
}

export type ThumbnailsDeps = {
  readonly database: Database
  readonly jobs: Pick<JobsService, 'enqueueNow'>
  readonly host: ThumbnailHost
  readonly folder: string
  readonly store: ContentStore
  readonly log: Log
  readonly assertCollection: (name: string) => Promise<void>
}

/** A screen of tiles asks within a few milliseconds: one statement for all of them. */
const GATHER_MS = 10

/** Thumbnails as people ask for them. */
export function createThumbnailsService(deps: ThumbnailsDeps): ThumbnailsService {
  const { database, store, log } = deps
  const requests = createRequestGatherer(deps)
  const rendering = new Map<string, Promise<Thumbnail>>()

  async function make(source: ThumbnailSource, request: ThumbnailRequest) {
    if (isReadySize(request.size)) return requests.add(request)
    const key = `${request.collection}/${request.id}/${request.size}`
    const running = rendering.get(key) ?? renderNow(deps, source, request)
    rendering.set(key, running)
    return running.finally(() => rendering.delete(key))
  }

  return {
    async findThumbnail(request) {
      await deps.assertCollection(request.collection)
      const source = await findThumbnail(database.db, request.collection, request)
      if (!source) throw imageNotFound(request.id)
      const stored = await readStored(deps, source, request)
      if (stored) return stored
      assertMakeable(source)
      return make(source, request)
    },
    removeFiles(filePaths) {
      for (const filePath of filePaths)
        try {
          store.remove(filePath)
        } catch (error) {
          // It costs some space and is no reason to stop a scan.
          log.warn('a thumbnail could not be removed', { file: filePath, error })
        }
    },
  }
}

const isReadySize = (size: number) => READY_SIZES.some((ready) => ready === size)

/** Undefined when there is none, or its file has been lost. */
async function readStored(
  { database, store }: ThumbnailsDeps,
  { file_path }: ThumbnailSource,
  { collection, id, size }: ThumbnailRequest,
): Promise<Thumbnail | undefined> {
  if (file_path === null) return undefined
  const file = store.locate(file_path)
  try {
    if (file !== undefined) return { etag: toEtag(file_path), bytes: await readFile(file) }
  } catch (error) {
    if (!isGone(error)) throw error
  }
  await deleteThumbnail(database.db, collection, { id, size })
  return undefined
}

function toEtag(filePath: string): string {
  return `"${filePath.slice(6).replace('.webp', '')}"`
}

function assertMakeable({ id, path, media_type, is_missing, failure }: ThumbnailSource): void {
  if (is_missing) throw fileMissing(path)
  if (media_type === 'video') throw thumbnailFailed(id, NO_VIDEO)
  if (failure !== null) throw thumbnailFailed(id, failure)
}

/** Made while the caller waits, for the one picture that somebody opens large. */
async function renderNow(
  { database, host, folder, store }: ThumbnailsDeps,
  source: ThumbnailSource,
  { collection, id, size }: ThumbnailRequest,
): Promise<Thumbnail> {
  const made = await host
    .run('make', { ...toInput(source, [size]), folder })
    .catch((error: unknown) => {
      throw toAppError(source, error)
    })
  const [file] = made.kind === 'made' ? made.files : []
  if (!file) throw thumbnailFailed(id, 'the file has changed; scan its folder again')
  const { file_path } = file
  await insertThumbnails(database.db, collection, [{ image_id: id, size, file_path }])
  const bytes = await readFile(store.locate(file_path) ?? '')
  return { etag: toEtag(file_path), bytes }
}

function toAppError({ id, path }: ThumbnailSource, error: unknown): AppError {
  if (isGone(error)) return fileMissing(path)
  const reason = error instanceof Error ? error.message : String(error)
  if (error instanceof TaskError && error.code === STORE_FAULT)
    return new AppError('disk_full', `The thumbnail cannot be stored: ${reason}.`, { cause: error })
  return thumbnailFailed(id, reason)
}

/** Moves what several callers ask for to the front of the queue in one statement. */
function createRequestGatherer({ jobs, log }: ThumbnailsDeps) {
  const wanted = new Map<string, Set<number>>()
  async function flush(collection: string): Promise<void> {
    await setTimeout(GATHER_MS)
    const imageIds = [...(wanted.get(collection) ?? [])]
    wanted.delete(collection)
    // Some may have been made since somebody asked.
    const when = lacksThumbnails(collection, READY_SIZES)
    await jobs.enqueueNow(collection, { kind: 'thumbnail', imageIds, when })
  }
  return {
    async add({ collection, id }: ThumbnailRequest): Promise<undefined> {
      const ids = wanted.get(collection)
      if (ids) {
        ids.add(id)
        return
      }
      wanted.set(collection, new Set([id]))
      flush(collection).catch((error: unknown) =>
        log.warn('thumbnails could not be queued', { error }),
      )
    },
  }
}

function imageNotFound(id: number): AppError {
  return new AppError('image_not_found', `There is no image ${id}.`)
}

function fileMissing(path: string): AppError {
  return new AppError('file_missing', `${path} is not there. Connect its disk, or scan its folder.`)
}

function thumbnailFailed(id: number, reason: string): AppError {
  return new AppError('thumbnail_failed', `No thumbnail of image ${id}: ${reason}.`)
}
