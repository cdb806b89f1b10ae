import { Activity, Command, Images, type LucideIcon, Settings } from 'lucide-react'
import { useStore } from '../../lib/use-store.ts'
import type { Screen } from '../../page/address.ts'
import { usePage } from '../../page/page.ts'
import { ScreenLink } from '../../page/screen-link.tsx'
import { cx } from '../../ui/class-names.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import { shellWords } from './shell-words.ts'

type Place = {
  readonly to: Screen
  readonly label: string
  readonly icon: LucideIcon
}

const places: readonly Place[] = [
  { to: '/', label: shellWords.library, icon: Images },
  { to: '/status', label: shellWords.status, icon: Activity },
  { to: '/settings', label: shellWords.settings, icon: Settings },
]

/** The parts of the program, on the left edge. */
export function Rail({ onCommands }: { onCommands: () => void }) {
  return (
    <nav
      aria-label={shellWords.navigation}
      className="flex w-12 shrink-0 flex-col items-center gap-1 border-r border-line bg-panel py-2"
    >
      <img src="/favicon.svg" alt="" width={24} height={24} className="mb-2 rounded-md" />
      {places.map((place) => (
        <Tooltip key={place.to} side="right" content={place.label}>
          <PlaceLink
            place={place}
            className="flex size-9 items-center justify-center rounded-md"
            iconSize={18}
          />
        </Tooltip>
      ))}
      <span className="flex-1" />
      <IconButton
        icon={Command}
        side="right"
        label={shellWords.commands}
        action="palette.open"
        onClick={onCommands}
      />
    </nav>
  )
}

/** The same parts along the lower edge of a phone. */
export function BottomBar() {
  return (
    <nav
      aria-label={shellWords.navigation}
      className="flex shrink-0 border-t border-line bg-panel pb-[env(safe-area-inset-bottom)]"
    >
      {places.map((place) => (
        <PlaceLink
          key={place.to}
          place={place}
          showLabel
          iconSize={20}
          className="flex h-14 flex-1 flex-col items-center justify-center gap-0.5 text-2xs"
        />
      ))}
    </nav>
  )
}

function PlaceLink({
  place,
  className,
  iconSize,
  showLabel,
  ...rest
}: {
  place: Place
  className: string
  iconSize: number
  showLabel?: boolean
}) {
  const Icon = place.icon
  const { address } = usePage()
  const isHere = useStore(address.place, ({ screen }) => screen === place.to)
  return (
    <ScreenLink
      to={place.to}
      {...rest}
      aria-label={place.label}
      className={cx(
        className,
        'no-underline',
        isHere ? 'bg-active text-text' : 'text-muted hover:bg-hover hover:text-text',
      )}
    >
      <Icon size={iconSize} aria-hidden />
      {showLabel && place.label}
    </ScreenLink>
  )
}
