import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { defineRoute } from '@safelight/contracts/route'
import { ROUTES } from '@safelight/contracts/routes'
import { buildDocsPage } from './docs-page.ts'

describe('buildDocsPage', () => {
  it('names every route with its method', () => {
    const page = buildDocsPage(ROUTES, '1.2.3')
    for (const { name, path } of ROUTES) {
      expect(page).toContain(`id="${name}"`)
      expect(page).toContain(`<code>${path}</code>`)
    }
  })

  it('loads nothing and runs nothing', () => {
    const page = buildDocsPage(ROUTES, '1.2.3')
    expect(page).not.toMatch(/<script|https?:\/\/|<img|<link/)
  })

  it('writes what it describes as text', () => {
    const route = defineRoute({
      name: 'odd',
      method: 'GET',
      path: '/api/odd',
      summary: '<b>&',
      access: 'read',
      query: z.object({ q: z.string().default('"<i>') }),
    })
    const page = buildDocsPage([route], '<1>')
    expect(page).toContain('&lt;b&gt;&amp;')
    expect(page).not.toContain('<i>')
    expect(page).not.toContain('<1>')
  })
})
