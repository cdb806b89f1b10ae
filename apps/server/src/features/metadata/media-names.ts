import { MEDIA_EXTENSIONS } from '@safelight/core/metadata/container-registry'
import { extensionOf } from '../../platform/files/file-names.ts'

/** Whether a file of this name is taken for a picture or video. */
export function isMediaName(name: string): boolean {
  return MEDIA_EXTENSIONS.has(extensionOf(name))
}
