import { lazy, Suspense, useEffect, useState } from 'react'
import { startKeys, useKeys } from '../../lib/keys/use-keys.ts'
import { useStore } from '../../lib/use-store.ts'
import { usePage } from '../../page/page.ts'
import { useIsPhone } from '../../ui/use-media-query.ts'
import { DropTarget } from '../drop-inspect/drop-target.tsx'
import { StatusBar } from '../scans/status-bar.tsx'
import { ConnectionBanner } from '../session/connection-banner.tsx'
import { Toaster } from '../toasts/toaster.tsx'
import { BottomBar, Rail } from './rail.tsx'
import { Screens } from './screens.tsx'
import { shellWords } from './shell-words.ts'

const AddFolderDialog = lazy(async () => ({
  default: (await import('../folders/add-folder-dialog.tsx')).AddFolderDialog,
}))
const SignIn = lazy(async () => ({ default: (await import('../session/sign-in.tsx')).SignIn }))
const CommandPalette = lazy(async () => ({
  default: (await import('../commands/command-palette.tsx')).CommandPalette,
}))
const KeyList = lazy(async () => ({
  default: (await import('../commands/key-list.tsx')).KeyList,
}))

type Overlay = 'palette' | 'keys' | 'add-folder' | null

/** What is there on every screen: rail, status bar, messages, commands. */
export function Frame() {
  const { signedOut, address } = usePage()
  const isSignedOut = useStore(signedOut)
  const isPhone = useIsPhone()
  const [overlay, setOverlay] = useState<Overlay>(null)
  useEffect(startKeys, [])
  useKeys({
    'palette.open': () => setOverlay('palette'),
    'keys.show': () => setOverlay('keys'),
    'library.show': () => address.show('/'),
  })
  if (isSignedOut)
    return (
      <>
        <Suspense>
          <SignIn />
        </Suspense>
        <Toaster />
      </>
    )
  const close = () => setOverlay(null)
  return (
    <div className="flex h-full flex-col">
      <a
        href="#content"
        className="sr-only z-50 rounded-md bg-raised px-3 py-2 shadow-float focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
        onClick={(event) => {
          event.preventDefault()
          const content = document.getElementById('content')
          const first = content?.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]')
          ;(first ?? content)?.focus()
        }}
      >
        {shellWords.skip}
      </a>
      <ConnectionBanner />
      <div className="flex min-h-0 flex-1">
        {!isPhone && <Rail onCommands={() => setOverlay('palette')} />}
        <main id="content" tabIndex={-1} className="min-w-0 flex-1 outline-none">
          <Screens />
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
        {overlay === 'add-folder' && <AddFolderDialog onClose={close} />}
      </Suspense>
    </div>
  )
}
