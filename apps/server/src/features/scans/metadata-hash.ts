import { hash } from 'node:crypto'
import type { Generation } from '@safelight/core/metadata/metadata-types'

/**
 * SHA-256 of what was asked for: prompt, negative prompt, model, seed, steps, sampler, cfg and size.
 * Equal for re-encodes of one picture and for the pairs of an original and its upscale. NULL where
 * nothing is known, so that such files are never taken for one another.
 */
export function metadataHash(generation: Generation | null): string | null {
  if (!generation) return null
  const { prompt, negative_prompt, model, seed, steps, sampler, cfg_scale, width, height } =
    generation
  const values = [
    prompt,
    negative_prompt,
    model?.name ?? null,
    seed,
    steps,
    sampler,
    cfg_scale,
    width,
    height,
  ]
  if (values.every((value) => value === null)) return null
  return hash('sha256', JSON.stringify(values), 'hex')
}
