import type { ImageSummary } from '@safelight/contracts/image'
import { describe, expect, it } from 'vitest'
import { aspectsOf, folderOf, sectionKind, sectionsOf } from './page-geometry.ts'

function image(id: number, fields: Partial<ImageSummary>): ImageSummary {
  return { id, path: `/p/${id}.png`, width: null, height: null, ...fields } as ImageSummary
}

describe('headings', () => {
  it('follow the sort', () => {
    expect(sectionKind('date_desc', 'day')).toBe('day')
    expect(sectionKind('path_asc', 'month')).toBe('folder')
    expect(sectionKind('score_desc', 'month')).toBeNull()
    expect(sectionKind('date_desc', 'none')).toBeNull()
  })

  it('start where the month changes', () => {
    const march = new Date(2026, 2, 3).toISOString()
    const february = new Date(2026, 1, 3).toISOString()
    const images = [march, march, february, null].map((created_date, index) =>
      image(index + 1, { created_date, modified_date: null }),
    )
    expect(sectionsOf(images, 'month')).toEqual([
      { start: 0, label: 'March 2026' },
      { start: 2, label: 'February 2026' },
      { start: 3, label: 'Without a date' },
    ])
  })

  it('name folders whichever slash their system uses', () => {
    expect(folderOf('/a/b/c.png')).toBe('/a/b')
    expect(folderOf('C:\\a\\c.png')).toBe('C:\\a')
  })
})

describe('aspects', () => {
  it('of unread pictures are square', () => {
    expect([...aspectsOf([image(1, { width: 300, height: 200 }), image(2, {})])]).toEqual([1.5, 1])
  })
})
