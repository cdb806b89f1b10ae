import type { ImageDetail } from '@safelight/contracts/image'
import { formatNumber } from './format.ts'

/**
 * All parameters as one text in the form that A1111's successors read, so that it can be pasted into
 * them: prompt, `Negative prompt:`, then `Steps: …, Sampler: …`.
 */
export function parametersText(detail: ImageDetail): string {
  const lines = [detail.prompt ?? '']
  if (detail.negative_prompt) lines.push(`Negative prompt: ${detail.negative_prompt}`)
  lines.push(
    settings(detail)
      .flatMap(([name, value]) => (value === null ? [] : [`${name}: ${quoted(value)}`]))
      .join(', '),
  )
  return lines.filter((line) => line !== '').join('\n')
}

function settings(detail: ImageDetail): readonly (readonly [string, string | null])[] {
  const { generation_width: width, generation_height: height } = detail
  return [
    ['Steps', show(detail.steps)],
    ['Sampler', detail.sampler],
    ['Schedule type', detail.scheduler],
    ['CFG scale', show(detail.cfg_scale)],
    ['Distilled CFG Scale', show(detail.guidance)],
    ['Seed', detail.seed],
    ['Size', width !== null && height !== null ? `${width}x${height}` : null],
    ['Model hash', detail.model_hash],
    ['Model', detail.model],
    ['VAE', detail.vae],
    ['Denoising strength', show(detail.denoise)],
    ['Clip skip', show(detail.clip_skip)],
  ]
}

function show(value: number | null): string | null {
  return value === null ? null : formatNumber(value)
}

/** A value that holds a separator is quoted, as its readers expect. */
function quoted(value: string): string {
  return /[,:\n]/.test(value) ? JSON.stringify(value) : value
}
