/**
 * Where every picture of a result stands, for any number of pictures. Heights and widths are known
 * before pixels are, so nothing moves when a picture arrives. Pure; all measures in CSS pixels.
 */

export type GridMode = 'rows' | 'squares' | 'list'

export type GridSection = {
  /** Index of the section's first picture. */
  readonly start: number
  readonly label: string
}

export type GridInput = {
  /** Width ÷ height of every picture. */
  readonly aspects: ArrayLike<number>
  /** In ascending order, the first at 0; empty for no headings. */
  readonly sections: readonly GridSection[]
  readonly mode: GridMode
  readonly width: number
  readonly gap: number
  /** Wanted height of a row (rows), or side of a tile (squares). */
  readonly tile_size: number
}

export type GridRow = {
  readonly top: number
  readonly height: number
  /** Pictures `start` to `end − 1`; equal for a heading. */
  readonly start: number
  readonly end: number
  /** Set for a heading. */
  readonly label: string | null
}

export type GridLayout = {
  readonly rows: readonly GridRow[]
  /** Left edge and width of every picture, and the row it stands in. */
  readonly x: Float32Array
  readonly w: Float32Array
  readonly row_of: Uint32Array
  readonly height: number
}

export const HEADING_HEIGHT = 44
export const LIST_ROW_HEIGHT = 52

/** Beyond these a picture would be a sliver or fill the screen; it is then cropped in its tile. */
const minAspect = 0.4
const maxAspect = 3.2

/** A last row this full is stretched like the others; an emptier one keeps the wanted height. */
const fullEnough = 0.9

type Builder = {
  readonly input: GridInput
  readonly rows: GridRow[]
  readonly x: Float32Array
  readonly w: Float32Array
  readonly row_of: Uint32Array
  top: number
}

/** Lays out the pictures of a result. Linear in their number: 100,000 take a few milliseconds. */
export function layoutGrid(input: GridInput): GridLayout {
  const count = input.aspects.length
  const builder: Builder = {
    input,
    rows: [],
    x: new Float32Array(count),
    w: new Float32Array(count),
    row_of: new Uint32Array(count),
    top: 0,
  }
  const sections = input.sections.length > 0 ? input.sections : [{ start: 0, label: null }]
  sections.forEach((section, index) => {
    const end = sections[index + 1]?.start ?? count
    if (section.label !== null) addHeading(builder, section.label, section.start)
    if (input.width > 0) layoutSection[input.mode](builder, section.start, end)
  })
  const { rows, x, w, row_of } = builder
  return { rows, x, w, row_of, height: Math.max(0, builder.top - input.gap) }
}

const layoutSection: Record<GridMode, (builder: Builder, start: number, end: number) => void> = {
  rows: layoutJustified,
  squares: layoutSquares,
  list: layoutList,
}

function addHeading(builder: Builder, label: string, start: number): void {
  builder.rows.push({ top: builder.top, height: HEADING_HEIGHT, start, end: start, label })
  builder.top += HEADING_HEIGHT
}

/** Closes a row when it is full, choosing whether its last picture belongs to it or to the next. */
function layoutJustified(builder: Builder, start: number, end: number): void {
  const { width, gap, tile_size: wanted, aspects } = builder.input
  let first = start
  let sum = 0
  for (let index = start; index < end; index++) {
    const aspect = clampAspect(aspects[index] ?? 1)
    const before = index - first
    const natural = (sum + aspect) * wanted + before * gap
    if (natural < width) {
      sum += aspect
      continue
    }
    const heightWith = (width - before * gap) / (sum + aspect)
    const heightWithout = before > 0 ? (width - (before - 1) * gap) / sum : Infinity
    if (wanted - heightWith <= heightWithout - wanted) {
      addRow(builder, { start: first, end: index + 1, height: heightWith, justified: true })
      first = index + 1
      sum = 0
    } else {
      addRow(builder, { start: first, end: index, height: heightWithout, justified: true })
      first = index
      sum = aspect
    }
  }
  if (first < end) addLastRow(builder, { start: first, end, sum })
}

function addLastRow(builder: Builder, row: { start: number; end: number; sum: number }): void {
  const { width, gap, tile_size: wanted } = builder.input
  const gaps = (row.end - row.start - 1) * gap
  const natural = row.sum * wanted + gaps
  const justified = natural >= width * fullEnough
  const height = justified ? (width - gaps) / row.sum : Math.min(wanted, (width - gaps) / row.sum)
  addRow(builder, { start: row.start, end: row.end, height, justified })
}

/** Edges are rounded to whole pixels from running sums, so a justified row ends exactly at the edge. */
function addRow(
  builder: Builder,
  row: { start: number; end: number; height: number; justified: boolean },
): void {
  const { width, gap, aspects } = builder.input
  const height = Math.max(1, Math.round(row.height))
  let exact = 0
  for (let index = row.start; index < row.end; index++) {
    const left = Math.round(exact)
    exact += clampAspect(aspects[index] ?? 1) * row.height
    const isLast = index === row.end - 1
    const right = row.justified && isLast ? width : Math.round(exact)
    place(builder, index, left, Math.max(1, right - left))
    exact += gap
  }
  pushRow(builder, { start: row.start, end: row.end, height })
}

