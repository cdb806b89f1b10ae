import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

const COOKIE = 'safelight_session'
const LIFETIME_S = 30 * 24 * 3600

/**
 * A session is the time it ends, signed with the access token: nothing to store, and a new token ends
 * every session. The token itself never reaches the browser's storage.
 */
export function createSessionCookie(token: string, now: Date): string {
  const endsAt = Math.floor(now.getTime() / 1000) + LIFETIME_S
  return `${COOKIE}=${endsAt}.${sign(token, endsAt)}; ${attributes(LIFETIME_S)}`
}

/** Makes the browser forget its session. */
export function clearSessionCookie(): string {
  return `${COOKIE}=; ${attributes(0)}`
}

/** Whether a `Cookie` header holds a session of this token that has not ended. */
export function hasSession(token: string, cookieHeader: string | null, now: Date): boolean {
  const value = readCookie(cookieHeader ?? '')
  const [endsAt, signature] = value?.split('.') ?? []
  if (endsAt === undefined || signature === undefined || !/^\d{1,12}$/.test(endsAt)) return false
  if (Number(endsAt) * 1000 <= now.getTime()) return false
  return isEqualSecret(signature, sign(token, Number(endsAt)))
}

/** Compares in time that depends on neither value. */
export function isEqualSecret(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(expected))
}

function attributes(maxAgeS: number): string {
  return `Path=/; Max-Age=${maxAgeS}; HttpOnly; SameSite=Strict`
}

function sign(token: string, endsAt: number): string {
  return createHmac('sha256', token).update(`safelight session ${endsAt}`).digest('base64url')
}

function readCookie(header: string): string | undefined {
  return header
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1)
}
