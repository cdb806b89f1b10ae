import {
  addFolder,
  browseDisk,
  listFolders,
  removeFolder,
  rescanFolder,
  suggestFolders,
} from '@safelight/contracts/folder'
import { onRoute, type RouteHandler } from '../../platform/http/route-handler.ts'
import type { BrowseService } from './browse.service.ts'
import type { FoldersService } from './folders.service.ts'

/** HTTP of folders and of choosing them. */
export function folderRoutes(folders: FoldersService, browse: BrowseService): RouteHandler[] {
  return [
    onRoute(listFolders, async ({ query }) => ({
      folders: await folders.listFolders(query.collection),
    })),
    onRoute(addFolder, ({ body }) => folders.addFolder(body)),
    onRoute(removeFolder, ({ params, query }) => folders.removeFolder(params.id, query)),
    onRoute(rescanFolder, ({ params }) => folders.rescanFolder(params.id)),
    onRoute(browseDisk, ({ query }) => browse.browse(query.path)),
    onRoute(suggestFolders, async () => ({ suggestions: await browse.suggest() })),
  ]
}
