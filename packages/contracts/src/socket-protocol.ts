/** The protocol that both sides of the event socket speak. */
export const SOCKET_PROTOCOL = 'safelight.v1'

const TOKEN_PREFIX = 'safelight.token.'

/**
 * What a client offers as WebSocket protocols. A browser cannot set `Authorization` on a socket, so
 * the token travels here, percent-encoded because a protocol name has few characters.
 */
export function protocolsOf(token: string | null): string[] {
  if (token === null) return [SOCKET_PROTOCOL]
  const encoded = encodeURIComponent(token).replaceAll('(', '%28').replaceAll(')', '%29')
  return [SOCKET_PROTOCOL, TOKEN_PREFIX + encoded]
}

/** The token in a `Sec-WebSocket-Protocol` header, if one is there. */
export function tokenOfProtocols(header: string): string | null {
  const offered = header.split(',').map((protocol) => protocol.trim())
  const found = offered.find((protocol) => protocol.startsWith(TOKEN_PREFIX))
  if (found === undefined) return null
  try {
    return decodeURIComponent(found.slice(TOKEN_PREFIX.length))
  } catch {
    return null // `%` sequences that are not UTF-8: no token of ours
  }
}
