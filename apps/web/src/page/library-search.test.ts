import { describe, expect, it } from 'vitest'
import { formatSearchText, parseLibrarySearch, parseSearchText } from './library-search.ts'

function roundTrip(text: string): string {
  return formatSearchText(parseLibrarySearch(parseSearchText(text)))
}

describe('the address of the library', () => {
  it('holds collection, folder, query, sort and picture', () => {
    const text = '?collection=work&folder=12&q=red+fox+score%3A%3E%3D3&sort=name_asc&image=7'
    expect(roundTrip(text)).toBe(text)
  })

  it('leaves defaults and nonsense out', () => {
    expect(roundTrip('?collection=public&sort=date_desc&folder=-1&image=x&q=&other=1')).toBe('')
  })

  it('opens the viewer only on a picture', () => {
    expect(roundTrip('?view=picture')).toBe('')
    expect(roundTrip('?image=3&view=picture')).toBe('?image=3&view=picture')
  })
})
