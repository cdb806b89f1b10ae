import type { LucideIcon } from 'lucide-react'
import type { ButtonHTMLAttributes, Ref } from 'react'
import type { KeyAction } from '../lib/keys/key-table.ts'
import { cx } from './class-names.ts'
import { Kbd, keyText } from './kbd.tsx'
import { Tooltip, type TooltipSide } from './tooltip.tsx'

export type IconButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> & {
  icon: LucideIcon
  /** Its name for screen readers and the tooltip. */
  label: string
  /** Shows the key of this action in the tooltip. */
  action?: KeyAction
  pressed?: boolean
  side?: TooltipSide
  size?: 'small' | 'normal'
  ref?: Ref<HTMLButtonElement>
}

/** A button with a picture on it; always named, always with a tooltip. */
export function IconButton(props: IconButtonProps) {
  const { icon: Icon, label, action, pressed, side, size = 'normal', className, ...rest } = props
  return (
    <Tooltip
      {...(side ? { side } : {})}
      content={
        <span className="flex items-center gap-2">
          {label}
          {action && <Kbd text={keyText(action)} />}
        </span>
      }
    >
      <button
        type="button"
        aria-label={label}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        {...rest}
        className={cx(
          'inline-flex shrink-0 items-center justify-center rounded-md text-muted hover:bg-hover hover:text-text',
          'disabled:pointer-events-none disabled:opacity-40 aria-expanded:bg-active aria-expanded:text-text',
          pressed && 'bg-active text-text',
          size === 'small' ? 'size-6 pointer-coarse:size-9' : 'size-8 pointer-coarse:size-10',
          className,
        )}
      >
        <Icon size={16} aria-hidden />
      </button>
    </Tooltip>
  )
}
