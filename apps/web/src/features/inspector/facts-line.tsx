import {
  formatBytes,
  formatDuration,
  formatExactTime,
  formatNumber,
  formatRelative,
} from '../../lib/format.ts'
import type { Inspected } from './inspected.ts'

/** The picture's facts in one line. */
export function FactsLine({ image, now }: { image: Inspected; now: number }) {
  const date = image.created_date ?? image.modified_date
  const facts = [
    image.width && image.height ? `${image.width} × ${image.height}` : null,
    image.duration === null ? null : formatDuration(image.duration),
    image.frame_rate === null ? null : `${formatNumber(image.frame_rate)} fps`,
    image.mime_type?.split('/')[1]?.toUpperCase() ?? null,
    image.file_size === null ? null : formatBytes(image.file_size),
  ].filter((fact) => fact !== null)
  return (
    <p className="flex flex-wrap gap-x-1.5 text-xs text-muted">
      {facts.map((fact, index) => (
        <span key={fact}>
          {fact}
          {(index < facts.length - 1 || date) && <span className="ml-1.5 text-faint">·</span>}
        </span>
      ))}
      {date && (
        <time dateTime={date} title={formatExactTime(date)}>
          {formatRelative(date, now)}
        </time>
      )}
    </p>
  )
}
