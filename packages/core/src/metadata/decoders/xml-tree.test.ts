import { expect, it } from 'vitest'
import { parseXml } from './xml-tree.ts'

it('leaves out what no writer has so many of, and reads on behind it', () => {
  const attributes = Array.from({ length: 6000 }, (_, index) => `a${index}="${index}"`).join(' ')
  const [crowded, next] = parseXml(`<one ${attributes}/><two b="&lt;"/>`).children
  expect(crowded?.attributes).toHaveLength(5000)
  expect(next?.attributes).toEqual([['b', '<']])
})
