import type { LucideIcon } from 'lucide-react'
import { ContextMenu, DropdownMenu } from 'radix-ui'
import { Check, ChevronRight } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import type { KeyAction } from '../lib/keys/key-table.ts'
import { keyText } from './kbd.tsx'

export type MenuEntry =
  | {
      readonly kind: 'item'
      readonly label: string
      readonly icon?: LucideIcon
      readonly action?: KeyAction
      readonly hint?: string
      readonly danger?: boolean
      readonly disabled?: boolean
      /** Shows a check mark when set. */
      readonly checked?: boolean
      readonly onSelect: () => void
    }
  | { readonly kind: 'separator' }
  | { readonly kind: 'title'; readonly label: string }
  | {
      readonly kind: 'submenu'
      readonly label: string
      readonly icon?: LucideIcon
      readonly entries: readonly MenuEntry[]
    }

/** Both kinds of menu are made of the same parts under different names. */
type MenuParts = typeof DropdownMenu | typeof ContextMenu

const contentClass =
  'appear z-50 max-h-(--radix-popper-available-height) min-w-48 max-w-80 overflow-y-auto rounded-md border border-line bg-raised p-1 text-sm shadow-float'
const itemClass =
  'flex h-7 items-center gap-2 rounded-sm px-2 outline-none select-none data-disabled:opacity-45 data-highlighted:bg-active data-[state=open]:bg-hover pointer-coarse:h-10'

/** A menu that opens from a button. */
export function DropMenu(props: {
  entries: readonly MenuEntry[]
  children: ReactElement
  align?: 'start' | 'end'
}) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{props.children}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align={props.align ?? 'start'}
          sideOffset={4}
          collisionPadding={8}
          className={contentClass}
        >
          <MenuEntries parts={DropdownMenu} entries={props.entries} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

/** A menu that opens by right click, long press or the menu key. */
export function RightClickMenu(props: {
  entries: readonly MenuEntry[]
  children: ReactNode
  onOpenChange?: (open: boolean) => void
}) {
  return (
    <ContextMenu.Root
      modal={false}
      {...(props.onOpenChange ? { onOpenChange: props.onOpenChange } : {})}
    >
      <ContextMenu.Trigger asChild>{props.children}</ContextMenu.Trigger>
      <ContextMenu.Portal>
        <ContextMenu.Content collisionPadding={8} className={contentClass}>
          <MenuEntries parts={ContextMenu} entries={props.entries} />
        </ContextMenu.Content>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  )
}

function MenuEntries(props: { parts: MenuParts; entries: readonly MenuEntry[] }) {
  return props.entries.map((entry, index) => (
    <MenuEntryView key={index} parts={props.parts} entry={entry} />
  ))
}

function MenuEntryView({ parts: Parts, entry }: { parts: MenuParts; entry: MenuEntry }) {
  switch (entry.kind) {
    case 'separator':
      return <Parts.Separator className="-mx-1 my-1 h-px bg-line" />
    case 'title':
      return (
        <Parts.Label className="px-2 pt-1.5 pb-1 text-2xs text-faint">{entry.label}</Parts.Label>
      )
    case 'submenu':
      return (
        <Parts.Sub>
          <Parts.SubTrigger className={itemClass}>
            <EntryIcon icon={entry.icon} />
            <span className="flex-1">{entry.label}</span>
            <ChevronRight size={14} aria-hidden className="text-faint" />
          </Parts.SubTrigger>
          <Parts.Portal>
            <Parts.SubContent sideOffset={2} collisionPadding={8} className={contentClass}>
              <MenuEntries parts={Parts} entries={entry.entries} />
            </Parts.SubContent>
          </Parts.Portal>
        </Parts.Sub>
      )
    case 'item':
      return <MenuItemView parts={Parts} entry={entry} />
  }
}

function MenuItemView(props: { parts: MenuParts; entry: Extract<MenuEntry, { kind: 'item' }> }) {
  const { parts: Parts, entry } = props
  const content = (
    <>
      {entry.checked === undefined ? (
        <EntryIcon icon={entry.icon} />
      ) : (
        <span className="w-4">{entry.checked && <Check size={14} aria-hidden />}</span>
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
  if (entry.checked === undefined) return <Parts.Item {...common}>{content}</Parts.Item>
  return (
    <Parts.CheckboxItem checked={entry.checked} {...common}>
      {content}
    </Parts.CheckboxItem>
  )
}

function EntryIcon({ icon: Icon }: { icon: LucideIcon | undefined }) {
  return Icon ? <Icon size={14} aria-hidden className="w-4 text-faint" /> : null
}
