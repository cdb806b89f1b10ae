import { describe, expect, it } from 'vitest'
import { addressOf, createAddress } from './address.ts'

/** A window with a history, as far as an address needs one. */
function createBar(first: string) {
  const steps = [first]
  let at = 0
  const listeners = new Set<() => void>()
  const write = (url: string | URL | null | undefined, index: number) => {
    steps.splice(index, steps.length, String(url))
    at = index
  }
  return {
    location: {
      get pathname() {
        return new URL(steps[at] ?? '/', 'http://a').pathname
      },
      get search() {
        return new URL(steps[at] ?? '/', 'http://a').search
      },
    },
    history: {
      pushState: (_data: unknown, _title: string, url?: string | URL | null) => write(url, at + 1),
      replaceState: (_data: unknown, _title: string, url?: string | URL | null) => write(url, at),
    },
    addEventListener: (_type: 'popstate', listener: () => void) => void listeners.add(listener),
    removeEventListener: (_type: 'popstate', listener: () => void) =>
      void listeners.delete(listener),
    back: () => {
      at--
      for (const listener of listeners) listener()
    },
    steps: () => steps.slice(0, at + 1),
  }
}

describe('the address', () => {
  it('says what is shown, and nonsense is the library', () => {
    expect(createAddress(createBar('/?q=fox&image=7')).place.get()).toMatchObject({
      screen: '/',
      library: { q: 'fox', image: 7 },
    })
    expect(createAddress(createBar('/status')).place.get().screen).toBe('/status')
    expect(createAddress(createBar('/nowhere')).place.get().screen).toBe('/')
  })

  it('changes what is named and keeps the rest', () => {
    const bar = createBar('/?image=1&view=picture')
    const address = createAddress(bar)
    address.goTo({ view: undefined })
    address.goTo({ image: 2 })
    expect(bar.steps().at(-1)).toBe('/?image=2')
    expect(address.place.get().library).toMatchObject({ image: 2, view: undefined })
  })

  it('brings the library back where it was left', () => {
    const bar = createBar('/?q=fox')
    const address = createAddress(bar)
    address.show('/settings')
    expect(bar.steps()).toEqual(['/?q=fox', '/settings'])
    expect(addressOf({ ...address.place.get(), screen: '/' })).toBe('/?q=fox')
    address.show('/')
    expect(bar.steps().at(-1)).toBe('/?q=fox')
  })

  it('leaves no step where it replaces or nothing changes', () => {
    const bar = createBar('/')
    const address = createAddress(bar)
    address.goTo({ image: 3 }, { replace: true })
    address.goTo({ image: 3 })
    expect(bar.steps()).toEqual(['/?image=3'])
  })

  it('follows back and forward until it is stopped', () => {
    const bar = createBar('/?q=cat')
    const address = createAddress(bar)
    const stop = address.follow()
    address.goTo({ q: 'fox' })
    bar.back()
    expect(address.place.get().library.q).toBe('cat')
    address.goTo({ q: 'owl' })
    stop()
    bar.back()
    expect(address.place.get().library.q).toBe('owl')
  })
})
