import { describe, expect, it } from 'vitest'
import { ROUTES } from '@safelight/contracts/routes'
import { AppError } from '../app-error.ts'
import { createAccess, type AccessRule } from './access.ts'
import { createSessionCookie } from './session-cookie.ts'

const NOW = new Date('2026-03-01T12:00:00Z')
const TOKEN = 'a-token-of-some-length'
const loopback: AccessRule = { host: '127.0.0.1', allowedHosts: [], token: null }
const outside: AccessRule = { host: '0.0.0.0', allowedHosts: ['photos.lan'], token: TOKEN }

function request(headers: Record<string, string>, method = 'GET'): Request {
  return new Request('http://localhost:8484/api/images', { method, headers })
}

function outcome(
  rule: AccessRule,
  headers: Record<string, string>,
  { access = 'read', method = 'GET' }: { access?: 'open' | 'read' | 'write'; method?: string } = {},
): string {
  try {
    createAccess(rule, { now: () => NOW }).assertAccess({ access }, request(headers, method))
    return 'ok'
  } catch (error) {
    return error instanceof AppError ? error.code : String(error)
  }
}

describe('Host', () => {
  it.each(['localhost', 'localhost:8484', '127.0.0.1:9', '127.8.8.8', '[::1]:8484', 'LOCALHOST.'])(
    'answers loopback as %s',
    (host) => {
      expect(outcome(loopback, { host })).toBe('ok')
    },
  )

  it.each([
    'evil.example',
    '192.168.1.5:8484',
    'localhost.evil.example',
    '127.0.0.1.nip.io',
    '',
    '[',
    'a b',
  ])('does not answer loopback as %j', (host) => {
    expect(outcome(loopback, { host })).toBe('host_not_allowed')
  })

  it('answers addresses and allowed names where it is meant to be reached from outside', () => {
    const authorization = `Bearer ${TOKEN}`
    for (const host of ['192.168.1.5:8484', '[fe80::1]', 'photos.lan', 'localhost'])
      expect(outcome(outside, { host, authorization })).toBe('ok')
    expect(outcome(outside, { host: 'evil.example', authorization })).toBe('host_not_allowed')
  })
})

describe('Origin', () => {
  const host = 'localhost:8484'

  it.each([
    [{ origin: 'http://localhost:8484' }, 'ok'],
    [{ origin: 'http://localhost:8484', 'sec-fetch-site': 'same-origin' }, 'ok'],
    [{}, 'ok'],
    [{ origin: 'http://localhost:3000' }, 'origin_not_allowed'],
    [{ origin: 'http://evil.example' }, 'origin_not_allowed'],
    [{ origin: 'null' }, 'origin_not_allowed'],
    [{ origin: 'http://localhost:8484.evil.example' }, 'origin_not_allowed'],
    [{ 'sec-fetch-site': 'cross-site' }, 'origin_not_allowed'],
    [{ 'sec-fetch-site': 'same-site' }, 'origin_not_allowed'],
    [{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, 'origin_not_allowed'],
  ])('of a write with %j is %s', (headers, expected) => {
    const options = { access: 'write', method: 'POST' } as const
    expect(outcome(loopback, { host, ...headers }, options)).toBe(expected)
  })

  it('of a read is checked as well, but a followed link is fine', () => {
    expect(outcome(loopback, { host, 'sec-fetch-site': 'cross-site' })).toBe('origin_not_allowed')
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
    expect(outcome(loopback, { host, ...link })).toBe('ok')
  })

  it('may be another scheme behind a proxy that speaks https', () => {
    const headers = { host: 'photos.lan', origin: 'https://photos.lan' }
    const cookie = createSessionCookie(TOKEN, NOW).split(';')[0] ?? ''
    expect(outcome(outside, { ...headers, cookie }, { method: 'POST' })).toBe('ok')
  })

  it('does not matter to whoever holds the token', () => {
    const headers = { host, origin: 'http://evil.example', authorization: `Bearer ${TOKEN}` }
    expect(outcome(outside, headers, { access: 'write', method: 'POST' })).toBe('ok')
    expect(outcome(outside, { ...headers, authorization: 'Bearer x' })).toBe('origin_not_allowed')
  })
})

describe('sign-in', () => {
  const host = '192.168.1.5:8484'
  const cookieAt = (time: Date) => createSessionCookie(TOKEN, time).split(';')[0] ?? ''

  it('is not wanted on loopback', () => {
    for (const { access } of ROUTES)
      expect(outcome(loopback, { host: 'localhost', access })).toBe('ok')
  })

  it.each(ROUTES.map((route) => [route.name, route] as const))(
    'is wanted of %s exactly when it is not open',
    (_name, { access, method }) => {
      const denied = access === 'open' ? 'ok' : 'unauthorized'
      expect(outcome(outside, { host }, { access, method })).toBe(denied)
      const wrong = { host, authorization: 'Bearer wrong' }
      expect(outcome(outside, wrong, { access, method })).toBe(denied)
      const right = { host, authorization: `Bearer ${TOKEN}` }
      expect(outcome(outside, right, { access, method })).toBe('ok')
      expect(outcome(outside, { host, cookie: cookieAt(NOW) }, { access, method })).toBe('ok')
    },
  )

  it('ends after thirty days, with another token, and for a forged cookie', () => {
    const old = new Date(NOW.getTime() - 30 * 24 * 3600 * 1000)
    expect(outcome(outside, { host, cookie: cookieAt(old) })).toBe('unauthorized')
    const other = { ...outside, token: 'another-token-of-some-length' }
    expect(outcome(other, { host, cookie: cookieAt(NOW) })).toBe('unauthorized')
    for (const forged of [
      '9999999999.x',
      '9999999999.',
      '.',
      '',
      'x.y.z',
      cookieAt(NOW).slice(0, -1),
    ])
      expect(outcome(outside, { host, cookie: `safelight_session=${forged}` })).toBe('unauthorized')
  })

  it('keeps the session from scripts and from other sites', () => {
    const cookie = createSessionCookie(TOKEN, NOW)
    expect(cookie).toContain('HttpOnly')
    expect(cookie).toContain('SameSite=Strict')
    expect(cookie).not.toContain(TOKEN)
  })

  it('leaves open only what must be', () => {
    const open = ROUTES.filter((route) => route.access === 'open').map((route) => route.name)
    expect(open.toSorted()).toEqual(['createSession', 'deleteSession', 'getHealth', 'getSession'])
  })

  it('counts every route that changes something as a write', () => {
    const changing = ROUTES.filter((route) => route.method !== 'GET' && route.access === 'read')
    expect(changing).toEqual([])
  })
})
