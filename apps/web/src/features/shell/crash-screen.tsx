import { Bug } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { shellWords } from './shell-words.ts'

/** Stands in for a part of the page that threw. */
export function CrashScreen({ error }: { error: unknown }) {
  return (
    <EmptyState icon={Bug} title={shellWords.crashTitle} text={shellWords.crashText}>
      <code className="w-full font-mono text-xs break-words text-faint">
        {error instanceof Error ? error.message : String(error)}
      </code>
      <Button look="primary" onClick={() => window.location.reload()}>
        {shellWords.reload}
      </Button>
    </EmptyState>
  )
}
