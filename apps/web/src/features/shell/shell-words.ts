export const shellWords = {
  navigation: 'Main',
  library: 'Library',
  status: 'Status',
  settings: 'Settings',
  folders: 'Folders',
  filters: 'Filters',
  more: 'More',
  skip: 'Skip to the pictures',
  crashTitle: 'This part of the page stopped working',
  crashText: 'Nothing in your library was changed. Loading the page again usually helps.',
  reload: 'Load the page again',
  commands: 'Commands',
} as const
