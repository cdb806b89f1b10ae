import { formatCount, formatPlural } from '../../lib/format.ts'

export const gridWords = {
  label: 'Pictures',
  noDate: 'Without a date',
  unreadable: 'unreadable',
  missing: 'file missing',
  kinds: { image: 'Image', animation: 'Animation', video: 'Video' },
  listColumns: ['Name', 'Folder', 'Size', 'Date', 'Marks'],
  total: (count: number, exact: boolean) =>
    exact ? formatPlural(count, 'image', 'images') : `over ${formatCount(count)} images`,
  arrived: (count: number) => `${formatPlural(count, 'new image', 'new images')}: show`,
  loadingMore: 'Loading more',
  searching: 'Searching',
  emptyQueryTitle: 'Nothing matches',
  emptyQueryText:
    'No image in this place fits the whole query. Take a part of it away, or search everywhere.',
  clearQuery: 'Clear the search',
  everywhere: 'Search all folders',
  emptyFolderTitle: 'No images here yet',
  emptyFolderText: 'Images appear here as soon as a folder with images is added or scanned.',
  addFolder: 'Add a folder',
  scanningTitle: 'Looking for images',
  scanningText: 'The folder is being read; images appear here as they are found.',
  errorTitle: 'The images could not be loaded',
  retry: 'Try again',
  view: 'View',
  layouts: { rows: 'Rows', squares: 'Squares', list: 'List' },
  headings: { month: 'By month', day: 'By day', none: 'None' },
} as const
