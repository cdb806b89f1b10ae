/**
 * Cuts a prompt into pieces for display: words that can be clicked, emphasis, LoRAs, embeddings.
 * Understands what A1111 and ComfyUI prompts share; anything odd stays plain text.
 */
export type PromptPiece = {
  readonly text: string
  readonly kind: 'word' | 'plain' | 'lora' | 'embedding' | 'keyword'
  /** Product of the emphases around it; 1 is neutral. */
  readonly weight: number
}

const piecePattern =
  /<(?:lora|lyco|hypernet):[^<>]{1,300}>|embedding:[^\s,()[\]]{1,200}|\\[()[\]]|[()[\]]|:\s*-?\d*\.?\d+\s*(?=\))|\b(?:BREAK|AND|ADDROW|ADDCOL)\b|[\p{L}\p{N}_][\p{L}\p{N}_'’-]*|[^\p{L}\p{N}_()[\]<\\:]+|[^]/gu

const maxPieces = 6000

type Piece = { text: string; kind: PromptPiece['kind']; weight: number }
type Opening = { readonly bracket: string; readonly first: number }

const bracketWeight: Readonly<Record<string, number>> = { '(': 1.1, '[': 1 / 1.1 }
const closes: Readonly<Record<string, string>> = { ')': '(', ']': '[' }

/** The pieces of a prompt in order; joined they give the prompt again. */
export function cutPrompt(prompt: string): readonly PromptPiece[] {
  const pieces: Piece[] = []
  const open: Opening[] = []
  let last = 0
  for (const match of prompt.matchAll(piecePattern)) {
    if (pieces.length >= maxPieces) break
    last = match.index + match[0].length
    addPiece(pieces, open, match[0])
  }
  if (last < prompt.length) pieces.push({ text: prompt.slice(last), kind: 'plain', weight: 1 })
  return pieces
}

function addPiece(pieces: Piece[], open: Opening[], text: string): void {
  if (text === '(' || text === '[') open.push({ bracket: text, first: pieces.length })
  const opening = closes[text] ? open.at(-1) : undefined
  if (opening && opening.bracket === closes[text]) {
    open.pop()
    emphasise(pieces, opening)
  }
  pieces.push({ text, kind: kindOf(text), weight: 1 })
}

/** `(a:1.3)` weighs 1.3, `(a)` 1.1, `[a]` 1/1.1, multiplied where they nest. */
function emphasise(pieces: Piece[], opening: Opening): void {
  const lastPiece = pieces.at(-1)
  const explicit = opening.bracket === '(' ? readWeight(lastPiece?.text) : null
  const weight = explicit ?? bracketWeight[opening.bracket] ?? 1
  for (let index = opening.first; index < pieces.length; index++) {
    const piece = pieces[index]
    if (piece) piece.weight *= weight
  }
}

function readWeight(text: string | undefined): number | null {
  if (!text?.startsWith(':')) return null
  const weight = Number(text.slice(1))
  return Number.isFinite(weight) ? weight : null
}

function kindOf(text: string): PromptPiece['kind'] {
  if (text.length > 1 && text.startsWith('<')) return 'lora'
  if (text.startsWith('embedding:')) return 'embedding'
  if (/^(?:BREAK|AND|ADDROW|ADDCOL)$/.test(text)) return 'keyword'
  return /^[\p{L}\p{N}_]/u.test(text) ? 'word' : 'plain'
}

/** The name inside `<lora:name:0.8>`, or `embedding:name`. */
export function nameInPiece(piece: PromptPiece): string {
  if (piece.kind === 'lora') return piece.text.slice(1, -1).split(':')[1] ?? piece.text
  if (piece.kind === 'embedding') return piece.text.slice('embedding:'.length)
  return piece.text
}
