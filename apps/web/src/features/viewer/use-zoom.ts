import { useState } from 'react'
import {
  centred,
  clampPlacement,
  nextMode,
  type Placement,
  scaleOf,
  type Size,
  zoomAt,
  type ZoomMode,
} from '../../lib/zoom.ts'

type ZoomState = { readonly mode: ZoomMode | 'free'; readonly placement: Placement }

export type Zoom = ReturnType<typeof useZoom>

/** How the picture lies in the view. A mode stays when the next picture comes; so does its place. */
export function useZoom(picture: Size | null, view: Size) {
  const [state, setState] = useState<ZoomState>({ mode: 'fit', placement: centred(1) })
  const size = picture ?? { width: 1, height: 1 }
  const ratio = window.devicePixelRatio
  const scales = {
    fit: scaleOf('fit', size, view, ratio),
    fill: scaleOf('fill', size, view, ratio),
    actual: scaleOf('actual', size, view, ratio),
  }
  const scale = state.mode === 'free' ? state.placement.scale : scales[state.mode]
  const placement = clampPlacement({ ...state.placement, scale }, size, view)
  const minScale = Math.min(scales.fit, scales.actual)

  function set(mode: ZoomMode, point?: { x: number; y: number }): void {
    const target = scales[mode]
    const moved = point
      ? zoomAt(placement, { factor: target / placement.scale, point, min_scale: minScale })
      : centred(target)
    setState({ mode, placement: mode === 'actual' ? moved : centred(target) })
  }

  return {
    mode: state.mode,
    placement,
    scales,
    /** Larger than the view, so that a drag moves it. */
    is_movable: size.width * scale > view.width + 1 || size.height * scale > view.height + 1,
    set,
    next: (point?: { x: number; y: number }) => set(nextMode(state.mode, scales), point),
    by: (factor: number, point: { x: number; y: number } = { x: 0, y: 0 }) =>
      setState({
        mode: 'free',
        placement: clampPlacement(
          zoomAt(placement, { factor, point, min_scale: minScale }),
          size,
          view,
        ),
      }),
    move: (dx: number, dy: number) =>
      setState((current) => ({
        ...current,
        placement: clampPlacement({ scale, x: placement.x + dx, y: placement.y + dy }, size, view),
      })),
  }
}
