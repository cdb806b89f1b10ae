import type { LucideIcon } from 'lucide-react'
import { Check, ChevronRight } from 'lucide-react'
import { DropdownMenu as Menu } from 'radix-ui'
import { keyText } from './kbd.tsx'
import type { SyntheticEvent } from 'react'
import type { MenuEntry } from './menu.tsx'

const contentClass =
  'appear z-50 max-h-(--radix-popper-available-height) min-w-48 max-w-80 overflow-y-auto rounded-md border border-line bg-raised p-1 text-sm shadow-float'
const itemClass =
  'flex h-7 items-center gap-2 rounded-sm px-2 outline-none select-none data-disabled:opacity-45 data-highlighted:bg-active data-[state=open]:bg-hover pointer-coarse:h-10'

/** An open menu beside a button or at a point. */
export function MenuSurface(props: {
  /** Where it belongs, in the window. */
  at: DOMRect
  /** Gets the keyboard back. */
  opener: Element | null
  labelledBy?: string
  /** Opened by a key: the first entry has the keyboard. */
  focusFirst: boolean
  align: 'start' | 'end'
  entries: readonly MenuEntry[]
  onClose: () => void
}) {
  const { at, opener } = props
  const isButton = props.labelledBy !== undefined
  return (
    <Menu.Root open modal={false} onOpenChange={(open) => !open && props.onClose()}>
      <Menu.Trigger asChild>
        <span
          aria-hidden
          className="pointer-events-none fixed"
          style={{ left: at.left, top: at.top, width: at.width, height: at.height }}
        />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Content
          ref={props.focusFirst ? focusFirstEntry : null}
          align={props.align}
          sideOffset={isButton ? 4 : 2}
          collisionPadding={8}
          aria-labelledby={props.labelledBy}
          className={contentClass}
          {...keptInside}
          onInteractOutside={(event) => {
            // The button itself closes its menu.
            if (isButton && opener?.contains(event.target as Node)) event.preventDefault()
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            const isFree = document.activeElement === document.body
            if (isFree && opener instanceof HTMLElement) opener.focus({ preventScroll: true })
          }}
        >
          <MenuEntries entries={props.entries} />
        </Menu.Content>
      </Menu.Portal>
    </Menu.Root>
  )
}

/** A menu is drawn elsewhere, but its events would reach what it was opened from: a folder would be chosen. */
const stop = (event: SyntheticEvent) => event.stopPropagation()
const keptInside = { onClick: stop, onDoubleClick: stop, onPointerDown: stop, onKeyDown: stop }

/** The menu takes the keyboard for itself as it appears; then it may go on. */
function focusFirstEntry(content: HTMLElement | null): void {
  if (!content) return
  requestAnimationFrame(() =>
    content.querySelector<HTMLElement>('[role^=menuitem]:not([data-disabled])')?.focus(),
  )
}

function MenuEntries(props: { entries: readonly MenuEntry[] }) {
  const indented = props.entries.some((entry) => entry.kind === 'item' && isMarked(entry))
  return props.entries.map((entry, index) => (
    <MenuEntryView key={index} entry={entry} indented={indented} />
  ))
}

type MenuItem = Extract<MenuEntry, { kind: 'item' }>

/** Something stands before the words; those of the other entries then begin below. */
function isMarked({ checked, icon }: MenuItem): boolean {
  return checked !== undefined || icon !== undefined
}

function MenuEntryView({ entry, indented }: { entry: MenuEntry; indented: boolean }) {
  switch (entry.kind) {
    case 'separator':
      return <Menu.Separator className="-mx-1 my-1 h-px bg-line" />
    case 'title':
      return <Menu.Label className="px-2 pt-1.5 pb-1 text-2xs text-faint">{entry.label}</Menu.Label>
    case 'submenu':
      return (
        <Menu.Sub>
          <Menu.SubTrigger className={itemClass}>
            <EntryIcon icon={entry.icon} />
            <span className="flex-1">{entry.label}</span>
            <ChevronRight size={14} aria-hidden className="text-faint" />
          </Menu.SubTrigger>
          <Menu.Portal>
            <Menu.SubContent sideOffset={2} collisionPadding={8} className={contentClass}>
              <MenuEntries entries={entry.entries} />
            </Menu.SubContent>
          </Menu.Portal>
        </Menu.Sub>
      )
    case 'item':
      return <MenuItemView entry={entry} indented={indented} />
  }
}

function MenuItemView({ entry, indented }: { entry: MenuItem; indented: boolean }) {
  const content = (
    <>
      {indented && (
        <span className="w-4 shrink-0">
          {entry.checked ? <Check size={14} aria-hidden /> : <EntryIcon icon={entry.icon} />}
        </span>
      )}
      <span className="flex-1 truncate">{entry.label}</span>
      {entry.hint && (
        <span className="text-2xs text-faint pointer-coarse:hidden">{entry.hint}</span>
      )}
      {entry.action && (
        <span className="text-2xs text-faint pointer-coarse:hidden">{keyText(entry.action)}</span>
      )}
    </>
  )
  const common = {
    className: entry.danger ? `${itemClass} text-danger` : itemClass,
    disabled: entry.disabled ?? false,
    onSelect: entry.onSelect,
  }
  if (entry.checked === undefined) return <Menu.Item {...common}>{content}</Menu.Item>
  return (
    <Menu.CheckboxItem checked={entry.checked} {...common}>
      {content}
    </Menu.CheckboxItem>
  )
}

function EntryIcon({ icon: Icon }: { icon: LucideIcon | undefined }) {
  return Icon ? <Icon size={14} aria-hidden className="w-4 text-faint" /> : null
}
