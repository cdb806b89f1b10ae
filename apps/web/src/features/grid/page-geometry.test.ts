import type { ImageSummary } from '@safelight/contracts/image'
import { describe, expect, it } from 'vitest'
import { createGeometer, folderOf, sectionKind } from './page-geometry.ts'

function image(id: number, fields: Partial<ImageSummary>): ImageSummary {
  return { id, path: `/p/${id}.png`, width: null, height: null, ...fields } as ImageSummary
}

function dated(id: number, month: number | null): ImageSummary {
  const created_date = month === null ? null : new Date(2026, month, 3).toISOString()
  return image(id, { created_date, modified_date: null })
}

describe('headings', () => {
  it('follow the sort', () => {
    expect(sectionKind('date_desc', 'day')).toBe('day')
    expect(sectionKind('path_asc', 'month')).toBe('folder')
    expect(sectionKind('score_desc', 'month')).toBeNull()
    expect(sectionKind('date_desc', 'none')).toBeNull()
  })

  it('start where the month changes, also across pages', () => {
    const { sections } = createGeometer()(
      [[dated(1, 2), dated(2, 2)], [dated(3, 2)], [dated(4, 1), dated(5, null)]],
      'month',
    )
    expect(sections).toEqual([
      { start: 0, label: 'March 2026' },
      { start: 3, label: 'February 2026' },
      { start: 4, label: 'Without a date' },
    ])
  })

  it('name folders whichever slash their system uses', () => {
    expect(folderOf('/a/b/c.png')).toBe('/a/b')
    expect(folderOf('C:\\a\\c.png')).toBe('C:\\a')
  })
})

describe('the geometry of a list', () => {
  const first = [image(1, { width: 300, height: 200 })]

  it('takes unread pictures as squares', () => {
    const { aspects } = createGeometer()([first, [image(2, {})]], null)
    expect([...aspects]).toEqual([1.5, 1])
  })

  it('is the same object while only marks change', () => {
    const geometer = createGeometer()
    const before = geometer([first], null)
    expect(geometer([[{ ...first[0], score: 5 } as ImageSummary]], null)).toBe(before)
  })

  it('is another when a picture turns out to have another shape, or headings change', () => {
    const geometer = createGeometer()
    const before = geometer([first], null)
    expect(geometer([[{ ...first[0], width: 100 } as ImageSummary]], null)).not.toBe(before)
    expect(geometer([[dated(1, 2)]], 'month').sections).toHaveLength(1)
  })
})
