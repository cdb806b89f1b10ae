import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/jetbrains-mono/index.css'
import './styles/app.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createPage, startPage } from './page/create-page.ts'
import { PageContext } from './page/page.ts'
import { createPageRouter } from './routes.tsx'
import { TooltipProvider } from './ui/tooltip.tsx'

const page = createPage()
const router = createPageRouter()
startPage(page)

const element = document.getElementById('root')
if (!element) throw new Error('index.html has no #root')

createRoot(element).render(
  <StrictMode>
    <PageContext value={page}>
      <QueryClientProvider client={page.queries}>
        <TooltipProvider>
          <RouterProvider router={router} />
        </TooltipProvider>
      </QueryClientProvider>
    </PageContext>
  </StrictMode>,
)
