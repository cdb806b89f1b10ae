import { LoaderCircle } from 'lucide-react'

/** Says that something is on its way. */
export function Spinner({ label }: { label: string }) {
  return (
    <span role="status" className="inline-flex items-center gap-2 text-sm text-muted">
      <LoaderCircle size={16} aria-hidden className="animate-spin" />
      {label}
    </span>
  )
}
