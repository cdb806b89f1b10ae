import { createHash } from 'node:crypto'
import { statFile } from '../../platform/files/file-stat.ts'
import { renderThumbnails } from '../../platform/images/render-thumbnails.ts'
import type { ContentStore } from '../../platform/storage/content-store.ts'

export type ThumbnailInput = {
  readonly file: string
  /** What the row says of the file: other content is not rendered under its name. */
  readonly file_size: number | null
  readonly modified_s: number | null
  readonly sizes: readonly number[]
}

export type MadeThumbnails =
  | {
      readonly kind: 'made'
      readonly files: readonly { readonly size: number; readonly file_path: string }[]
      readonly thumbhash: Uint8Array
    }
  | { readonly kind: 'stale' }

/** Code of errors of the store, as opposed to those of the picture. */
export const STORE_FAULT = 'STORE_FAULT'

/** Renders and stores the thumbnails of one file. Throws what `renderThumbnails` throws, and faults of the store. */
export async function makeThumbnails(
  input: ThumbnailInput,
  store: Pick<ContentStore, 'write'>,
): Promise<MadeThumbnails> {
  if (!isExpected(input)) return { kind: 'stale' }
  const { thumbnails, thumbhash } = await renderThumbnails(input)
  // The file may have been written to meanwhile.
  if (!isExpected(input)) return { kind: 'stale' }
  const key = thumbnailKey(input)
  const files = thumbnails.map(({ size, bytes }) => ({
    size,
    file_path: writeTo(store, key, `-${size}.webp`, bytes),
  }))
  return { kind: 'made', files, thumbhash }
}

function isExpected({ file, file_size, modified_s }: ThumbnailInput): boolean {
  const stat = statFile(file)
  return stat.size === file_size && stat.modifiedUs / 1e6 === modified_s
}

/** What a thumbnail is made from: overwriting the picture gives another name, and so does a copy. */
function thumbnailKey({ file, file_size, modified_s }: ThumbnailInput): string {
  const source = JSON.stringify([file, file_size, modified_s])
  return createHash('sha256').update(source).digest('hex').slice(0, 40)
}

function writeTo(
  store: Pick<ContentStore, 'write'>,
  key: string,
  suffix: string,
  bytes: Uint8Array,
): string {
  try {
    return store.write(key, suffix, bytes)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw Object.assign(new Error(reason, { cause }), { code: STORE_FAULT })
  }
}
