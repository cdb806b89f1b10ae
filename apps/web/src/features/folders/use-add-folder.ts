import { listCollections } from '@safelight/contracts/collection'
import { addFolder, listFolders, suggestFolders } from '@safelight/contracts/folder'
import { listScans } from '@safelight/contracts/scan'
import { useMutation } from '@tanstack/react-query'
import { usePage } from '../../page/page.ts'
import { useLibrary } from '../library/use-library.ts'

/** Adds a root folder to the open collection and starts its scan. */
export function useAddFolder(onAdded: () => void) {
  const { api, queries } = usePage()
  const { collection } = useLibrary()
  return useMutation({
    mutationFn: (folder: { path: string; recursive: boolean }) =>
      api.call(addFolder, { body: { ...folder, collection } }),
    onSuccess: async () => {
      const changed = [listFolders, listCollections, listScans, suggestFolders]
      await Promise.all(
        changed.map((route) => queries.invalidateQueries({ queryKey: [route.name] })),
      )
      onAdded()
    },
  })
}
