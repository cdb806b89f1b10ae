import { be, bytesOf, le, utf16, utf8 } from './bytes.ts'

export type TagSpec = { readonly tag: number; readonly type: number; readonly value: Uint8Array }
export type TiffSpec = {
  readonly order?: 'little' | 'big'
  readonly ifd0?: readonly TagSpec[]
  readonly exif?: readonly TagSpec[]
  /** Overrides the pointer to the Exif directory. */
  readonly exifOffset?: number
  /** Field type of that pointer: LONG, or IFD. */
  readonly pointerType?: 4 | 13
}

/** ASCII tag (UTF-8 inside), with its NUL. */
export function asciiTag(tag: number, text: string): TagSpec {
  return { tag, type: 2, value: bytesOf(utf8(text), 0) }
}

/** SHORT tag in the byte order of the file. */
export function shortTag(tag: number, value: number, order: 'little' | 'big' = 'big'): TagSpec {
  return { tag, type: 3, value: order === 'big' ? be(value, 2) : le(value, 2) }
}

/** UserComment with a character code of eight bytes. */
export function userComment(text: string, textOrder: 'little' | 'big' = 'big'): TagSpec {
  return { tag: 0x9286, type: 7, value: bytesOf('UNICODE\0', utf16(text, textOrder)) }
}

const typeSizes: Readonly<Record<number, number>> = { 3: 2, 4: 4, 5: 8, 13: 4 }

/** A TIFF structure with a main and an Exif directory; values follow their directory. */
export function buildTiff(spec: TiffSpec): Uint8Array<ArrayBuffer> {
  const order = spec.order ?? 'big'
  const number = order === 'big' ? be : le
  const main = [...(spec.ifd0 ?? [])]
  const pointer: TagSpec = { tag: 0x8769, type: spec.pointerType ?? 4, value: number(0, 4) }
  if (spec.exif || spec.exifOffset !== undefined) main.push(pointer)
  main.sort((a, b) => a.tag - b.tag)
  const mainBytes = directoryBytes(main)
  const exifOffset = spec.exifOffset ?? 8 + mainBytes
  const patched = main.map((tag) =>
    tag === pointer ? { ...tag, value: number(exifOffset, 4) } : tag,
  )
  return bytesOf(
    order === 'big' ? 'MM\0*' : 'II*\0',
    number(8, 4),
    buildDirectory(patched, 8, number),
    spec.exif ? buildDirectory(spec.exif, 8 + mainBytes, number) : [],
  )
}

function directoryBytes(tags: readonly TagSpec[]): number {
  const values = tags.reduce((sum, { value }) => sum + (value.length > 4 ? value.length : 0), 0)
  return 2 + tags.length * 12 + 4 + values
}

function buildDirectory(tags: readonly TagSpec[], offset: number, number: typeof be): Uint8Array {
  let valueAt = offset + 2 + tags.length * 12 + 4
  const entries: Uint8Array[] = []
  const values: Uint8Array[] = []
  for (const { tag, type, value } of tags) {
    const count = value.length / (typeSizes[type] ?? 1)
    const isInline = value.length <= 4
    const field = isInline ? bytesOf(value, new Uint8Array(4 - value.length)) : number(valueAt, 4)
    entries.push(bytesOf(number(tag, 2), number(type, 2), number(count, 4), field))
    if (isInline) continue
    values.push(value)
    valueAt += value.length
  }
  return bytesOf(number(tags.length, 2), ...entries, number(0, 4), ...values)
}
