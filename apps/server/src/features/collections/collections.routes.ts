import {
  createCollection,
  deleteCollection,
  listCollections,
  updateCollection,
} from '@safelight/contracts/collection'
import { onRoute, type RouteHandler } from '../../platform/http/route-handler.ts'
import type { CollectionsService } from './collections.service.ts'

/** HTTP of collections. */
export function collectionRoutes(collections: CollectionsService): RouteHandler[] {
  return [
    onRoute(listCollections, async () => ({ collections: await collections.listCollections() })),
    onRoute(createCollection, ({ body }) => collections.createCollection(body)),
    onRoute(updateCollection, ({ params, body }) =>
      collections.updateCollection(params.name, body),
    ),
    onRoute(deleteCollection, async ({ params }) => {
      await collections.deleteCollection(params.name)
      return { deleted: true as const }
    }),
  ]
}
