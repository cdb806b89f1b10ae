import { describe, expect, it } from 'vitest'
import { buildOpenApi } from './openapi.ts'
import { ROUTES } from './routes.ts'

type Operation = {
  operationId: string
  parameters?: { name: string; in: string; required: boolean; schema: object }[]
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>
  requestBody?: object
  security?: object[]
}

const document = buildOpenApi(ROUTES, '1.2.3') as {
  openapi: string
  paths: Record<string, Record<string, Operation>>
}

describe('buildOpenApi', () => {
  it('describes each route once, and nothing else', () => {
    const described = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, { operationId }]) => `${operationId} ${method} ${path}`),
    )
    const declared = ROUTES.map(
      ({ name, method, path }) => `${name} ${method.toLowerCase()} ${path}`,
    )
    expect(described.toSorted()).toEqual(declared.toSorted())
    expect(document.openapi).toBe('3.1.0')
  })

  it('gives every placeholder of a path a required parameter, and every parameter a type', () => {
    for (const [path, item] of Object.entries(document.paths))
      for (const { operationId, parameters = [] } of Object.values(item)) {
        const placeholders = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
        const inPath = parameters.filter((parameter) => parameter.in === 'path')
        expect(inPath.map((parameter) => parameter.name)).toEqual(placeholders)
        expect(inPath.every((parameter) => parameter.required)).toBe(true)
        for (const { name, schema } of parameters)
          expect(Object.keys(schema).length, `${operationId} ${name}`).toBeGreaterThan(0)
      }
  })

  it('describes what a JSON route answers and how it fails', () => {
    const search = document.paths['/api/images']?.['get']
    expect(JSON.stringify(search?.responses['200'])).toContain('next_cursor')
    expect(search?.responses['400']?.description).toContain('query_invalid')
    expect(search?.responses['401']?.description).toContain('unauthorized')
  })

  it('is plain JSON without holes', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  })
})
