/** Folders of file systems, network storage and other programs; never a person's pictures. */
const FOREIGN_FOLDERS = new Set([
  '@eadir',
  '#recycle',
  '#snapshot',
  '$recycle.bin',
  'system volume information',
  '__macosx',
  'lost+found',
])

/** Names that start with a dot: `.scores`, `.thumbnails`, the `._x.png` of macOS. */
export function isHiddenName(name: string): boolean {
  return name.startsWith('.')
}

export function isForeignFolder(name: string): boolean {
  return isHiddenName(name) || FOREIGN_FOLDERS.has(name.toLowerCase())
}

/** Lower-case ending without the dot, `''` where there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase()
}

/** A name for people whose bytes are not text: what is not printable ASCII is shown as `\xNN`. */
export function escapeNameBytes(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes)
    text +=
      byte >= 0x20 && byte < 0x7f && byte !== 0x5c
        ? String.fromCharCode(byte)
        : `\\x${byte.toString(16).padStart(2, '0')}`
  return text
}
