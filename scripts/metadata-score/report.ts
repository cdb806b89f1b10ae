import type { FileScore } from './compare.ts'

export type Totals = {
  readonly fields: number
  readonly right: number
  readonly files: number
  readonly fullyRight: number
}

/** Sums up the scores of files. */
export function totalsOf(scores: readonly FileScore[]): Totals {
  const fields = scores.reduce((sum, score) => sum + score.fields, 0)
  const wrong = scores.reduce((sum, score) => sum + score.differences.length, 0)
  const fullyRight = scores.filter(({ differences }) => differences.length === 0).length
  return { fields, right: fields - wrong, files: scores.length, fullyRight }
}

/** The table by tool, a line of controls, and every differing field side by side. */
export function formatReport(name: string, scores: readonly FileScore[]): string {
  const tools = [...new Set(scores.map(({ tool }) => tool))].sort()
  const rows = tools.map((tool) =>
    formatRow(
      tool,
      scores.filter((score) => score.tool === tool),
    ),
  )
  const certain = scores.filter(({ isAmbiguous }) => !isAmbiguous)
  const controls = scores.filter(({ isControl }) => isControl)
  const clean = controls.filter(({ hasFalsePrompt }) => !hasFalsePrompt)
  return [
    `${name}: fields right, files fully right`,
    ...rows,
    formatRow('all', scores),
    formatRow('unambiguous', certain),
    `  controls without a false prompt ${clean.length}/${controls.length}`,
    ...scores.flatMap(formatDifferences),
  ].join('\n')
}

function formatRow(label: string, scores: readonly FileScore[]): string {
  const { fields, right, files, fullyRight } = totalsOf(scores)
  const share = fields === 0 ? 100 : (100 * right) / fields
  const left = `  ${label.padEnd(18)} ${`${right}/${fields}`.padStart(10)}`
  return `${left} ${share.toFixed(1).padStart(6)} %  ${`${fullyRight}/${files}`.padStart(8)}`
}

function formatDifferences(score: FileScore): readonly string[] {
  if (score.differences.length === 0) return []
  return [
    `- ${score.path}${score.isAmbiguous ? ' (ambiguous)' : ''}`,
    ...score.differences.flatMap(({ field, expected, actual }) => [
      `    ${field}`,
      `      expected ${shorten(expected)}`,
      `      read     ${shorten(actual)}`,
    ]),
  ]
}

function shorten(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length <= 220 ? text : `${text.slice(0, 160)} … ${text.slice(-50)}`
}
