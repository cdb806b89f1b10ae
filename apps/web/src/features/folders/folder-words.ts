import { formatCount, formatPlural } from '../../lib/format.ts'

export const folderWords = {
  title: 'Folders',
  all: 'All folders',
  add: 'Add a folder',
  menu: (name: string) => `Menu of ${name}`,
  open: (name: string) => `Open ${name}`,
  offline: 'not reachable',
  rescan: 'Scan again',
  rescanStarted: (name: string) => `Scanning ${name}`,
  remove: 'Stop following…',
  copyPath: 'Copy path',
  removeTitle: (name: string) => `Stop following “${name}”?`,
  removeText:
    'The files stay where they are. Scores and other marks are kept and return when the folder is added again.',
  forget: 'Also forget scores and everything else known about its images',
  removeButton: (count: number) =>
    `Remove ${formatPlural(count, 'image', 'images')} from the library`,
  cancel: 'Cancel',
  none: 'No folders yet',
  failed: 'The folders could not be loaded.',
  pickTitle: 'Add a folder',
  pickText:
    'Choose a folder on the machine that runs Safelight. Its images are indexed where they are.',
  path: 'Path',
  go: 'Go',
  up: 'Up one folder',
  suggestions: 'Found on this machine',
  added: 'already added',
  emptyFolder: 'No folders inside',
  unreadable: 'cannot be read',
  media: (count: number) =>
    count >= 1000 ? 'over 1,000 images' : formatPlural(count, 'image', 'images'),
  here: (count: number) =>
    count === 0
      ? 'No images directly in this folder'
      : `${folderWords.media(count)} in this folder`,
  recursive: 'Include folders inside',
  addThis: (name: string) => `Add “${name}”`,
  count: formatCount,
} as const
