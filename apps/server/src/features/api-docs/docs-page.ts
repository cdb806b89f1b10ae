import type { Route } from '@safelight/contracts/route'
import { ERROR_STATUS } from '@safelight/contracts/error-codes'
import { z } from 'zod'

const STYLE = `
:root { color-scheme: light dark; font: 14px/1.5 system-ui, sans-serif }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h2 { margin-top: 2.5rem; text-transform: capitalize }
article { border-top: 1px solid #8884; padding: .75rem 0 }
code, pre { font: 13px/1.5 ui-monospace, monospace }
pre { overflow: auto; background: #8881; padding: .75rem; border-radius: 6px }
.method { display: inline-block; min-width: 4.5rem; font-weight: 600 }
td, th { text-align: left; vertical-align: top; padding: .15rem 1rem .15rem 0 }
small { opacity: .7 }
`

/** The API as one page of plain HTML: no script, nothing loaded from elsewhere. */
export function buildDocsPage(routes: readonly Route[], version: string): string {
  const sections = Map.groupBy(
    routes,
    (route) => route.path.split('/')[2]?.split(':')[0] ?? 'health',
  )
  const body = [...sections].map(
    ([name, group]) => `<h2>${escapeHtml(name)}</h2>${group.map(describeRoute).join('')}`,
  )
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Safelight API</title><style>${STYLE}</style></head>
<body><h1>Safelight API <small>${escapeHtml(version)}</small></h1>
<p>Every JSON answer is <code>{"success": true, "data"}</code> or
<code>{"success": false, "error": {"code", "message", "details"?}}</code>.
On loopback no token is wanted; elsewhere send <code>Authorization: Bearer …</code>.
The same for programs: <a href="/api/openapi.json">openapi.json</a>.</p>
${body.join('')}</body></html>`
}

function describeRoute(route: Route): string {
  const parameters = [...rowsOf(route, 'path'), ...rowsOf(route, 'query')].join('')
  const errors = route.errors.map((code) => `${ERROR_STATUS[code]} <code>${code}</code>`).join(', ')
  return `<article id="${route.name}"><p><span class="method">${route.method}</span>
<code>${escapeHtml(route.path)}</code> <small>${route.access}</small></p>
<p>${escapeHtml(route.summary)}</p>
${parameters && `<table>${parameters}</table>`}
${route.body ? details('Body', route.body, 'input') : ''}
${route.response ? details('Answer (data)', route.response, 'output') : ''}
${errors && `<p><small>Fails with ${errors}</small></p>`}</article>`
}

function rowsOf(route: Route, where: 'path' | 'query'): string[] {
  const schema = where === 'path' ? route.params : route.query
  if (!schema) return []
  const { properties = {} } = toSchema(schema, 'input') as {
    properties?: Record<string, Record<string, unknown>>
  }
  return Object.entries(properties).map(
    ([name, { default: byDefault, ...rest }]) =>
      `<tr><td><code>${escapeHtml(name)}</code></td><td><small>${where}</small></td>
<td><code>${escapeHtml(shortType(rest))}</code>${
        byDefault === undefined
          ? ''
          : ` <small>default ${escapeHtml(JSON.stringify(byDefault))}</small>`
      }</td></tr>`,
  )
}

function shortType(schema: Record<string, unknown>): string {
  const { enum: values, anyOf, type } = schema
  if (Array.isArray(values)) return values.map((value) => JSON.stringify(value)).join(' | ')
  if (Array.isArray(anyOf))
    return anyOf.map((one) => shortType(one as Record<string, unknown>)).join(' | ')
  return typeof type === 'string' ? type : JSON.stringify(schema)
}

function details(title: string, schema: z.ZodType, io: 'input' | 'output'): string {
  const text = JSON.stringify(toSchema(schema, io), null, 2)
  return `<details><summary>${title}</summary><pre>${escapeHtml(text)}</pre></details>`
}

function toSchema(schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return $schema === undefined ? rest : { ...rest }
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replaceAll(/[&<>"]/g, (char) => entities[char] ?? char)
}
