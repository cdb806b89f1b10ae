/**
 * How texts become searchable words: the one definition for what is stored in `image.search` and for
 * what is looked up there. Rows that other programs insert are split by `public.search_vector` in the
 * database, which gives the same words for ASCII, accented letters and CJK text.
 */

/** Ideographs, kana and hangul syllables are words of their own, so that phrases of them are found. */
const SYLLABLE = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]/u
const WORD = new RegExp(`${SYLLABLE.source}|(?:(?!${SYLLABLE.source})[\\p{L}\\p{M}\\p{N}])+`, 'gu')

/** PostgreSQL: positions end at 2^14 − 1, a lexeme at 2,046 bytes; a vector at 1 MB. */
const MAX_POSITION = 16_383
const MAX_WORD_CHARS = 500
const MAX_POSITIONS_OF_WORD = 255

export type SearchTexts = {
  prompt?: string | null
  /** Captions and user keywords. */
  words?: string | null
  tags?: string | null
  file_name?: string | null
}

/** Weights of `image.search`, most important first; D is written without a letter. */
const PARTS = [
  { field: 'prompt', weight: 'A', maxChars: 60_000 },
  { field: 'words', weight: 'B', maxChars: 20_000 },
  { field: 'tags', weight: 'C', maxChars: 20_000 },
  { field: 'file_name', weight: '', maxChars: 4_000 },
] as const

/** The words of a text, lower-case, in order. */
export function listSearchWords(text: string): string[] {
  const words = text.toLowerCase().match(WORD) ?? []
  return words.filter((word) => word.length <= MAX_WORD_CHARS)
}

/** The text form of a PostgreSQL `tsvector` for the column `image.search` (cast it: `$1::tsvector`). */
export function buildSearchVector(texts: SearchTexts): string {
  const positions = new Map<string, string[]>()
  let position = 0
  for (const { field, weight, maxChars } of PARTS) {
    const text = texts[field]
    if (!text) continue
    for (const word of listSearchWords(text.slice(0, maxChars))) {
      position = Math.min(position + 1, MAX_POSITION)
      addPosition(positions, word, `${position}${weight}`)
    }
  }
  let vector = ''
  for (const [word, at] of positions) vector += `'${word}':${at.join(',')} `
  return vector
}

function addPosition(positions: Map<string, string[]>, word: string, at: string): void {
  const known = positions.get(word)
  if (!known) positions.set(word, [at])
  else if (known.length < MAX_POSITIONS_OF_WORD) known.push(at)
}

/**
 * The text form of a PostgreSQL `tsquery` that finds the words of `phrase` side by side (cast it:
 * `$1::tsquery`), or undefined when the phrase has no words. With `prefix` the last word may go on.
 */
export function buildPhraseQuery(
  phrase: string,
  options: { prefix?: boolean } = {},
): string | undefined {
  const words = listSearchWords(phrase).map((word) => `'${word}'`)
  if (words.length === 0) return undefined
  return words.join(' <-> ') + (options.prefix ? ':*' : '')
}
