import { type ReactElement, useState } from 'react'
import { positionOf } from '../../lib/image-list.ts'
import { usePage } from '../../page/page.ts'
import { type MenuEntry, RightClickMenu } from '../../ui/menu.tsx'
import { useShownList } from '../library/shown-list.ts'
import { useImageMenu } from './use-image-menu.ts'

/** The menu of the picture that has the keyboard; a right click has given it the keyboard first. */
export function ImageMenu(props: { onOpen: () => void; children: ReactElement }) {
  const page = usePage()
  const list = useShownList()
  const entriesOf = useImageMenu()
  const [entries, setEntries] = useState<readonly MenuEntry[]>([])

  function onOpenChange(open: boolean): void {
    if (!open) return
    props.onOpen()
    const { selection, focus } = page.selection.get()
    const current = list()
    const image = current.images[positionOf(current, focus)]
    setEntries(entriesOf(image ?? null, selection))
  }

  return (
    <RightClickMenu entries={entries} onOpenChange={onOpenChange}>
      {props.children}
    </RightClickMenu>
  )
}
