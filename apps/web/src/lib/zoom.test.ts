import { describe, expect, it } from 'vitest'
import { centred, clampPlacement, nextMode, scaleOf, zoomAt } from './zoom.ts'

const picture = { width: 2000, height: 1000 }
const view = { width: 1000, height: 1000 }

describe('placing a picture', () => {
  it('fits, fills and shows every pixel', () => {
    expect(scaleOf('fit', picture, view, 1)).toBe(0.5)
    expect(scaleOf('fill', picture, view, 1)).toBe(1)
    expect(scaleOf('actual', picture, view, 2)).toBe(0.5)
  })

  it('keeps the point under the pointer where it is', () => {
    const before = { scale: 0.5, x: 10, y: -20 }
    const point = { x: 120, y: 80 }
    const after = zoomAt(before, { factor: 3, point, min_scale: 0.1 })
    const onPicture = (p: typeof before) => [(point.x - p.x) / p.scale, (point.y - p.y) / p.scale]
    expect(onPicture(after)[0]).toBeCloseTo(onPicture(before)[0] ?? 0)
    expect(onPicture(after)[1]).toBeCloseTo(onPicture(before)[1] ?? 0)
  })

  it('does not zoom out beyond the least scale', () => {
    const out = zoomAt(centred(0.5), { factor: 0.01, point: { x: 0, y: 0 }, min_scale: 0.5 })
    expect(out.scale).toBe(0.5)
  })

  it('never shows an empty border beside a larger picture', () => {
    expect(clampPlacement({ scale: 1, x: 9999, y: 50 }, picture, view)).toEqual({
      scale: 1,
      x: 500,
      y: 0,
    })
  })

  it('goes round fit, 100 % and fill and skips equal steps', () => {
    const scales = { fit: 0.5, actual: 1, fill: 1 }
    expect(nextMode('fit', scales)).toBe('actual')
    expect(nextMode('actual', scales)).toBe('fit')
    expect(nextMode('free', scales)).toBe('fit')
  })
})
