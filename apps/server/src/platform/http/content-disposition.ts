/**
 * A `Content-Disposition` that carries any file name (RFC 6266): plain ASCII for old clients, the exact
 * name percent-encoded beside it. Quotes, line ends and other control characters cannot break out.
 */
export function contentDisposition(type: 'inline' | 'attachment', fileName: string): string {
  const name = fileName.toWellFormed()
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')
  if (plain === name) return `${type}; filename="${plain}"`
  const exact = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${type}; filename="${plain}"; filename*=UTF-8''${exact}`
}
