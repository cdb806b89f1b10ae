import { formatExactTerm, formatPhrase } from '@safelight/core/search/format-search'
import { modelName } from '@safelight/core/search/model-name'
import { type MouseEvent, useMemo, useState } from 'react'
import { cutPrompt, nameInPiece, type PromptPiece } from '../../lib/prompt-marks.ts'
import { cx } from '../../ui/class-names.ts'
import { inspectorWords } from './inspector-words.ts'
import { useInspectorActions } from './use-inspector-actions.ts'

/** Longer prompts are folded at first. */
const foldedLength = 900

const colours: Partial<Record<PromptPiece['kind'], string>> = {
  lora: 'text-(--mark-lora)',
  embedding: 'text-(--mark-embedding)',
  keyword: 'text-faint',
}

/** A prompt with its weights, LoRAs and embeddings marked; a click on a word searches it. */
export function PromptText({ text, quiet }: { text: string; quiet?: boolean }) {
  const { search } = useInspectorActions()
  const [unfolded, setUnfolded] = useState(false)
  const isLong = text.length > foldedLength
  const shown = isLong && !unfolded ? text.slice(0, foldedLength) : text
  const pieces = useMemo(() => cutPrompt(shown), [shown])

  function onClick(event: MouseEvent): void {
    // Selecting text ends with a click, too.
    if (window.getSelection()?.isCollapsed === false) return
    const piece = pieces[Number((event.target as HTMLElement).dataset['piece'])]
    if (!piece) return
    const name = nameInPiece(piece)
    search(
      piece.kind === 'lora'
        ? formatExactTerm('lora', modelName(name))
        : `prompt:${formatPhrase(name)}`,
    )
  }

  if (text === '') return <p className="text-faint">{inspectorWords.empty}</p>
  return (
    <div>
      <p
        title={inspectorWords.searchWord}
        onClick={onClick}
        className={cx(
          'leading-5 break-words whitespace-pre-wrap select-text',
          quiet && 'text-muted',
        )}
      >
        {pieces.map((piece, index) =>
          piece.kind === 'plain' && piece.weight === 1 ? (
            piece.text
          ) : (
            <PromptPieceView key={index} piece={piece} index={index} />
          ),
        )}
        {isLong && !unfolded && '…'}
      </p>
      {isLong && (
        <button
          type="button"
          onClick={() => setUnfolded(!unfolded)}
          className="mt-1 text-xs text-muted underline underline-offset-2 hover:text-text"
        >
          {unfolded ? inspectorWords.showLess : inspectorWords.showAll}
        </button>
      )}
    </div>
  )
}

function PromptPieceView({ piece, index }: { piece: PromptPiece; index: number }) {
  const isLink = piece.kind !== 'plain' && piece.kind !== 'keyword'
  const weight = piece.weight === 1 ? undefined : `× ${Number(piece.weight.toFixed(3))}`
  return (
    <span
      {...(isLink ? { 'data-piece': index } : {})}
      {...(weight ? { title: weight } : {})}
      className={cx(
        isLink && 'cursor-pointer rounded-xs hover:bg-active',
        colours[piece.kind] ??
          (piece.weight > 1.001 ? 'text-(--mark-weight)' : piece.weight < 0.999 && 'opacity-70'),
        piece.weight > 1.001 && 'font-medium',
      )}
    >
      {piece.text}
    </span>
  )
}
