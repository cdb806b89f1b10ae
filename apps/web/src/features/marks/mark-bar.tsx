import type { ImageSummary } from '@safelight/contracts/image'
import { Ban, Heart, Star, Trash2 } from 'lucide-react'
import { cx } from '../../ui/class-names.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { inspectorWords } from '../inspector/inspector-words.ts'
import { menuWords } from '../image-menu/image-menu-words.ts'
import type { ChangeOf } from './use-mark-commands.ts'
import { toggleFavourite, toggleReject, toggleTrash, useMarkCommands } from './use-mark-commands.ts'
import { useMarksOf } from './use-marks.ts'

/** Score and marks of one picture as buttons. */
export function MarkBar(props: {
  image: ImageSummary
  collection: string
  large?: boolean
  onMark?: (change: ChangeOf) => void
}) {
  const marks = useMarksOf(props.image, props.collection)
  const { markImage } = useMarkCommands()
  const mark = props.onMark ?? ((change: ChangeOf) => markImage(props.image, change))
  const size = props.large ? 'normal' : 'small'
  return (
    <div className="flex items-center">
      <StarButtons
        score={marks.score}
        large={props.large ?? false}
        onScore={(score) => mark({ score: score === marks.score ? 0 : score })}
      />
      <IconButton
        size={size}
        icon={Ban}
        label={menuWords.reject}
        action="mark.reject"
        pressed={marks.score < 0}
        onClick={() => mark(toggleReject)}
      />
      <IconButton
        size={size}
        icon={Heart}
        label={menuWords.favourite}
        action="mark.favourite"
        pressed={marks.favorite}
        className={marks.favorite ? 'text-accent-text [&_svg]:fill-current' : ''}
        onClick={() => mark(toggleFavourite)}
      />
      <IconButton
        size={size}
        icon={Trash2}
        label={menuWords.trash}
        action="mark.trash"
        pressed={marks.for_deletion}
        onClick={() => mark(toggleTrash)}
      />
    </div>
  )
}

function StarButtons(props: { score: number; large: boolean; onScore: (score: number) => void }) {
  return (
    <div role="group" aria-label={inspectorWords.score} className="flex">
      {[1, 2, 3, 4, 5].map((score) => (
        <button
          key={score}
          type="button"
          aria-label={inspectorWords.stars(score)}
          aria-pressed={props.score === score}
          title={`${inspectorWords.stars(score)} (${score})`}
          onClick={() => props.onScore(score)}
          className={cx(
            'inline-flex items-center justify-center rounded-sm hover:bg-hover',
            props.large ? 'size-10' : 'h-6 w-5 pointer-coarse:size-9',
            score <= props.score ? 'text-star' : 'text-line-strong hover:text-muted',
          )}
        >
          <Star
            size={props.large ? 20 : 14}
            fill={score <= props.score ? 'currentColor' : 'none'}
            aria-hidden
          />
        </button>
      ))}
    </div>
  )
}
