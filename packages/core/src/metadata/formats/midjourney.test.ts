import { describe, expect, it } from 'vitest'
import { parseTexts } from '../test-support/parse-texts.ts'

const job = 'Job ID: b3ce08bd-5016-4c49-bbb5-de6857321513'

describe('Midjourney', () => {
  it('takes prompt and parameters apart', () => {
    const text = `a flying car -- fast, semi--detached 🤖 --ar 16:9 --no rain, fog --seed 42 --s 250 --v 6.1 ${job}`
    const found = parseTexts({ Description: text, Author: 'somebody' })
    expect([found.tool, found.tool_version]).toEqual(['midjourney', '6.1'])
    expect(found.generation).toMatchObject({
      prompt: 'a flying car -- fast, semi--detached 🤖',
      negative_prompt: 'rain, fog',
      seed: '42',
      width: null,
      extra: {
        ar: '16:9',
        s: '250',
        'Job ID': 'b3ce08bd-5016-4c49-bbb5-de6857321513',
        Author: 'somebody',
      },
    })
  })

  it('knows Niji by its version', () => {
    expect(parseTexts({ Description: `a girl --niji 6 ${job}` }).tool_version).toBe('niji 6')
  })

  it('needs the job id', () => {
    expect(parseTexts({ Description: 'a flying car --v 6.1' }).generation).toBeNull()
  })
})
