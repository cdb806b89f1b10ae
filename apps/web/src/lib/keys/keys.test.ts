import { describe, expect, it } from 'vitest'
import { belongsToControl, findHandler, isTyping, type KeyLayer } from './key-layers.ts'
import { type KeyPress, matchesAction, parseChord, showChord } from './key-match.ts'
import { type KEY_TABLE, keyEntry, listKeyActions } from './key-table.ts'

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return {
    key,
    code: '',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...more,
  }
}

describe('the key table', () => {
  it('gives no key to two actions of one group', () => {
    const seen = new Map<string, string>()
    for (const action of listKeyActions())
      for (const key of keyEntry(action).keys) {
        const place = `${keyEntry(action).group} ${key}`
        expect(seen.get(place), `${action} takes ${key}`).toBeUndefined()
        seen.set(place, action)
      }
  })

  it('never takes a bare letter that a judging key also has', () => {
    const judging = listKeyActions().filter((action) => keyEntry(action).group === 'judging')
    const taken = new Set(judging.flatMap((action) => keyEntry(action).keys))
    for (const action of listKeyActions())
      if (keyEntry(action).group !== 'judging')
        for (const key of keyEntry(action).keys) expect(taken.has(key), action).toBe(false)
  })
})

describe('matching keys', () => {
  it('takes Ctrl and Cmd for Mod', () => {
    expect(matchesAction('palette.open', press('k', { ctrlKey: true }))).toBe(true)
    expect(matchesAction('palette.open', press('k', { metaKey: true }))).toBe(true)
    expect(matchesAction('palette.open', press('k'))).toBe(false)
  })

  it('takes a symbol wherever the layout has put it', () => {
    expect(matchesAction('keys.show', press('?', { shiftKey: true }))).toBe(true)
    expect(matchesAction('keys.show', press('?'))).toBe(true)
    expect(matchesAction('grid.larger', press('+', { shiftKey: true }))).toBe(true)
  })

  it('takes digits from the row, the pad and layouts that need Shift for them', () => {
    expect(matchesAction('mark.score', press('3', { code: 'Digit3' }))).toBe(true)
    expect(matchesAction('mark.score', press('3', { code: 'Numpad3' }))).toBe(true)
    expect(matchesAction('mark.score', press('#', { code: 'Digit3', shiftKey: true }))).toBe(true)
    expect(matchesAction('mark.score', press('"', { code: 'Digit3' }))).toBe(true)
  })

  it('takes letters by place where the layout has other letters', () => {
    expect(matchesAction('mark.reject', press('ч', { code: 'KeyX' }))).toBe(true)
    expect(matchesAction('mark.reject', press('y', { code: 'KeyX' }))).toBe(false)
  })

  it('lets Caps Lock through and keeps Shift apart where it matters', () => {
    expect(matchesAction('inspector.toggle', press('I'))).toBe(true)
    expect(matchesAction('inspector.toggle', press('I', { shiftKey: true }))).toBe(false)
    expect(matchesAction('mark.reject', press('X', { shiftKey: true }))).toBe(true)
  })

  it('leaves browser shortcuts alone', () => {
    expect(matchesAction('filters.toggle', press('f', { ctrlKey: true }))).toBe(false)
    expect(matchesAction('mark.favourite', press('p', { ctrlKey: true }))).toBe(false)
  })

  it('shows chords as people know them', () => {
    expect(showChord('Mod+k', false)).toBe('Ctrl-K')
    expect(showChord('Mod+k', true)).toBe('⌘K')
    expect(showChord('ArrowRight', false)).toBe('→')
    expect(parseChord('+').key).toBe('+')
  })
})

describe('layers of handlers', () => {
  const calls: string[] = []
  function layer(name: string, action: keyof typeof KEY_TABLE, covers = false): KeyLayer {
    return { covers, handlers: () => ({ [action]: () => calls.push(name) }) }
  }

  it('the topmost that knows the key gets it', () => {
    const handler = findHandler(
      [layer('grid', 'filters.toggle'), layer('viewer', 'viewer.fullscreen')],
      press('f'),
    )
    handler?.(press('f'))
    expect(calls).toEqual(['viewer'])
  })

  it('a covering layer hides the ones below', () => {
    const layers = [layer('grid', 'grid.select-all'), layer('viewer', 'viewer.zoom', true)]
    expect(findHandler(layers, press('a', { ctrlKey: true }))).toBeNull()
  })
})

describe('keys and fields', () => {
  it('never fire while a field is being typed in', () => {
    expect(isTyping({ tagName: 'INPUT', type: 'search' })).toBe(true)
    expect(isTyping({ tagName: 'TEXTAREA' })).toBe(true)
    expect(isTyping({ tagName: 'DIV', isContentEditable: true })).toBe(true)
    expect(isTyping({ tagName: 'INPUT', type: 'range' })).toBe(false)
    expect(isTyping({ tagName: 'BUTTON' })).toBe(false)
  })

  it('leave Enter to a button and arrows to a tree', () => {
    const inside = (selector: string) => ({
      tagName: 'DIV',
      closest: (wanted: string) => (wanted.includes(selector) ? {} : null),
    })
    expect(belongsToControl(inside('button'), press('Enter'))).toBe(true)
    expect(belongsToControl(inside('button'), press('x'))).toBe(false)
    expect(belongsToControl(inside('input'), press(' '))).toBe(true)
    expect(belongsToControl(inside('input'), press('4'))).toBe(false)
    expect(belongsToControl(inside('[role=tree]'), press('ArrowDown'))).toBe(true)
    expect(belongsToControl(inside('[role=menu]'), press('x'))).toBe(true)
  })
})
