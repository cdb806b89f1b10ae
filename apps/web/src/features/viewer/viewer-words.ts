import { formatCount } from '../../lib/format.ts'

export const viewerWords = {
  label: (name: string) => `Viewer: ${name}`,
  close: 'Back to the grid',
  next: 'Next image',
  previous: 'Previous image',
  inspector: 'Inspector',
  fullscreen: 'Full screen',
  filmstrip: 'Filmstrip',
  zoom: 'Zoom',
  modes: { fit: 'Fit', actual: '100 %', fill: 'Fill' },
  position: (index: number, count: number, more: boolean) =>
    `${formatCount(index + 1)} / ${formatCount(count)}${more ? '+' : ''}`,
  loading: 'Loading the image',
  failed: 'This image cannot be shown.',
  failedText:
    'The file may be gone, damaged, or of a kind this browser does not show. Its details are in the inspector.',
  notThere: 'This image is not in the library any more.',
  download: 'Download the original',
  videoFailed: 'This video cannot be played here.',
  videoFailedText: 'The browser does not know its format. Download it to play it elsewhere.',
  speed: (rate: number) => `Speed × ${rate}`,
  loop: (on: boolean) => (on ? 'Loop on' : 'Loop off'),
  muted: (on: boolean) => (on ? 'Sound off' : 'Sound on'),
} as const
