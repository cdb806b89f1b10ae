import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { LibraryScreen } from './features/library/library-screen.tsx'
import {
  formatSearchText,
  parseLibrarySearch,
  parseSearchText,
} from './features/library/library-search.ts'
import { SettingsScreen } from './features/settings/settings-screen.tsx'
import { CrashScreen } from './features/shell/crash-screen.tsx'
import { Frame } from './features/shell/frame.tsx'
import { StatusScreen } from './features/status/status-screen.tsx'

const root = createRootRoute({ component: Frame, errorComponent: CrashScreen })

const library = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: parseLibrarySearch,
  component: LibraryScreen,
})

const status = createRoute({
  getParentRoute: () => root,
  path: '/status',
  component: StatusScreen,
})

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: SettingsScreen,
})

/** Creates the router; the address holds everything needed to come back. */
export function createPageRouter() {
  return createRouter({
    routeTree: root.addChildren([library, status, settings]),
    parseSearch: parseSearchText,
    stringifySearch: formatSearchText,
    defaultErrorComponent: CrashScreen,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPageRouter>
  }
}
