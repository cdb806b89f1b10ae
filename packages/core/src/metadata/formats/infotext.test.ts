import { describe, expect, it } from 'vitest'
import { readInfotext } from './infotext.ts'

function read(text: string) {
  const infotext = readInfotext(text)
  if (!infotext) return undefined
  const settings = Object.fromEntries(infotext.settings.map(({ key, value }) => [key, value]))
  return { prompt: infotext.prompt, negative: infotext.negative, settings }
}

const settings = 'Steps: 20, Sampler: Euler a, CFG scale: 7, Seed: 5, Size: 512x768'

describe('readInfotext', () => {
  it('takes prompt, negative prompt and settings apart', () => {
    expect(read(`a cat,\nin a hat\nNegative prompt: dog,\nbird\n${settings}`)).toMatchObject({
      prompt: 'a cat,\nin a hat',
      negative: 'dog,\nbird',
      settings: { Steps: '20', Seed: '5', Size: '512x768' },
    })
  })

  it('tells an absent negative prompt from an empty one', () => {
    expect(read(`a cat\n${settings}`)?.negative).toBeNull()
    expect(read(`a cat\nNegative prompt: \n${settings}`)?.negative).toBe('')
    expect(read(`a cat\n\nNegative prompt:dog\n${settings}`)?.negative).toBe('dog')
  })

  it('reads an empty prompt', () => {
    expect(read(settings)).toMatchObject({ prompt: '', negative: null })
    expect(read(`Negative prompt: dog\n${settings}`)).toMatchObject({ prompt: '', negative: 'dog' })
  })

  it('takes the templates of SD.Next for what they are', () => {
    const text = `a red cat\nNegative prompt: \nTemplate: a {red|blue}\ncat\nNegative template: x\n${settings}`
    const read = readInfotext(text)
    expect(read).toMatchObject({ prompt: 'a red cat', negative: '' })
    expect(read?.settings.slice(-2).map(({ key, value }) => [key, value])).toEqual([
      ['Template', 'a {red|blue}\ncat'],
      ['Negative template', 'x'],
    ])
  })

  it.each([
    'Recipe.\nSteps: 3, cook it well. Size: large, Model: none',
    'A shelf\nSteps: 12, Size: 40x60, Version: 2, Time: 3 h',
    'Knitting\nSteps: 20, Size: 10x12, Model: Anna, Seed: stitch',
    'Seed: 12, Size: 3, Model: Burpee, Version: 4',
    'The temple. Steps: 200, Height: 30, Width: 20, Version: 1',
  ])('does not take prose for settings: %j', (text) => {
    expect(readInfotext(text)).toBeUndefined()
  })

  it('takes a seed and steps in any order for settings', () => {
    const text = 'a cat\nSeed: 5, Steps: 4, Size: 1024x1024, Model: flux1-schnell'
    expect(read(text)).toMatchObject({ prompt: 'a cat', settings: { Seed: '5' } })
  })

  it('takes common settings behind a negative prompt for settings', () => {
    const text = 'a cat\nNegative prompt: dog\nSteps: 20, Size: 512x512, Model: base'
    expect(read(text)).toMatchObject({ prompt: 'a cat', negative: 'dog' })
  })

  it('takes common settings behind a negative prompt in one line for settings', () => {
    const text = 'a cat. Negative prompt: dog Steps: 20, Size: 512x512, Model: base'
    expect(read(text)).toMatchObject({ prompt: 'a cat.', negative: 'dog' })
  })

  it('leaves "Steps:" and "Negative prompt:" inside texts alone', () => {
    const text = `steps\nSteps: towards the light\nSteps: 3, go\nNegative prompt: ugly\nNegative prompt: is said\n${settings}`
    expect(read(text)).toMatchObject({
      prompt: 'steps\nSteps: towards the light\nSteps: 3, go',
      negative: 'ugly\nNegative prompt: is said',
      settings: { Steps: '20' },
    })
  })

  it('takes the last settings when a prompt repeats a whole infotext', () => {
    const inner = 'a dog\nSteps: 9, Sampler: DDIM, Seed: 1'
    expect(read(`${inner}\n${settings}`)).toMatchObject({ prompt: inner, settings: { Seed: '5' } })
  })

  it('does not begin the settings inside a quoted value behind them', () => {
    const text = `a cat\n${settings}, Template: "x\nSteps: 1, Sampler: DDIM, Seed: 7", Version: v1`
    expect(read(text)).toMatchObject({
      prompt: 'a cat',
      settings: { Steps: '20', Seed: '5', Version: 'v1' },
    })
  })

  it('keeps Template lines behind the settings out of the prompt', () => {
    const text = `a red cat\n${settings}\nTemplate: a {red|blue} cat\nNegative Template: dog`
    expect(read(text)).toMatchObject({
      prompt: 'a red cat',
      settings: { Template: 'a {red|blue} cat', 'Negative Template': 'dog' },
    })
  })

  it('reads line ends of Windows', () => {
    expect(read(`a cat\r\nNegative prompt: dog\r\n${settings}\r\n`)).toMatchObject({
      prompt: 'a cat',
      negative: 'dog',
      settings: { Size: '512x768' },
    })
  })

  it('reads line ends of any kind in a text of any length', () => {
    const prompt = readInfotext(`é\r\n\ra${'\r'.repeat(1_000_000)}b\r\n${settings}`)?.prompt
    expect(prompt?.replace(/\n{9,}/, ' … ')).toBe('é\n\na … b')
    expect(prompt).toHaveLength(1_000_005)
  })

  it('reads text whose newlines were turned into blanks', () => {
    expect(read(`a cat, sitting. Negative prompt: dog, bird ${settings}`)).toMatchObject({
      prompt: 'a cat, sitting.',
      negative: 'dog, bird',
      settings: { Steps: '20' },
    })
  })

  it('reads text whose newlines were escaped', () => {
    expect(read(`a cat\\nNegative prompt: dog\\n${settings}`)).toMatchObject({
      prompt: 'a cat',
      negative: 'dog',
    })
  })

  it('reads settings that begin with another key, in any order', () => {
    const text = 'a cat\nSampler: DPM++ 2M, Seed: 4, CFG scale: 3, Model: x'
    expect(read(text)).toMatchObject({ prompt: 'a cat', settings: { Seed: '4', Model: 'x' } })
  })

  it('accepts a negative prompt without settings', () => {
    expect(read('a cat\nNegative prompt: dog')).toEqual({
      prompt: 'a cat',
      negative: 'dog',
      settings: {},
    })
  })

  it.each(['a cat', 'Steps: 20', 'Recipe\nSteps: 3, stir well', 'Model: X100, made in: Japan', ''])(
    'sees no settings in %j',
    (text) => {
      expect(read(text)).toBeUndefined()
    },
  )

  it('stays linear on hostile text', () => {
    for (const text of [
      'Steps: 1, Sampler: x\n'.repeat(50_000),
      'Steps: 1, Sampler: "x\n'.repeat(50_000),
      'Negative prompt:\n'.repeat(60_000),
      ' '.repeat(1_000_000),
      'x Steps: 1, A'.repeat(80_000),
      '\n'.repeat(1_000_000),
    ]) {
      const start = performance.now()
      readInfotext(text)
      expect(performance.now() - start).toBeLessThan(15_000)
    }
  })
})
