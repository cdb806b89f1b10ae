import { lazy, Suspense } from 'react'
import { useStore } from '../../lib/use-store.ts'
import { usePage } from '../../page/page.ts'
import { INSPECTOR_WIDTH } from '../../page/prefs.ts'
import { ResizeHandle } from '../../ui/resize-handle.tsx'
import type { InspectorProps } from './inspector.tsx'
import { inspectorWords } from './inspector-words.ts'

const Inspector = lazy(async () => ({ default: (await import('./inspector.tsx')).Inspector }))

/** The inspector as a panel on the right, as wide as it was left. */
export function InspectorPanel(props: InspectorProps) {
  const { prefs } = usePage()
  const width = useStore(prefs, (current) => current.inspector_width)
  return (
    <aside
      aria-label={inspectorWords.title}
      className="relative max-w-[28vw] xl:max-w-[45vw] shrink-0 border-l border-line bg-panel"
      style={{ width }}
    >
      <ResizeHandle
        label={inspectorWords.title}
        edge="left"
        width={width}
        {...INSPECTOR_WIDTH}
        onResize={(inspector_width) => prefs.set((current) => ({ ...current, inspector_width }))}
      />
      <div className="h-full overflow-y-auto">
        <Suspense>
          <Inspector {...props} />
        </Suspense>
      </div>
    </aside>
  )
}
