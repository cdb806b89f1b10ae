import { z } from 'zod'
import { booleanQuerySchema, collectionNameSchema, DEFAULT_COLLECTION, idSchema } from './common.ts'
import { defineRoute } from './route.ts'
import { scanSchema } from './scan.ts'

export const folderSchema = z.object({
  id: z.number().int(),
  path: z.string(),
  /** Last path component, for display. */
  name: z.string(),
  schema_name: collectionNameSchema,
  parent_id: z.number().int().nullable(),
  is_root: z.boolean(),
  watched: z.boolean(),
  recursive: z.boolean(),
  /** Glob patterns, relative to the root. */
  exclude: z.array(z.string()),
  offline_since: z.string().nullable(),
  /** Images directly in this folder. */
  image_count: z.number().int(),
  /** Images in this folder and all below it. */
  total_count: z.number().int(),
})
export type Folder = z.infer<typeof folderSchema>

const idParams = z.object({ id: idSchema })

export const listFolders = defineRoute({
  name: 'listFolders',
  method: 'GET',
  path: '/api/folders',
  summary: 'The folder tree as a flat list, parents before children',
  access: 'read',
  query: z.object({ collection: collectionNameSchema.optional() }),
  response: z.object({ folders: z.array(folderSchema) }),
})

export const addFolder = defineRoute({
  name: 'addFolder',
  method: 'POST',
  path: '/api/folders',
  summary: 'Add a root folder to a collection and start scanning it',
  access: 'write',
  body: z.object({
    path: z.string().min(1),
    collection: collectionNameSchema.default(DEFAULT_COLLECTION),
    recursive: z.boolean().default(true),
    watched: z.boolean().default(true),
    exclude: z.array(z.string().max(500)).max(100).default([]),
    scan: z.boolean().default(true),
  }),
  response: z.object({ folder: folderSchema, scan: scanSchema.nullable() }),
  errors: [
    'collection_not_found',
    'folder_overlaps',
    'folder_unreadable',
    'folder_not_a_directory',
    'path_not_allowed',
  ],
})

export const removeFolder = defineRoute({
  name: 'removeFolder',
  method: 'DELETE',
  path: '/api/folders/{id}',
  summary:
    'Stop following a root folder. Files stay; rows are kept as missing so that scores return when the folder does, unless `forget` is set',
  access: 'write',
  params: idParams,
  query: z.object({ forget: booleanQuerySchema.default(false) }),
  response: z.object({ removed_images: z.number().int(), kept_images: z.number().int() }),
  errors: ['folder_not_found'],
})

export const rescanFolder = defineRoute({
  name: 'rescanFolder',
  method: 'POST',
  path: '/api/folders/{id}/rescan',
  summary: 'Scan a folder again; only what changed is touched',
  access: 'write',
  params: idParams,
  response: scanSchema,
  errors: ['folder_not_found'],
})

export const browseDisk = defineRoute({
  name: 'browseDisk',
  method: 'GET',
  path: '/api/browse',
  summary: 'Folders on the server’s own disks, for the folder picker',
  access: 'read',
  query: z.object({ path: z.string().optional() }),
  response: z.object({
    path: z.string(),
    parent: z.string().nullable(),
    folders: z.array(
      z.object({
        name: z.string(),
        path: z.string(),
        readable: z.boolean(),
        /** Media files directly inside, counted up to 1,000; null when unreadable. */
        media_count: z.number().int().nullable(),
      }),
    ),
    media_count: z.number().int(),
  }),
  errors: ['folder_unreadable', 'folder_not_a_directory'],
})

export const suggestFolders = defineRoute({
  name: 'suggestFolders',
  method: 'GET',
  path: '/api/browse/suggestions',
  summary: 'Output folders of known generators that exist on this machine',
  access: 'read',
  response: z.object({
    suggestions: z.array(
      z.object({
        tool: z.string(),
        path: z.string(),
        media_count: z.number().int(),
        already_added: z.boolean(),
      }),
    ),
  }),
})
