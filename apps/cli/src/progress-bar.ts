import type { Output } from './output.ts'

export type Progress = { done: number; total: number | null; label: string; rate?: number | null }

/** A progress line on stderr: rewritten on a terminal, one line every few seconds elsewhere. */
export type ProgressBar = {
  update(progress: Progress): void
  /** Ends the line; what follows starts on a fresh one. */
  finish(): void
}

const BAR_WIDTH = 24
const PLAIN_INTERVAL_MS = 5000

export function createProgressBar(output: Output, now: () => number = Date.now): ProgressBar {
  let lastPlain = -Infinity
  let open = false
  return {
    update(progress) {
      if (output.interactive) {
        output.say(`\r\x1b[K${formatProgress(progress)}`)
        open = true
      } else if (now() - lastPlain >= PLAIN_INTERVAL_MS) {
        lastPlain = now()
        output.say(`${formatProgress(progress)}\n`)
      }
    },
    finish() {
      if (open) output.say('\n')
      open = false
    },
  }
}

/** `reading ▓▓▓▓░░░░ 45 % 9,000 / 20,000 5,200/s` */
export function formatProgress({ done, total, label, rate }: Progress): string {
  const number = (value: number) => value.toLocaleString('en-US')
  const parts = [label]
  if (total === null || total === 0) parts.push(number(done))
  else {
    const share = Math.min(1, done / total)
    const filled = Math.round(share * BAR_WIDTH)
    parts.push('▓'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled))
    parts.push(`${Math.floor(share * 100)} %`, `${number(done)} / ${number(total)}`)
  }
  if (rate) parts.push(`${number(Math.round(rate))}/s`)
  return parts.join(' ')
}
