export const toolbarWords = {
  label: 'Tools',
  sort: 'Sort',
  view: 'View',
  arrangement: 'Arrangement',
  headings: 'Headings by date',
  larger: 'Larger',
  smaller: 'Smaller',
  showMarks: 'Always show marks',
  filters: 'Filters',
  inspector: 'Inspector',
  folders: 'Folders',
  size: 'Tile size',
} as const
