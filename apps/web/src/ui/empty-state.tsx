import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

/** Says what would be here and offers what brings it. */
export function EmptyState(props: {
  icon: LucideIcon
  title: string
  text?: string
  children?: ReactNode
}) {
  const Icon = props.icon
  return (
    <div className="mx-auto flex h-full max-w-md flex-col items-center justify-center gap-2 p-8 text-center">
      <Icon size={28} aria-hidden className="mb-1 text-faint" strokeWidth={1.5} />
      <h2 className="text-base font-semibold">{props.title}</h2>
      {props.text && <p className="text-sm text-pretty text-muted">{props.text}</p>}
      {props.children && (
        <div className="mt-2 flex flex-wrap justify-center gap-2">{props.children}</div>
      )}
    </div>
  )
}
