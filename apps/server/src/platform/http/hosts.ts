import { isIP } from 'node:net'

/** Whether a `--host` value is reachable from this machine only. */
export function isLoopbackHost(host: string): boolean {
  const name = normalHost(host)
  return (
    name === 'localhost' ||
    name.endsWith('.localhost') ||
    name === '::1' ||
    (isIP(name) === 4 && name.startsWith('127.'))
  )
}

/** The name in a `Host` header or origin without its port: lower case, no brackets, no final dot. */
export function hostName(authority: string): string | null {
  const match = /^(\[[0-9a-f:.]+\]|[^:[\]/@\s]+)(?::\d{1,5})?$/i.exec(authority.trim())
  return match?.[1] === undefined ? null : normalHost(match[1])
}

export type HostRule = {
  /** What the server listens on. */
  readonly host: string
  /** Further names by which it may be reached (a reverse proxy's, the machine's own). */
  readonly allowedHosts: readonly string[]
}

/**
 * Whether a `Host` header may be answered. A page of a stranger can make its own name resolve to this
 * machine (DNS rebinding), so only known names count. An address written in digits cannot be rebound
 * and is fine where the server is meant to be reached from outside.
 */
export function isHostAllowed(rule: HostRule, header: string): boolean {
  const name = hostName(header)
  if (name === null) return false
  if (isLoopbackHost(name)) return true
  if (rule.allowedHosts.some((allowed) => normalHost(allowed) === name)) return true
  if (isLoopbackHost(rule.host)) return false
  return isIP(name) > 0 || normalHost(rule.host) === name
}

function normalHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
}
