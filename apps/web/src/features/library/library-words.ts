export const libraryWords = {
  title: 'Library',
  folders: 'Folders',
  collapse: 'Hide the folders',
  allFolders: 'All folders',
  addFolder: 'Add a folder',
} as const
