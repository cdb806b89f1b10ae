import { describe, expect, it } from 'vitest'
import { decodeCursor, encodeCursor, hashSearch, type ImageCursor } from './image-cursor.ts'

const hash = hashSearch({ q: 'sea', sort: 'date_desc' })
const cursor: ImageCursor = {
  direction: 'backward',
  key: '1700000000.123456',
  id: 42,
}

describe('image cursor', () => {
  it('comes back as it went out, with every digit', () => {
    expect(decodeCursor(encodeCursor(cursor, hash), hash)).toEqual(cursor)
    const none: ImageCursor = { direction: 'forward', key: null, id: 1 }
    expect(decodeCursor(encodeCursor(none, hash), hash)).toEqual(none)
  })

  it('does not fit another search', () => {
    const other = hashSearch({ q: 'sea ', sort: 'date_desc' })
    expect(() => decodeCursor(encodeCursor(cursor, hash), other)).toThrow('another search')
  })

  it.each(['', 'x', 'bnVsbA', Buffer.from('[1,"x"]').toString('base64url'), '%%%'])(
    'refuses %j',
    (text) => {
      expect(() => decodeCursor(text, hash)).toThrow('not a cursor')
    },
  )
})
