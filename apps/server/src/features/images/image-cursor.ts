import { createHash } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'

/**
 * A place in a sorted result: between the row it names and the next one in its direction. It carries
 * the key's value, so rows that come or go elsewhere do not move it.
 */
export type ImageCursor = {
  readonly direction: 'forward' | 'backward'
  /** As text, `null` among the rows without a value. */
  readonly key: string | null
  readonly id: number
}

const wireSchema = z.tuple([
  z.literal(2),
  z.string().length(8),
  z.enum(['f', 'b']),
  z.string().nullable(),
  z.number().int(),
])

/** Names the search a cursor belongs to: whatever changes the result or its order. */
export function hashSearch(parts: Readonly<Record<string, unknown>>): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 8)
}

export function encodeCursor(cursor: ImageCursor, searchHash: string): string {
  const wire: z.infer<typeof wireSchema> = [
    2,
    searchHash,
    cursor.direction === 'forward' ? 'f' : 'b',
    cursor.key,
    cursor.id,
  ]
  return Buffer.from(JSON.stringify(wire)).toString('base64url')
}

/** Throws `cursor_invalid` for what is no cursor, and for one of another search. */
export function decodeCursor(text: string, searchHash: string): ImageCursor {
  const wire = wireSchema.safeParse(parseJson(Buffer.from(text, 'base64url').toString()))
  if (!wire.success) throw new AppError('cursor_invalid', 'This is not a cursor of ours')
  const [, hash, direction, key, id] = wire.data
  if (hash !== searchHash)
    throw new AppError('cursor_invalid', 'This cursor belongs to another search; start at the top')
  return {
    direction: direction === 'f' ? 'forward' : 'backward',
    key,
    id,
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // reported by the schema
  }
}
