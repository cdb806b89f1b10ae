import { Ban, Heart, Star, Trash2 } from 'lucide-react'
import type { Marks } from '../marks/marks-state.ts'

/** Score and marks of a picture in a few signs; nothing for an unmarked one. */
export function MarkSigns({ marks, size = 12 }: { marks: Marks; size?: number }) {
  return (
    <>
      {marks.score > 0 && (
        <span className="inline-flex items-center text-star" aria-hidden>
          {Array.from({ length: marks.score }, (_, index) => (
            <Star key={index} size={size} fill="currentColor" />
          ))}
        </span>
      )}
      {marks.score < 0 && <Ban size={size} aria-hidden />}
      {marks.favorite && (
        <Heart size={size} fill="currentColor" className="text-accent" aria-hidden />
      )}
      {marks.for_deletion && <Trash2 size={size} aria-hidden />}
    </>
  )
}
