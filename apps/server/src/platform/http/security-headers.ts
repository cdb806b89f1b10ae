/** On every answer. */
const COMMON: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

/** What an answer that is not a page may load: nothing. */
const NOTHING = "default-src 'none'; frame-ancestors 'none'"

/** Adds the headers that keep browsers strict; a `content-security-policy` already there stays. */
export function addSecurityHeaders(headers: Headers): void {
  for (const [name, value] of Object.entries(COMMON)) headers.set(name, value)
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', NOTHING)
}

/**
 * The policy of our own page. Everything comes from this server; component libraries put styles into
 * the page at run time, which is why styles may be inline. `scriptHashes` are the inline scripts that
 * the page was built with, as `sha256-…`.
 */
export function pageSecurityPolicy(scriptHashes: readonly string[]): string {
  const scripts = ["'self'", ...scriptHashes.map((hash) => `'${hash}'`)].join(' ')
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/**
 * For a user's own file: it is shown, but neither runs scripts nor loads anything, whatever it is
 * (SVG and HTML can).
 */
export const FILE_SECURITY_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; media-src 'self'; sandbox"
