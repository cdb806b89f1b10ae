import { type Reader, readAt } from '../byte-source.ts'
import { fourCc, u32be } from './byte-fields.ts'

const idat = fourCc('IDAT')
const chunkOverhead = 12

/**
 * Offset of a chunk behind the run of equally long IDAT chunks that begins at `offset`.
 *
 * Encoders cut the image data into chunks of one length (8 KiB libpng, 64 KiB Pillow), so a picture
 * has dozens or hundreds of them. As they follow each other without a gap, their headers are found by
 * arithmetic: look where the run would end if nothing but IEND followed, else search by halving. One
 * read instead of hundreds; what lies behind the run is read chunk by chunk again.
 */
export function* skipImageData(offset: number, length: number, size: number): Reader<number> {
  const stride = length + chunkOverhead
  let beyond = Math.floor((size - offset) / stride)
  if (beyond <= 1) return offset + stride
  const last = yield* readAt(offset + beyond * stride, 8)
  // Image data has no gaps: a shorter IDAT at this place is the last one. IEND alone could stand
  // here by chance, behind texts; it is met again if the run does reach it.
  const isLastData = last.length === 8 && u32be(last, 4) === idat && u32be(last, 0) <= length
  if (isLastData) return offset + beyond * stride
  let known = 0
  while (beyond - known > 1) {
    // The first probe is the next chunk: most runs that are no runs end there.
    const middle = known === 0 ? 1 : (known + beyond) >> 1
    const header = yield* readAt(offset + middle * stride, 8)
    const isFull = header.length === 8 && u32be(header, 4) === idat && u32be(header, 0) === length
    if (isFull) known = middle
    else if (known === 0) break
    else beyond = middle
  }
  return offset + (known + 1) * stride
}
