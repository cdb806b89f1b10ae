import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { cx } from './class-names.ts'

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger'

const looks: Readonly<Record<ButtonLook, string>> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-hover font-medium',
  plain: 'border border-line bg-raised hover:bg-active',
  quiet: 'text-muted hover:bg-hover hover:text-text',
  danger: 'border border-line bg-raised text-danger hover:bg-danger-soft',
}

export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  look?: ButtonLook
  icon?: ReactNode
  ref?: Ref<HTMLButtonElement>
}

/** A button with words on it: a verb first. */
export function Button({ look = 'plain', icon, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={cx(
        'inline-flex h-8 shrink-0 items-center justify-center gap-1.5 rounded-md px-3 text-sm whitespace-nowrap select-none',
        'disabled:pointer-events-none disabled:opacity-45 pointer-coarse:h-10',
        looks[look],
        className,
      )}
    >
      {icon}
      {children}
    </button>
  )
}
