import { availableParallelism } from 'node:os'
import sharp from 'sharp'
import { createContentStore, type ContentStore } from '../../platform/storage/content-store.ts'
import { serveTasks } from '../../platform/tasks/serve-tasks.ts'
import { createWeightedGate } from '../../platform/tasks/weighted-gate.ts'
import { makeThumbnails, type ThumbnailInput } from './make-thumbnails.ts'

/**
 * Process of thumbnails: a picture that takes the decoder with it, or all memory, costs this process
 * and not the server. Many pictures at once with one thread each are twice as fast as the reverse.
 */
sharp.concurrency(1)
sharp.cache(false)

/** Decoders that wait for the disk leave their core to another. */
const CAPACITY = availableParallelism() * 2
/** A picture of so many pixels takes the place of one; ten times as many that of ten. */
const PIXELS_PER_PLACE = 32_000_000

const gate = createWeightedGate(CAPACITY)
const stores = new Map<string, ContentStore>()

function storeAt(folder: string): ContentStore {
  const store = stores.get(folder) ?? createContentStore(folder)
  stores.set(folder, store)
  return store
}

const handlers = {
  make: ({
    folder,
    pixels,
    ...input
  }: ThumbnailInput & { folder: string; pixels: number | null }) =>
    gate.run(Math.ceil((pixels ?? 1) / PIXELS_PER_PLACE), () =>
      makeThumbnails(input, storeAt(folder)),
    ),
}

serveTasks(handlers)

export type ThumbnailTasks = typeof handlers
