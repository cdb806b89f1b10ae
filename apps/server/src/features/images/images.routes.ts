import {
  batchImages,
  getImage,
  getImageFile,
  getWorkflow,
  rereadImage,
  searchImages,
} from '@safelight/contracts/image'
import { onRoute, type RouteHandler } from '../../platform/http/route-handler.ts'
import type { SendImageFile } from './image-file.service.ts'
import type { SearchImages } from './image-search.service.ts'
import type { ImagesService } from './images.service.ts'

export type ImageRouteDeps = {
  readonly images: ImagesService
  readonly search: SearchImages
  readonly sendFile: SendImageFile
}

/** HTTP of searching, of single images, and of what a person sets on them. */
export function imageRoutes({ images, search, sendFile }: ImageRouteDeps): RouteHandler[] {
  return [
    onRoute(searchImages, ({ query }, request) => search(query, request.signal)),
    onRoute(getImage, ({ params, query }) => images.getImage({ ...params, ...query })),
    onRoute(getImageFile, ({ params, query }, request) =>
      sendFile({ ...params, ...query }, request),
    ),
    onRoute(getWorkflow, ({ params, query }) => images.getWorkflow({ ...params, ...query })),
    onRoute(batchImages, ({ body }) => images.markImages(body)),
    onRoute(rereadImage, ({ params, query }) => images.rereadImage({ ...params, ...query })),
  ]
}
