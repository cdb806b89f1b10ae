import { stringifyJson, type JsonValue } from '@safelight/core/json/lossless-json'

/** Where a command writes: data to stdout, everything for people to stderr. */
export type Output = {
  data(text: string): void
  say(text: string): void
  /** Whether stderr is a terminal, so that a progress line may be rewritten. */
  readonly interactive: boolean
}

export const processOutput: Output = {
  data: (text) => void process.stdout.write(text),
  say: (text) => void process.stderr.write(text),
  interactive: process.stderr.isTTY === true,
}

/** One JSON object on a line; 64-bit integers exact. */
export function writeJsonLine(output: Output, value: unknown): void {
  output.data(`${stringifyJson(value as JsonValue)}\n`)
}

/** Columns padded to their widest cell; numbers to the right. */
export function formatTable(rows: readonly (readonly (string | number)[])[]): string {
  const widths: number[] = []
  for (const row of rows)
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, String(cell).length)
    })
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0
          return typeof cell === 'number' ? String(cell).padStart(width) : cell.padEnd(width)
        })
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('')
}
