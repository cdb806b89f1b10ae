import { gridWords } from '../grid/grid-words.ts'

const widths = [18, 26, 14, 22, 20, 24, 16, 28, 19, 13, 21, 25, 17, 23, 15]

/** Quiet shapes where pictures will be. */
export function GridSkeleton() {
  return (
    <div
      role="status"
      aria-label={gridWords.searching}
      className="flex h-full flex-wrap content-start gap-1.5 overflow-hidden px-4 pt-12"
    >
      {widths.map((width, index) => (
        <div
          key={index}
          className="h-48 flex-auto rounded-sm bg-tile opacity-60"
          style={{ width: `${width}%` }}
        />
      ))}
    </div>
  )
}
