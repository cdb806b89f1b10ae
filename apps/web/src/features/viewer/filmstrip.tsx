import type { ImageSummary } from '@safelight/contracts/image'
import { useEffect, useRef } from 'react'
import { cx } from '../../ui/class-names.ts'
import { scrollToItem, useVisibleItems } from '../../ui/use-visible-items.ts'
import { TilePicture } from '../grid/tile.tsx'
import { useMarksOf } from '../marks/use-marks.ts'
import { viewerWords } from './viewer-words.ts'

const side = 64
const step = side + 4
const line = { size: step, overscan: 6, horizontal: true }

/** The neighbours of the picture in a row; a click goes there. */
export function Filmstrip(props: {
  images: readonly ImageSummary[]
  collection: string
  position: number
  onChoose: (image: ImageSummary) => void
}) {
  const { images, position } = props
  const element = useRef<HTMLDivElement>(null)
  const { indexes, length } = useVisibleItems(element, { ...line, count: images.length })
  useEffect(() => {
    if (position >= 0) scrollToItem(element.current, line, { index: position, align: 'center' })
  }, [position])
  return (
    <div
      ref={element}
      role="listbox"
      aria-label={viewerWords.filmstrip}
      aria-orientation="horizontal"
      tabIndex={0}
      data-page-keys
      {...(position >= 0 ? { 'aria-activedescendant': `frame-${position}` } : {})}
      className="shrink-0 overflow-x-auto border-t border-line bg-panel px-2 py-2"
    >
      <div className="relative" style={{ width: length, height: side }}>
        {indexes.map((index) => {
          const image = images[index]
          return image ? (
            <Frame
              key={image.id}
              id={`frame-${index}`}
              image={image}
              collection={props.collection}
              left={index * step}
              isCurrent={index === position}
              onChoose={() => props.onChoose(image)}
            />
          ) : null
        })}
      </div>
    </div>
  )
}

function Frame(props: {
  id: string
  image: ImageSummary
  collection: string
  left: number
  isCurrent: boolean
  onChoose: () => void
}) {
  const marks = useMarksOf(props.image, props.collection)
  return (
    <div
      id={props.id}
      role="option"
      aria-selected={props.isCurrent}
      aria-label={props.image.file_name}
      onClick={props.onChoose}
      className={cx(
        'absolute inset-y-0 overflow-hidden rounded-sm bg-tile',
        props.isCurrent ? 'outline-2 outline-accent' : 'opacity-70 hover:opacity-100',
      )}
      style={{ left: props.left, width: side }}
    >
      <TilePicture
        image={props.image}
        collection={props.collection}
        edge={side}
        dim={marks.score < 0}
      />
    </div>
  )
}
