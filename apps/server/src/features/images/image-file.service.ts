import { realpath } from 'node:fs/promises'
import { sniffBytes } from '@safelight/core/metadata/container-registry'
import { contentDisposition } from '../../platform/http/content-disposition.ts'
import { fileResponse, openFile, type OpenFile } from '../../platform/http/file-response.ts'
import { FILE_SECURITY_POLICY } from '../../platform/http/security-headers.ts'
import type { Db } from '../../tables.ts'
import { fileMissing, imageNotFound } from './image-errors.ts'
import { findFileRow } from './images.queries.ts'
import { sniffMimeType } from './sniff-mime-type.ts'

export type ImageFileRequest = {
  readonly collection: string
  readonly id: number
  /** Save it, rather than show it. */
  readonly download: boolean
}

export type SendImageFile = (
  wanted: ImageFileRequest,
  request: { readonly method: string; readonly headers: Headers },
) => Promise<Response>

export type ImageFileDeps = {
  readonly db: Db
  readonly assertCollection: (name: string) => Promise<void>
}

const UNKNOWN_TYPE = 'application/octet-stream'

/**
 * Sends the original bytes of an image of the library, never of any other path. Throws
 * `image_not_found`, `file_missing`, `range_not_satisfiable`.
 */
export function createImageFileSender(deps: ImageFileDeps): SendImageFile {
  return async ({ collection, id, download }, request) => {
    await deps.assertCollection(collection)
    const row = await findFileRow(deps.db, collection, id)
    if (!row) throw imageNotFound(id)
    const file = await openFile(row.path).catch((cause: unknown) => {
      throw fileMissing(row.path, cause)
    })
    try {
      const type = await assertMedia(file, row.path)
      return await fileResponse(file, request, {
        contentType: type,
        contentDisposition: contentDisposition(
          download || type === UNKNOWN_TYPE ? 'attachment' : 'inline',
          row.file_name,
        ),
        // The same address answers with new bytes when the file has changed.
        cacheControl: 'private, no-cache',
        contentSecurityPolicy: FILE_SECURITY_POLICY,
      })
    } catch (error) {
      await file[Symbol.asyncDispose]()
      throw error
    }
  }
}

/**
 * The type by the bytes themselves. What is no media is sent only from where the row says it is: a link
 * that was put in a picture's place must not lead to somebody's secrets.
 */
async function assertMedia(file: OpenFile, path: string): Promise<string> {
  const type = sniffMimeType(await file.readHead(sniffBytes), file.size)
  if (type !== null) return type
  if ((await realpath(path)) !== path) throw fileMissing(path)
  return UNKNOWN_TYPE
}
