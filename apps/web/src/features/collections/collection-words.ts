import { formatPlural } from '../../lib/format.ts'

export const collectionWords = {
  label: 'Collection',
  defaultTitle: 'Library',
  images: (count: number) => formatPlural(count, 'image', 'images'),
  create: 'New collection…',
  rename: 'Rename this collection…',
  remove: 'Delete this collection…',
  createTitle: 'New collection',
  createText:
    'A collection is a library of its own: its images, scores and searches are kept apart from the others.',
  titleField: 'Title',
  nameField: 'Name in the database',
  createButton: 'Create collection',
  renameTitle: 'Rename collection',
  renameButton: 'Rename',
  removeTitle: (title: string) => `Delete “${title}”?`,
  removeText: 'Only an empty collection can be deleted. Files are never touched.',
  removeButton: 'Delete collection',
  cancel: 'Cancel',
} as const

/** A database name from a title: `My Work!` becomes `my_work`. */
export function nameFromTitle(title: string): string {
  const name = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^[_\d]+|_+$/g, '')
    .slice(0, 48)
  return name === '' ? 'collection' : name
}
