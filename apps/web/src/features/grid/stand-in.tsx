import type { ImageSummary } from '@safelight/contracts/image'
import { Clapperboard, Image } from 'lucide-react'
import { gridWords } from './grid-words.ts'

/** Smaller tiles have room for the sign only, in pixels. */
const leastForText = 96

/** What a file is, where there is no picture of it: its kind and its name. */
export function StandIn({ image, edge }: { image: ImageSummary; edge: number }) {
  const Icon = image.media_type === 'video' ? Clapperboard : Image
  const hasText = edge >= leastForText
  return (
    <span
      data-stand-in
      className="absolute inset-0 flex flex-col items-center justify-center gap-1 overflow-hidden p-2 text-center text-muted"
    >
      <Icon size={hasText ? 22 : 16} strokeWidth={1.5} aria-hidden className="shrink-0" />
      {hasText && (
        <>
          <span className="text-2xs">{gridWords.kinds[image.media_type]}</span>
          <span className="line-clamp-2 max-w-full text-2xs break-all text-text">
            {image.file_name}
          </span>
        </>
      )}
    </span>
  )
}
