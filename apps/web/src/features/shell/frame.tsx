import { Outlet } from '@tanstack/react-router'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { startKeys, useKeys } from '../../lib/keys/use-keys.ts'
import { useStore } from '../../lib/use-store.ts'
import { usePage } from '../../page/page.ts'
import { useIsPhone } from '../../ui/use-media-query.ts'
import { DropTarget } from '../drop-inspect/drop-target.tsx'
import { AddFolderDialog } from '../folders/add-folder-dialog.tsx'
import { StatusBar } from '../scans/status-bar.tsx'
import { ConnectionBanner } from '../session/connection-banner.tsx'
import { SignIn } from '../session/sign-in.tsx'
import { Toaster } from '../toasts/toaster.tsx'
import { BottomBar, Rail } from './rail.tsx'

const CommandPalette = lazy(async () => ({
  default: (await import('../commands/command-palette.tsx')).CommandPalette,
}))
const KeyList = lazy(async () => ({
  default: (await import('../commands/key-list.tsx')).KeyList,
}))

type Overlay = 'palette' | 'keys' | 'add-folder' | null

/** What is there on every screen: rail, status bar, messages, commands. */
export function Frame() {
  const { signedOut } = usePage()
  const isSignedOut = useStore(signedOut)
  const isPhone = useIsPhone()
  const navigate = useNavigate()
  const [overlay, setOverlay] = useState<Overlay>(null)
  useEffect(startKeys, [])
  useKeys({
    'palette.open': () => setOverlay('palette'),
    'keys.show': () => setOverlay('keys'),
    'library.show': () => void navigate({ to: '/' }),
  })
  if (isSignedOut)
    return (
      <>
        <SignIn />
        <Toaster />
      </>
    )
  const close = () => setOverlay(null)
  return (
    <div className="flex h-full flex-col">
      <ConnectionBanner />
      <div className="flex min-h-0 flex-1">
        {!isPhone && <Rail onCommands={() => setOverlay('palette')} />}
        <main className="min-w-0 flex-1">
          <Outlet />
        </main>
      </div>
      <StatusBar />
      {isPhone && <BottomBar />}
      <Toaster />
      <DropTarget />
      <Suspense>
        {overlay === 'palette' && (
          <CommandPalette
            onClose={close}
            openKeys={() => setOverlay('keys')}
            openAddFolder={() => setOverlay('add-folder')}
          />
        )}
        {overlay === 'keys' && <KeyList onClose={close} />}
      </Suspense>
      {overlay === 'add-folder' && <AddFolderDialog onClose={close} />}
    </div>
  )
}
