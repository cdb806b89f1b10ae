import type { LucideIcon } from 'lucide-react'
import { ToggleGroup } from 'radix-ui'

export type SegmentedOption<T extends string> = {
  readonly value: T
  readonly label: string
  readonly icon?: LucideIcon
}

/** One of a few, all in sight. */
export function Segmented<T extends string>(props: {
  label: string
  value: T
  options: readonly SegmentedOption<T>[]
  onChange: (value: T) => void
}) {
  return (
    <ToggleGroup.Root
      type="single"
      aria-label={props.label}
      value={props.value}
      onValueChange={(value) => value && props.onChange(value as T)}
      className="inline-flex rounded-md border border-line bg-sunken p-0.5"
    >
      {props.options.map(({ value, label, icon: Icon }) => (
        <ToggleGroup.Item
          key={value}
          value={value}
          className="inline-flex h-7 items-center gap-1.5 rounded-sm px-2.5 text-sm text-muted hover:text-text data-[state=on]:bg-active data-[state=on]:text-text pointer-coarse:h-9"
        >
          {Icon && <Icon size={14} aria-hidden />}
          {label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  )
}
