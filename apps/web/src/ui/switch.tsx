import { Switch as Primitive } from 'radix-ui'

/** On or off, at once. */
export function Switch(props: {
  checked: boolean
  onChange: (checked: boolean) => void
  label: string
}) {
  return (
    <Primitive.Root
      checked={props.checked}
      onCheckedChange={props.onChange}
      aria-label={props.label}
      className="h-5 w-9 shrink-0 rounded-full bg-line-strong p-0.5 data-[state=checked]:bg-accent"
    >
      <Primitive.Thumb className="block size-4 rounded-full bg-white transition-transform duration-100 data-[state=checked]:translate-x-4" />
    </Primitive.Root>
  )
}
