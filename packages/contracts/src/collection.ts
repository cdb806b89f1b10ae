import { z } from 'zod'
import { collectionNameSchema, timestampSchema } from './common.ts'
import { defineRoute } from './route.ts'

export const collectionSchema = z.object({
  schema_name: collectionNameSchema,
  title: z.string(),
  created_at: timestampSchema,
  image_count: z.number().int(),
})
export type Collection = z.infer<typeof collectionSchema>

const nameParams = z.object({ name: collectionNameSchema })

export const listCollections = defineRoute({
  name: 'listCollections',
  method: 'GET',
  path: '/api/collections',
  summary: 'All collections with their image counts',
  access: 'read',
  response: z.object({ collections: z.array(collectionSchema) }),
})

export const createCollection = defineRoute({
  name: 'createCollection',
  method: 'POST',
  path: '/api/collections',
  summary: 'Create a collection (a schema of its own in the database)',
  access: 'write',
  body: z.object({ schema_name: collectionNameSchema, title: z.string().min(1).max(200) }),
  response: collectionSchema,
  errors: ['collection_exists'],
})

export const updateCollection = defineRoute({
  name: 'updateCollection',
  method: 'PATCH',
  path: '/api/collections/{name}',
  summary: 'Rename a collection’s title',
  access: 'write',
  params: nameParams,
  body: z.object({ title: z.string().min(1).max(200) }),
  response: collectionSchema,
  errors: ['collection_not_found'],
})

export const deleteCollection = defineRoute({
  name: 'deleteCollection',
  method: 'DELETE',
  path: '/api/collections/{name}',
  summary: 'Delete an empty collection; files are never touched',
  access: 'write',
  params: nameParams,
  response: z.object({ deleted: z.literal(true) }),
  errors: ['collection_not_found', 'collection_not_empty'],
})
