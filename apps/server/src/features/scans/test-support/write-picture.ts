import { writeFileSync } from 'node:fs'
import { buildPng, tEXt } from '@safelight/core/metadata/test-support/build-png'
import { utf8 } from '@safelight/core/metadata/test-support/bytes'

export type Picture = {
  prompt?: string
  seed?: string
  steps?: number
  /** Makes the content, and so the hash, differ. */
  note?: string
}

/** A PNG as A1111 writes it, whose pixels are none; returns its bytes. */
export function pictureBytes({ prompt = 'a red fox', seed = '7', steps = 20, note = '' }: Picture) {
  const parameters = `${prompt}\nNegative prompt: blurry\nSteps: ${steps}, Sampler: Euler a, CFG scale: 7, Seed: ${seed}, Size: 512x768, Model: duneMix`
  return buildPng({
    width: 512,
    height: 768,
    beforeData: [tEXt('parameters', utf8(parameters)), tEXt('note', note)],
  })
}

export function writePicture(file: string, picture: Picture = {}): void {
  writeFileSync(file, pictureBytes(picture))
}
