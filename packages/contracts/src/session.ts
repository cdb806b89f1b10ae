import { z } from 'zod'
import { defineRoute } from './route.ts'

/** Open, so that a page can find out whether it has to ask for the token. */
export const getSession = defineRoute({
  name: 'getSession',
  method: 'GET',
  path: '/api/session',
  summary: 'Whether signing in is wanted, and done',
  access: 'open',
  response: z.object({ required: z.boolean(), signed_in: z.boolean() }),
})

/** Signs a page in when the server listens beyond loopback; sets an HttpOnly cookie. */
export const createSession = defineRoute({
  name: 'createSession',
  method: 'POST',
  path: '/api/session',
  summary: 'Exchange the access token for a session cookie',
  access: 'open',
  body: z.object({ token: z.string().min(1).max(500) }),
  response: z.object({ signed_in: z.literal(true) }),
  errors: ['unauthorized'],
})

export const deleteSession = defineRoute({
  name: 'deleteSession',
  method: 'DELETE',
  path: '/api/session',
  summary: 'Sign this page out',
  access: 'open',
  response: z.object({ signed_in: z.literal(false) }),
})
