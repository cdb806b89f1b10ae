import {
  createCollection,
  deleteCollection,
  listCollections,
  updateCollection,
} from '@safelight/contracts/collection'
import { onRoute, type RouteHandler } from '../../platform/http/route-handler.ts'
import type { CollectionService } from './collection.service.ts'

export function createCollectionRoutes(collections: CollectionService): RouteHandler[] {
  return [
    onRoute(listCollections, async () => ({ collections: await collections.listCollections() })),
    onRoute(createCollection, ({ body }) => collections.createCollection(body)),
    onRoute(updateCollection, ({ params, body }) =>
      collections.renameCollection(params.name, body.title),
    ),
    onRoute(deleteCollection, async ({ params }) => {
      await collections.deleteCollection(params.name)
      return { deleted: true }
    }),
  ]
}
