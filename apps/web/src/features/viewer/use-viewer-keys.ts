import { useKeys } from '../../lib/keys/use-keys.ts'
import { usePage } from '../../page/page.ts'
import type { Zoom } from './use-zoom.ts'

/** Keys of the viewer; the marks have their own. */
export function useViewerKeys(options: {
  position: number
  last: number
  goTo: (index: number) => void
  zoom: Zoom | null
  close: () => void
  toggleInspector: () => void
  toggleFullscreen: () => void
}): void {
  const { prefs } = usePage()
  const { position, zoom, goTo, last } = options
  useKeys({
    'viewer.close': () => {
      if (document.fullscreenElement) void document.exitFullscreen()
      else options.close()
    },
    'viewer.next': () => goTo(position + 1),
    'viewer.previous': () => goTo(position - 1),
    'viewer.first': () => goTo(0),
    'viewer.last': () => goTo(last),
    'viewer.zoom': () => zoom?.next(),
    'viewer.zoom-in': () => zoom?.by(1.25),
    'viewer.zoom-out': () => zoom?.by(0.8),
    'viewer.fullscreen': options.toggleFullscreen,
    'viewer.filmstrip': () =>
      prefs.set((current) => ({ ...current, filmstrip_open: !current.filmstrip_open })),
    'inspector.toggle': options.toggleInspector,
    'inspector.collapse': options.toggleInspector,
  })
}
