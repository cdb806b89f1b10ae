import { Unplug } from 'lucide-react'
import { useStore } from '../../lib/use-store.ts'
import { usePage } from '../../page/page.ts'
import { sessionWords } from './session-words.ts'

/** Says that the server is away, and that nothing is lost. */
export function ConnectionBanner() {
  const { connection, queries } = usePage()
  const state = useStore(connection)
  if (state !== 'lost') return null
  return (
    <div
      role="alert"
      className="flex items-center justify-center gap-2 bg-danger-soft px-4 py-1.5 text-sm text-danger"
    >
      <Unplug size={14} aria-hidden />
      {sessionWords.lost}
      <button
        type="button"
        className="underline underline-offset-2"
        onClick={() => void queries.refetchQueries({ type: 'active' })}
      >
        {sessionWords.retry}
      </button>
    </div>
  )
}
