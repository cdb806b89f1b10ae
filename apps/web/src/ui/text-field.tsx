import type { InputHTMLAttributes, Ref } from 'react'
import { cx } from './class-names.ts'

/** A one-line field with its name above it. */
export function TextField({
  label,
  error,
  className,
  ...rest
}: InputHTMLAttributes<HTMLInputElement> & {
  label: string
  error?: string | null
  ref?: Ref<HTMLInputElement>
}) {
  return (
    <label className={cx('block', className)}>
      <span className="mb-1 block text-xs text-muted">{label}</span>
      <input
        {...rest}
        aria-invalid={error ? true : undefined}
        className="h-8 w-full rounded-md border border-line-strong bg-sunken px-2.5 text-sm outline-none focus:border-accent aria-invalid:border-danger pointer-coarse:h-10"
      />
      {error && (
        <span role="alert" className="mt-1 block text-xs text-danger">
          {error}
        </span>
      )}
    </label>
  )
}
