import { type Folder, listFolders, removeFolder } from '@safelight/contracts/folder'
import { searchImages } from '@safelight/contracts/image'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { usePage } from '../../page/page.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useLibrary, useShowResult } from '../library/use-library.ts'
import { folderWords } from './folder-words.ts'

/** Asks before a root folder is no longer followed. */
export function RemoveFolderDialog({ folder, onClose }: { folder: Folder; onClose: () => void }) {
  const { api, queries } = usePage()
  const { folder: chosen } = useLibrary()
  const showResult = useShowResult()
  const [forget, setForget] = useState(false)
  const remove = useMutation({
    mutationFn: () => api.call(removeFolder, { params: { id: folder.id }, query: { forget } }),
    onSuccess: () => {
      if (chosen !== null) showResult({ folder: undefined })
      void queries.invalidateQueries({ queryKey: [listFolders.name] })
      void queries.invalidateQueries({ queryKey: [searchImages.name] })
      onClose()
    },
  })
  return (
    <Dialog
      open
      width="narrow"
      title={folderWords.removeTitle(folder.name)}
      description={folderWords.removeText}
      onClose={onClose}
    >
      <div className="flex flex-col gap-3 px-5 pt-2 pb-5">
        <label className="flex items-start gap-2 text-sm">
          <input
            type="checkbox"
            checked={forget}
            onChange={(event) => setForget(event.target.checked)}
            className="mt-1 accent-(--accent)"
          />
          {folderWords.forget}
        </label>
        {remove.error && (
          <p role="alert" className="text-sm text-danger">
            {remove.error.message}
          </p>
        )}
        <div className="flex flex-wrap justify-end gap-2">
          <Button look="quiet" onClick={onClose}>
            {folderWords.cancel}
          </Button>
          <Button look="danger" disabled={remove.isPending} onClick={() => remove.mutate()}>
            {folderWords.removeButton(folder.total_count)}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
