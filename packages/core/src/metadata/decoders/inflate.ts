import { Inflate, inflateSync } from 'fflate'
import { concatBytes } from '../containers/byte-fields.ts'

export type Inflated = {
  readonly bytes: Uint8Array
  /** `limit`: more than `maxBytes` would come out; `corrupt`: the stream breaks off or is damaged. */
  readonly status: 'complete' | 'limit' | 'corrupt'
}

/** Deflate expands at most 1,032 times (RFC 1951: 258 bytes out of two bits). */
const maxExpansion = 1032

/** Compressed bytes handed over at a time; fewer where that might overshoot the limit by much. */
const maxStepBytes = 4096
const minStepBytes = 256

/**
 * Up to this size the one-shot decoder is tried first: it is 2.5 times as fast as the stream, but
 * cannot be stopped.
 */
const maxOneShotBytes = 8 * 1024
/** JSON shrinks about eight times. */
const expectedRatio = 16

/**
 * Undoes zlib compression (RFC 1950). Never throws and never gives more than `maxBytes`; what came
 * out before an error is kept. The checksum is not looked at.
 */
export function inflateZlib(bytes: Uint8Array, maxBytes: number): Inflated {
  const body = bytes.subarray(zlibHeaderLength(bytes))
  const mayBeAtOnce = body.length <= Math.min(maxOneShotBytes, maxBytes)
  const atOnce = mayBeAtOnce ? inflateAtOnce(body) : undefined
  if (atOnce && atOnce.length <= maxBytes) return { bytes: atOnce, status: 'complete' }
  return inflateInSteps(body, maxBytes)
}

/** `undefined` when the data is damaged or may be longer than the space given to it. */
function inflateAtOnce(body: Uint8Array): Uint8Array | undefined {
  try {
    const out = new Uint8Array(body.length * expectedRatio + 64)
    const inflated = inflateSync(body, { out })
    return inflated.length < out.length ? inflated : undefined
  } catch {
    return undefined
  }
}

function inflateInSteps(body: Uint8Array, maxBytes: number): Inflated {
  const parts: Uint8Array[] = []
  let total = 0
  let status: Inflated['status'] = 'complete'
  const stream = new Inflate((part) => {
    parts.push(part)
    total += part.length
  })
  try {
    let at = 0
    while (at < body.length && total <= maxBytes) {
      const step = Math.floor((maxBytes - total) / maxExpansion)
      const end = at + Math.min(maxStepBytes, Math.max(minStepBytes, step))
      stream.push(body.subarray(at, end), end >= body.length)
      at = end
    }
  } catch {
    status = 'corrupt'
  }
  if (total > maxBytes) return { bytes: new Uint8Array(0), status: 'limit' }
  return { bytes: concatBytes(parts), status }
}

function zlibHeaderLength(bytes: Uint8Array): number {
  const [method = 0, flags = 0] = bytes
  const isHeader = (method & 0x0f) === 8 && ((method << 8) | flags) % 31 === 0
  return isHeader ? 2 : 0
}
