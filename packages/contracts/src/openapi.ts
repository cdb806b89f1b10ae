import { z } from 'zod'
import { ERROR_STATUS, failureSchema, type ErrorCode } from './error-codes.ts'
import { eventSchema } from './event.ts'
import type { Route } from './route.ts'

type Json = Record<string, unknown>

/** Any JSON route may fail with these beside its own codes. */
const COMMON_ERRORS: readonly ErrorCode[] = ['host_not_allowed', 'origin_not_allowed', 'internal']

/** Describes routes as an OpenAPI 3.1 document. Plain data, the same for the same routes. */
export function buildOpenApi(routes: readonly Route[], version: string): Json {
  const paths: Record<string, Json> = {}
  for (const route of routes) {
    const item = (paths[route.path] ??= {})
    item[route.method.toLowerCase()] = buildOperation(route)
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Safelight',
      version,
      description:
        'Every JSON answer is {"success": true, "data"} or {"success": false, "error": {"code", "message", "details"}}. On loopback no token is wanted; elsewhere send it as a bearer token.',
    },
    paths,
    components: {
      schemas: {
        Failure: toSchema(failureSchema, 'output'),
        Event: toSchema(eventSchema, 'output'),
      },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'safelight_session' },
      },
    },
  }
}

function buildOperation(route: Route): Json {
  const parameters = [...parametersOf(route, 'path'), ...parametersOf(route, 'query')]
  return {
    operationId: route.name,
    summary: route.summary,
    tags: [route.path.split('/')[2]?.split(':')[0] ?? 'health'],
    ...(route.access !== 'open' && { security: [{}, { token: [] }, { session: [] }] }),
    ...(parameters.length > 0 && { parameters }),
    ...(route.body && { requestBody: { required: true, content: jsonOf(route.body, 'input') } }),
    responses: { ...successOf(route), ...failuresOf(route) },
  }
}

function parametersOf(route: Route, where: 'path' | 'query'): Json[] {
  const schema = where === 'path' ? route.params : route.query
  if (!schema) return []
  const { properties = {}, required = [] } = toSchema(schema, 'input') as {
    properties?: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: property,
  }))
}

function successOf(route: Route): Json {
  if (route.kind === 'socket') return { '101': { description: 'A WebSocket of `Event` messages' } }
  if (route.kind === 'bytes') return { '200': { description: 'The bytes', content: { '*/*': {} } } }
  const data = route.response ? toSchema(route.response, 'output') : {}
  const schema = {
    type: 'object',
    properties: { success: { const: true }, data },
    required: ['success', 'data'],
  }
  return { '200': { description: 'Success', content: { 'application/json': { schema } } } }
}

/** One response a status; its codes are named in the description. */
function failuresOf(route: Route): Json {
  const parsed: ErrorCode[] = route.params || route.query || route.body ? ['validation_failed'] : []
  const guarded: ErrorCode[] = route.access === 'open' ? [] : ['unauthorized']
  const codes = new Set([...route.errors, ...parsed, ...guarded, ...COMMON_ERRORS])
  const byStatus = Map.groupBy(codes, (code) => ERROR_STATUS[code])
  const schema = { $ref: '#/components/schemas/Failure' }
  return Object.fromEntries(
    [...byStatus].map(([status, sameStatus]) => [
      String(status),
      { description: sameStatus.join(', '), content: { 'application/json': { schema } } },
    ]),
  )
}

function jsonOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  return { 'application/json': { schema: toSchema(schema, io) } }
}

function toSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const described: Json = { ...z.toJSONSchema(schema, { io, unrepresentable: 'any' }) }
  // The document says once which dialect it speaks.
  delete described['$schema']
  return described
}
