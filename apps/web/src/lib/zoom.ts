/**
 * How a picture lies in the viewer. `x` and `y` are the distance of the picture's centre from the
 * centre of the view, `scale` is CSS pixels per picture pixel.
 */
export type Placement = { readonly scale: number; readonly x: number; readonly y: number }

export type Size = { readonly width: number; readonly height: number }

export type ZoomMode = 'fit' | 'fill' | 'actual'

const maxScale = 16

/** Scale of a mode. Fit never enlarges beyond one picture pixel per screen pixel unless tiny. */
export function scaleOf(mode: ZoomMode, picture: Size, view: Size, pixelRatio: number): number {
  const across = view.width / picture.width
  const down = view.height / picture.height
  if (mode === 'fit') return Math.min(across, down)
  if (mode === 'fill') return Math.max(across, down)
  return 1 / pixelRatio
}

/** A placement in the middle of the view. */
export function centred(scale: number): Placement {
  return { scale, x: 0, y: 0 }
}

/** Zooms by a factor so that the picture point under the pointer stays under it. */
export function zoomAt(
  placement: Placement,
  zoom: { factor: number; point: { x: number; y: number }; min_scale: number },
): Placement {
  const upper = Math.max(maxScale, zoom.min_scale)
  const scale = Math.min(upper, Math.max(zoom.min_scale, placement.scale * zoom.factor))
  const ratio = scale / placement.scale
  return {
    scale,
    x: zoom.point.x - (zoom.point.x - placement.x) * ratio,
    y: zoom.point.y - (zoom.point.y - placement.y) * ratio,
  }
}

/** Keeps the picture over the view: no empty border beside a picture that is larger than the view. */
export function clampPlacement(placement: Placement, picture: Size, view: Size): Placement {
  return {
    scale: placement.scale,
    x: clampAxis(placement.x, picture.width * placement.scale, view.width),
    y: clampAxis(placement.y, picture.height * placement.scale, view.height),
  }
}

function clampAxis(offset: number, length: number, room: number): number {
  const slack = Math.max(0, (length - room) / 2)
  return Math.min(slack, Math.max(-slack, offset))
}

/** What `Z` does next: fit → 100 % → fill → fit, leaving out steps that would change nothing. */
export function nextMode(
  mode: ZoomMode | 'free',
  scales: Readonly<Record<ZoomMode, number>>,
): ZoomMode {
  const order: readonly ZoomMode[] = ['fit', 'actual', 'fill']
  const from = mode === 'free' ? -1 : order.indexOf(mode)
  const current = mode === 'free' ? null : scales[mode]
  for (let step = 1; step <= order.length; step++) {
    const candidate = order[(from + step) % order.length] ?? 'fit'
    if (current === null || Math.abs(scales[candidate] - current) > current * 0.01) return candidate
  }
  return 'fit'
}
