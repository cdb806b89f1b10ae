import type { ReactElement } from 'react'
import { positionOf } from '../../lib/image-list.ts'
import { usePage } from '../../page/page.ts'
import { RightClickMenu } from '../../ui/menu.tsx'
import { useShownList } from '../library/shown-list.ts'
import { useImageMenu } from './use-image-menu.ts'

/** The menu of the picture that has the keyboard; a right click has given it the keyboard first. */
export function ImageMenu(props: { onOpen: () => void; children: ReactElement }) {
  const page = usePage()
  const list = useShownList()
  const entriesOf = useImageMenu()

  function entries() {
    props.onOpen()
    const { selection, focus } = page.selection.get()
    const current = list()
    const image = current.images[positionOf(current, focus)]
    return entriesOf(image ?? null, selection)
  }

  return <RightClickMenu entries={entries}>{props.children}</RightClickMenu>
}
