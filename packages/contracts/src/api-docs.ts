import { defineRoute } from './route.ts'

export const getOpenApi = defineRoute({
  name: 'getOpenApi',
  method: 'GET',
  path: '/api/openapi.json',
  summary: 'This API as OpenAPI 3.1',
  kind: 'bytes',
  access: 'read',
})

export const getApiDocs = defineRoute({
  name: 'getApiDocs',
  method: 'GET',
  path: '/api/docs',
  summary: 'This API as a page to read',
  kind: 'bytes',
  access: 'read',
})
