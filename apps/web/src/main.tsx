import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/jetbrains-mono/index.css'
import './styles/app.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Frame } from './features/shell/frame.tsx'
import { CrashGuard } from './features/shell/screens.tsx'
import { createPage, startPage } from './page/create-page.ts'
import { PageContext } from './page/page.ts'
import { preloadParts } from './preload-parts.ts'

const page = createPage()
startPage(page)

const element = document.getElementById('root')
if (!element) throw new Error('index.html has no #root')

createRoot(element).render(
  <StrictMode>
    <PageContext value={page}>
      <QueryClientProvider client={page.queries}>
        <CrashGuard>
          <Frame />
        </CrashGuard>
      </QueryClientProvider>
    </PageContext>
  </StrictMode>,
)
preloadParts()
