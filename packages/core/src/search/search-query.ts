/**
 * What a search text means, as plain data. The server turns it into SQL; the page shows it as chips.
 * Positions are UTF-16 indices into the text as typed.
 */

/** `end` is exclusive. */
export type Span = { readonly start: number; readonly end: number }

/** Bounds are inclusive unless `*_open`; `null` is no bound. */
export type NumberRange = {
  readonly min: number | null
  readonly max: number | null
  readonly min_open: boolean
  readonly max_open: boolean
}

/** Inclusive decimal strings, 0 … 2^64−1; `null` is no bound. */
export type SeedRange = { readonly min: string | null; readonly max: string | null }

export type GlobPart =
  | { readonly kind: 'text'; readonly text: string }
  /** `*`: any characters, also none. */
  | { readonly kind: 'any' }
  /** `?`: exactly one character. */
  | { readonly kind: 'one' }

/** How a text column is compared; never sensitive to case. */
export type TextPattern =
  | { readonly kind: 'contains'; readonly text: string }
  | { readonly kind: 'exact'; readonly text: string }
  /** Covers the whole value. */
  | { readonly kind: 'glob'; readonly parts: readonly GlobPart[] }

/** Start of a day in the calendar of whoever asks. */
export type DateBound =
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number }
  /** Start of today, moved back; a negative amount moves forward. */
  | { readonly kind: 'ago'; readonly amount: number; readonly unit: 'day' | 'month' | 'year' }

/** From `from` (inclusive) to `until` (exclusive); `null` is no bound. */
export type DateRange = { readonly from: DateBound | null; readonly until: DateBound | null }

export type TextField =
  | 'model'
  | 'vae'
  | 'lora'
  | 'sampler'
  | 'scheduler'
  | 'tool'
  | 'path'
  | 'folder'
  | 'file'
  | 'node'
  | 'hash'
  | 'keyword'

export type NumberField = 'steps' | 'cfg' | 'score' | 'width' | 'height' | 'duration' | 'filesize'

export const IS_FLAGS = [
  'rejected',
  'rated',
  'unrated',
  'favorite',
  'trashed',
  'missing',
  'unread',
  'error',
  'landscape',
  'portrait',
  'square',
] as const
export type IsFlag = (typeof IS_FLAGS)[number]

export const HAS_THINGS = [
  'prompt',
  'negative',
  'workflow',
  'model',
  'lora',
  'seed',
  'hash',
  'keyword',
] as const
export type HasThing = (typeof HAS_THINGS)[number]

export type SearchTerm =
  /**
   * Words wherever text is searched (`all`), or in one prompt. `phrase`: in this order, side by
   * side. `prefix`: the last word may go on.
   */
  | {
      readonly kind: 'words'
      readonly scope: 'all' | 'prompt' | 'negative'
      readonly text: string
      readonly phrase: boolean
      readonly prefix: boolean
    }
  /** A word with `*` or `?` inside, anywhere in the text. */
  | {
      readonly kind: 'word-glob'
      readonly scope: 'all' | 'prompt' | 'negative'
      readonly parts: readonly GlobPart[]
    }
  | { readonly kind: 'text'; readonly field: TextField; readonly pattern: TextPattern }
  | { readonly kind: 'number'; readonly field: NumberField; readonly range: NumberRange }
  | { readonly kind: 'seed'; readonly range: SeedRange }
  | { readonly kind: 'size'; readonly width: number | null; readonly height: number | null }
  /** Width to height, with one percent of tolerance. */
  | { readonly kind: 'ratio'; readonly width: number; readonly height: number }
  | { readonly kind: 'type'; readonly media_type: 'image' | 'animation' | 'video' }
  | { readonly kind: 'date'; readonly range: DateRange }
  | { readonly kind: 'is'; readonly flag: IsFlag }
  | { readonly kind: 'has'; readonly thing: HasThing }

export type SearchNode =
  | { readonly kind: 'term'; readonly term: SearchTerm; readonly span: Span }
  | { readonly kind: 'not'; readonly node: SearchNode; readonly span: Span }
  | { readonly kind: 'and' | 'or'; readonly nodes: readonly SearchNode[]; readonly span: Span }

/** Why a search text cannot be read. */
export type SearchFault = {
  /** The place to mark. */
  readonly span: Span
  /** A sentence for people. */
  readonly message: string
  /** The whole text, corrected; `null` when there is no good guess. */
  readonly suggestion: string | null
}

/** `root` is `null` for an empty text, which matches everything. */
export type SearchResult =
  | { readonly ok: true; readonly root: SearchNode | null }
  | { readonly ok: false; readonly fault: SearchFault }
