import { Dialog } from '../../ui/dialog.tsx'
import { FolderPicker } from './folder-picker.tsx'
import { folderWords } from './folder-words.ts'

/** The folder picker in a window, for a library that has folders already. */
export function AddFolderDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open title={folderWords.pickTitle} description={folderWords.pickText} onClose={onClose}>
      <FolderPicker onAdded={onClose} />
    </Dialog>
  )
}
