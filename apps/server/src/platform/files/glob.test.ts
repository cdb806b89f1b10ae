import { describe, expect, it } from 'vitest'
import { compileGlobs } from './glob.ts'

describe('compileGlobs', () => {
  it.each([
    ['previews', 'previews', true],
    ['previews', 'a/b/previews', true],
    ['previews', 'previews2', false],
    ['*.tmp.png', 'a/x.tmp.png', true],
    ['*.tmp.png', 'x.png', false],
    ['a/*', 'a/b', true],
    ['a/*', 'a/b/c', false],
    ['a/**', 'a/b/c', true],
    ['**/old/*.png', 'old/x.png', true],
    ['**/old/*.png', 'a/b/old/x.png', true],
    ['**/old/*.png', 'a/bold/x.png', false],
    ['img?.png', 'img1.png', true],
    ['img?.png', 'img12.png', false],
    ['img[0-9].png', 'img5.png', true],
    ['img[!0-9].png', 'img5.png', false],
    ['*.{png,jpg}', 'a.jpg', true],
    ['*.{png,jpg}', 'a.webp', false],
    ['a+b(1).png', 'a+b(1).png', true],
    ['with\nnewline*', 'with\nnewline.png', true],
    ['/only-top', 'only-top', true],
    ['/only-top', 'a/only-top', false],
    ['folder/', 'a/folder', true],
    ['[z-a].png', '[z-a].png', true],
    ['[', '[', true],
    ['🙂*', '🙂.png', true],
  ])('matches %j against %j: %s', (pattern, path, expected) => {
    expect(compileGlobs([pattern])(path)).toBe(expected)
  })

  it('matches nothing without patterns', () => {
    expect(compileGlobs(['', '  '])('anything')).toBe(false)
  })
})