function layoutSquares(builder: Builder, start: number, end: number): void {
  const { width, gap, tile_size: wanted } = builder.input
  const columns = Math.max(1, Math.floor((width + gap) / (wanted + gap)))
  const side = (width - gap * (columns - 1)) / columns
  for (let first = start; first < end; first += columns) {
    const last = Math.min(end, first + columns)
    for (let index = first; index < last; index++) {
      const left = Math.round((index - first) * (side + gap))
      const right = Math.round((index - first) * (side + gap) + side)
      place(builder, index, left, right - left)
    }
    pushRow(builder, { start: first, end: last, height: Math.round(side) })
  }
}

function layoutList(builder: Builder, start: number, end: number): void {
  for (let index = start; index < end; index++) {
    place(builder, index, 0, builder.input.width)
    builder.row_of[index] = builder.rows.length
    builder.rows.push({
      top: builder.top,
      height: LIST_ROW_HEIGHT,
      start: index,
      end: index + 1,
      label: null,
    })
    builder.top += LIST_ROW_HEIGHT
  }
}

function place(builder: Builder, index: number, left: number, width: number): void {
  builder.x[index] = left
  builder.w[index] = width
}

function pushRow(builder: Builder, row: { start: number; end: number; height: number }): void {
  builder.row_of.fill(builder.rows.length, row.start, row.end)
  builder.rows.push({ top: builder.top, ...row, label: null })
  builder.top += row.height + builder.input.gap
}

function clampAspect(aspect: number): number {
  return Math.min(maxAspect, Math.max(minAspect, aspect))
}

/** First and last row (inclusive) that touch the band, or `null` when none does. */
export function rowsInBand(
  layout: GridLayout,
  top: number,
  bottom: number,
): { first: number; last: number } | null {
  const first = firstRowBelow(layout.rows, top)
  let last = first - 1
  while (last + 1 < layout.rows.length && (layout.rows[last + 1]?.top ?? Infinity) < bottom) last++
  return last < first ? null : { first, last }
}

/** Index of the first row whose lower edge lies below `y`. */
function firstRowBelow(rows: readonly GridRow[], y: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    const row = rows[middle]
    if (row && row.top + row.height <= y) low = middle + 1
    else high = middle
  }
  return low
}

export type Box = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Indexes of the pictures a rubber band touches. */
export function picturesInBox(layout: GridLayout, box: Box): number[] {
  const band = rowsInBand(layout, box.top, box.bottom)
  if (!band) return []
  const found: number[] = []
  for (let index = band.first; index <= band.last; index++) {
    const row = layout.rows[index]
    if (!row) continue
    for (let picture = row.start; picture < row.end; picture++) {
      const left = layout.x[picture] ?? 0
      if (left < box.right && left + (layout.w[picture] ?? 0) > box.left) found.push(picture)
    }
  }
  return found
}

export type Direction = 'left' | 'right' | 'up' | 'down' | 'home' | 'end' | 'page-up' | 'page-down'

/** The picture an arrow key leads to; up and down look for the one nearest above or below. */
export function neighbour(
  layout: GridLayout,
  from: number,
  move: { direction: Direction; page_height: number },
): number {
  const last = layout.x.length - 1
  if (last < 0) return -1
  const steps: Partial<Record<Direction, number>> = {
    left: from - 1,
    right: from + 1,
    home: 0,
    end: last,
  }
  const plain = steps[move.direction]
  if (plain !== undefined) return Math.min(last, Math.max(0, plain))
  const down = move.direction === 'down' || move.direction === 'page-down'
  const distance = move.direction.startsWith('page') ? move.page_height : 0
  return verticalNeighbour(layout, from, { down, distance })
}

function verticalNeighbour(
  layout: GridLayout,
  from: number,
  move: { down: boolean; distance: number },
): number {
  const centre = (layout.x[from] ?? 0) + (layout.w[from] ?? 0) / 2
  const startRow = layout.row_of[from] ?? 0
  const startTop = layout.rows[startRow]?.top ?? 0
  const step = move.down ? 1 : -1
  let found = -1
  for (let index = startRow + step; ; index += step) {
    const row = layout.rows[index]
    if (!row) break
    if (row.label !== null) continue
    found = index
    if (Math.abs(row.top - startTop) >= move.distance) break
  }
  return found === -1 ? from : nearestInRow(layout, found, centre)
}

function nearestInRow(layout: GridLayout, rowIndex: number, centre: number): number {
  const row = layout.rows[rowIndex]
  if (!row) return 0
  let best = row.start
  let bestDistance = Infinity
  for (let index = row.start; index < row.end; index++) {
    const distance = Math.abs((layout.x[index] ?? 0) + (layout.w[index] ?? 0) / 2 - centre)
    if (distance < bestDistance) {
      best = index
      bestDistance = distance
    }
  }
  return best
}
