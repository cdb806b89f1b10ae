import { z } from 'zod'
import type { ErrorCode } from './error-codes.ts'

/**
 * Who may call a route: `open` needs nothing, `read` and `write` need a token or session when the
 * server listens beyond loopback; `write` also needs a same-origin page or a token, always.
 */
export type Access = 'open' | 'read' | 'write'

/**
 * One HTTP route. Server binding, client, OpenAPI and the access test all derive from this object.
 * `kind: 'json'` answers with the envelope; `'bytes'` with a file; `'socket'` upgrades to WebSocket.
 */
export type Route<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> = {
  readonly name: string
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** With `{name}` placeholders, e.g. `/api/images/{id}`. */
  readonly path: string
  readonly summary: string
  readonly kind: 'json' | 'bytes' | 'socket'
  readonly access: Access
  readonly params?: Params
  readonly query?: Query
  readonly body?: Body
  readonly response?: Response
  readonly errors: readonly ErrorCode[]
}

/**
 * Declares a route while keeping the exact types of its schemas. Unknown keys of a query or body are
 * refused: a misspelt parameter must not silently do nothing.
 */
export function defineRoute<
  const R extends {
    name: string
    method: Route['method']
    path: string
    summary: string
    kind?: Route['kind']
    access: Access
    params?: z.ZodType
    query?: z.ZodType
    body?: z.ZodType
    response?: z.ZodType
    errors?: readonly ErrorCode[]
  },
>(route: R): R & { kind: Route['kind']; errors: readonly ErrorCode[] } {
  return {
    ...route,
    ...(route.query && { query: strict(route.query) }),
    ...(route.body && { body: strict(route.body) }),
    kind: route.kind ?? 'json',
    errors: route.errors ?? [],
  }
}

function strict(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodObject ? schema.strict() : schema
}

type Output<S> = S extends z.ZodType ? z.output<S> : undefined

/** What a handler receives, after parsing. */
export type RouteInput<R> = {
  params: Output<R extends { params: infer P } ? P : undefined>
  query: Output<R extends { query: infer Q } ? Q : undefined>
  body: Output<R extends { body: infer B } ? B : undefined>
}

type ArgOf<R, Key extends string> =
  R extends Record<Key, infer S extends z.ZodType>
    ? Record<string, never> extends z.input<S>
      ? Partial<Record<Key, z.input<S>>>
      : Record<Key, z.input<S>>
    : Partial<Record<Key, undefined>>

/** What a caller gives, before defaults are applied; parts without a required key may be left out. */
export type RouteArgs<R> = ArgOf<R, 'params'> & ArgOf<R, 'query'> & ArgOf<R, 'body'>

/** The `data` of a successful answer. */
export type RouteResponse<R> = Output<R extends { response: infer S } ? S : undefined>
