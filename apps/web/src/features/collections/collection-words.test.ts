import { collectionNameSchema } from '@safelight/contracts/common'
import { describe, expect, it } from 'vitest'
import { nameFromTitle } from './collection-words.ts'

describe('a database name from a title', () => {
  it('is one that the server accepts, whatever the title', () => {
    const titles = ['My Work!', '2026 portraits', 'Über Straße', '日本', '___', 'x'.repeat(200)]
    for (const title of titles)
      expect(collectionNameSchema.safeParse(nameFromTitle(title)).success, title).toBe(true)
    expect(nameFromTitle('My Work!')).toBe('my_work')
    expect(nameFromTitle('Für Söhne')).toBe('fur_sohne')
  })
})
