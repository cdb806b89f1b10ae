import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { useStore } from '../lib/use-store.ts'
import { addressOf, type Screen } from './address.ts'
import { usePage } from './page.ts'

/** A link to a screen of the page, which opens without loading the page anew. */
export function ScreenLink(
  props: Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { to: Screen },
) {
  const { to, onClick, ...rest } = props
  const { address } = usePage()
  const place = useStore(address.place)
  function open(event: MouseEvent<HTMLAnchorElement>): void {
    onClick?.(event)
    const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
    if (event.defaultPrevented || event.button !== 0 || isElsewhere) return
    event.preventDefault()
    address.show(to)
  }
  return (
    <a
      {...(place.screen === to ? { 'aria-current': 'page' as const } : {})}
      {...rest}
      href={addressOf({ ...place, screen: to })}
      onClick={open}
    />
  )
}
