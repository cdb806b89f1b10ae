import { FileSearch } from 'lucide-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { dropWords } from './drop-words.ts'

// The reader of metadata is large and rarely needed in the page itself.
const DroppedFileDialog = lazy(async () => ({
  default: (await import('./dropped-file-dialog.tsx')).DroppedFileDialog,
}))

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}

/** A file dropped anywhere on the page is inspected, never imported. */
export function DropTarget() {
  const [over, setOver] = useState(false)
  const [file, setFile] = useState<File | null>(null)
  useEffect(() => {
    function onDragOver(event: DragEvent): void {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    function onDragLeave(event: DragEvent): void {
      if (event.relatedTarget === null) setOver(false)
    }
    function onDrop(event: DragEvent): void {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(false)
      setFile(event.dataTransfer?.files[0] ?? null)
    }
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('dragleave', onDragLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('dragleave', onDragLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [])
  return (
    <>
      {over && (
        <div className="pointer-events-none fixed inset-3 z-50 flex items-center justify-center rounded-lg border-2 border-dashed border-accent bg-scrim">
          <p className="flex items-center gap-2 rounded-md bg-raised px-4 py-3 text-base shadow-float">
            <FileSearch size={18} aria-hidden />
            {dropWords.overlay}
          </p>
        </div>
      )}
      {file && <InspectedFile file={file} onClose={() => setFile(null)} />}
    </>
  )
}

/** The dialog about one file, loaded when it is first needed. */
export function InspectedFile({ file, onClose }: { file: File; onClose: () => void }) {
  return (
    <Suspense>
      <DroppedFileDialog key={`${file.name} ${file.lastModified}`} file={file} onClose={onClose} />
    </Suspense>
  )
}

/** A place that says what dropping does, and takes a chosen file as well. */
export function DropArea() {
  const [file, setFile] = useState<File | null>(null)
  return (
    <>
      <label className="flex flex-col items-center gap-1 rounded-lg border border-dashed border-line-strong px-6 py-5 text-center hover:bg-hover">
        <FileSearch size={20} aria-hidden className="text-faint" />
        <span className="text-sm">
          {dropWords.area} or{' '}
          <span className="text-accent-text underline underline-offset-2">{dropWords.choose}</span>
        </span>
        <span className="text-xs text-muted">{dropWords.areaHint}</span>
        <input
          type="file"
          accept="image/*,video/*"
          className="sr-only"
          onChange={(event) => {
            setFile(event.target.files?.[0] ?? null)
            event.target.value = ''
          }}
        />
      </label>
      {file && <InspectedFile file={file} onClose={() => setFile(null)} />}
    </>
  )
}
