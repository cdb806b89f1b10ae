import type { ImageSort } from '@safelight/contracts/image'

/** Sorts in the order of the menu, with what they are called. */
export const sortNames: readonly { readonly sort: ImageSort; readonly label: string }[] = [
  { sort: 'date_desc', label: 'Newest first' },
  { sort: 'date_asc', label: 'Oldest first' },
  { sort: 'added_desc', label: 'Last added' },
  { sort: 'score_desc', label: 'Highest score' },
  { sort: 'score_asc', label: 'Lowest score' },
  { sort: 'name_asc', label: 'Name, A to Z' },
  { sort: 'name_desc', label: 'Name, Z to A' },
  { sort: 'path_asc', label: 'Folder, A to Z' },
  { sort: 'path_desc', label: 'Folder, Z to A' },
  { sort: 'size_desc', label: 'Largest file' },
  { sort: 'size_asc', label: 'Smallest file' },
]
