import { Component, lazy, type ReactNode, Suspense } from 'react'
import { useStore } from '../../lib/use-store.ts'
import { usePage } from '../../page/page.ts'
import { LibraryScreen } from '../library/library-screen.tsx'
import { CrashScreen } from './crash-screen.tsx'

const StatusScreen = lazy(async () => ({
  default: (await import('../status/status-screen.tsx')).StatusScreen,
}))
const SettingsScreen = lazy(async () => ({
  default: (await import('../settings/settings-screen.tsx')).SettingsScreen,
}))

/** The screen that the address names. */
export function Screens() {
  const { address } = usePage()
  const screen = useStore(address.place, (place) => place.screen)
  return (
    <CrashGuard key={screen}>
      <Suspense>
        {screen === '/' && <LibraryScreen />}
        {screen === '/status' && <StatusScreen />}
        {screen === '/settings' && <SettingsScreen />}
      </Suspense>
    </CrashGuard>
  )
}

type Failure = { readonly error: unknown } | null

/** Shows what went wrong in place of the part that threw. */
export class CrashGuard extends Component<{ children: ReactNode }, { failure: Failure }> {
  override state: { failure: Failure } = { failure: null }

  static getDerivedStateFromError(error: unknown): { failure: Failure } {
    return { failure: { error } }
  }

  override render(): ReactNode {
    const { failure } = this.state
    return failure ? <CrashScreen error={failure.error} /> : this.props.children
  }
}
