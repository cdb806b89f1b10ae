import { browseDisk } from '@safelight/contracts/folder'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ArrowUp, Folder as FolderIcon, FolderX } from 'lucide-react'
import { useState } from 'react'
import { routeQuery } from '../../api/route-query.ts'
import { usePage } from '../../page/page.ts'
import { Button } from '../../ui/button.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { Switch } from '../../ui/switch.tsx'
import { FolderSuggestions } from './folder-suggestions.tsx'
import { folderWords } from './folder-words.ts'
import { useAddFolder } from './use-add-folder.ts'

/** Walks the server's own disks; every folder says how many pictures it holds. */
export function FolderPicker({ onAdded }: { onAdded: () => void }) {
  const { api } = usePage()
  const [path, setPath] = useState<string | null>(null)
  const [recursive, setRecursive] = useState(true)
  const query = useQuery({
    ...routeQuery(api, browseDisk, { query: path === null ? {} : { path } }),
    placeholderData: keepPreviousData,
    retry: false,
  })
  const add = useAddFolder(onAdded)
  const shown = query.data
  const error = query.error ?? add.error
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 px-5 pt-1 pb-5">
      <FolderSuggestions onChoose={setPath} />
      <PathForm key={shown?.path} path={shown?.path ?? ''} onGo={setPath} />
      {error && (
        <p role="alert" className="text-sm text-danger">
          {error.message}
        </p>
      )}
      {query.isPending ? (
        <Spinner label={folderWords.title} />
      ) : (
        <ul className="min-h-40 flex-1 overflow-y-auto rounded-md border border-line bg-sunken p-1">
          {shown?.parent != null && (
            <PickerLine
              icon={ArrowUp}
              name={folderWords.up}
              hint=""
              onClick={() => setPath(shown.parent)}
            />
          )}
          {shown?.folders.map((folder) => (
            <PickerLine
              key={folder.path}
              icon={folder.readable ? FolderIcon : FolderX}
              name={folder.name}
              hint={hintOf(folder)}
              disabled={!folder.readable}
              onClick={() => setPath(folder.path)}
            />
          ))}
          {shown?.folders.length === 0 && (
            <li className="px-2 py-1 text-xs text-faint">{folderWords.emptyFolder}</li>
          )}
        </ul>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <label className="flex items-center gap-2 text-sm">
          <Switch checked={recursive} onChange={setRecursive} label={folderWords.recursive} />
          {folderWords.recursive}
        </label>
        <span className="flex-1 text-right text-xs text-muted">
          {shown && folderWords.here(shown.media_count)}
        </span>
        <Button
          look="primary"
          className="max-w-full"
          disabled={!shown || add.isPending}
          onClick={() => shown && add.mutate({ path: shown.path, recursive })}
        >
          <span className="truncate">{folderWords.addThis(lastPart(shown?.path ?? ''))}</span>
        </Button>
      </div>
    </div>
  )
}

function hintOf(folder: { readable: boolean; media_count: number | null }): string {
  if (!folder.readable || folder.media_count === null) return folderWords.unreadable
  return folder.media_count === 0 ? '' : folderWords.media(folder.media_count)
}

function lastPart(path: string): string {
  return path.split(/[/\\]/).filter(Boolean).at(-1) ?? path
}

/** A path can also be written or pasted. */
function PathForm({ path, onGo }: { path: string; onGo: (path: string) => void }) {
  const [text, setText] = useState(path)
  return (
    <form
      className="flex gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        onGo(text.trim())
      }}
    >
      <input
        aria-label={folderWords.path}
        value={text}
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        className="h-8 min-w-0 flex-1 rounded-md border border-line-strong bg-sunken px-2.5 font-mono text-xs outline-none focus:border-accent pointer-coarse:h-10"
      />
      <Button type="submit" disabled={text.trim() === path}>
        {folderWords.go}
      </Button>
    </form>
  )
}

function PickerLine(props: {
  icon: typeof FolderIcon
  name: string
  hint: string
  disabled?: boolean
  onClick: () => void
}) {
  const Icon = props.icon
  return (
    <li>
      <button
        type="button"
        disabled={props.disabled}
        onClick={props.onClick}
        className="flex h-7 w-full items-center gap-2 rounded-sm px-2 text-left text-sm hover:bg-hover disabled:opacity-50 pointer-coarse:h-10"
      >
        <Icon size={14} aria-hidden className="shrink-0 text-faint" />
        <span className="min-w-0 flex-1 truncate">{props.name}</span>
        <span className="text-xs text-muted">{props.hint}</span>
      </button>
    </li>
  )
}
