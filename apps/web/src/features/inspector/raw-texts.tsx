import { tryParseJson } from '@safelight/core/json/lossless-json'
import { Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { formatCount } from '../../lib/format.ts'
import { indentJson } from '../../lib/indent-json.ts'
import type { Inspected } from './inspected.ts'
import { inspectorWords } from './inspector-words.ts'
import { useInspectorActions } from './use-inspector-actions.ts'

/** More would make the page slow; copying still gives all of it. */
const shownLength = 200_000

/** The metadata of a file as it stands there, one click away. */
export function RawTexts({ sources }: { sources: Inspected['sources'] }) {
  const [open, setOpen] = useState(false)
  const [index, setIndex] = useState(0)
  const { copy } = useInspectorActions()
  if (sources.length === 0) return null
  const source = sources[Math.min(index, sources.length - 1)]
  return (
    <>
      <Button onClick={() => setOpen(true)}>{inspectorWords.rawTexts(sources.length)}</Button>
      <Dialog
        open={open}
        width="wide"
        title={inspectorWords.rawTitle}
        description={inspectorWords.rawText}
        onClose={() => setOpen(false)}
      >
        <div className="flex flex-wrap items-center gap-1 px-5 py-2" role="tablist">
          {sources.map(({ location, text }, at) => (
            <button
              key={location}
              type="button"
              role="tab"
              aria-selected={at === index}
              onClick={() => setIndex(at)}
              className="h-7 rounded-md px-2 font-mono text-xs text-muted hover:bg-hover aria-selected:bg-active aria-selected:text-text"
            >
              {location} <span className="text-faint">{formatCount(text.length)}</span>
            </button>
          ))}
          <span className="flex-1" />
          {source && (
            <Button
              icon={<Copy size={14} aria-hidden />}
              onClick={() => copy(source.text, source.location)}
            >
              {inspectorWords.copy('text')}
            </Button>
          )}
        </div>
        {source && (
          <pre
            tabIndex={0}
            className="min-h-40 flex-1 overflow-auto border-t border-line bg-sunken px-5 py-3 font-mono text-xs leading-5 break-words whitespace-pre-wrap select-text"
          >
            {readable(source.text)}
          </pre>
        )}
      </Dialog>
    </>
  )
}

function readable(text: string): string {
  if (text.length > shownLength) return `${text.slice(0, shownLength)}…`
  const json = /^\s*[[{]/.test(text) ? tryParseJson(text) : undefined
  return json === undefined ? text : indentJson(text)
}
