import { describe, expect, it } from 'vitest'
import { functionNamed } from './formula-functions.ts'
import { type PlainValue } from './plain-values.ts'

function call(name: string, ...args: PlainValue[]): PlainValue | undefined {
  return functionNamed(name)?.(args)
}

describe('text functions', () => {
  it.each<[string, readonly PlainValue[], PlainValue]>([
    ['withoutComments', ['a // b\n# c\nd /* e\nf */ g'], 'a\nd  g'],
    ['codeComments', ['a\n# b\n// c\nd', '#'], 'a\n\n// c\nd'],
    ['codeComments', ['a\n# b\n// c\nd', '# + // + /**/'], 'a\n\n\nd'],
    ['dropLines', ['a\n  # b\nc', '#'], ['a', 'c']],
    ['tidyTags', ['a , b,,  c '], 'a, b, c'],
    ['replaceOrRegex', ['a1b2', String.raw`/\d/`, '-'], 'a-b-'],
    ['replaceOrRegex', ['a/b', '/', '-'], 'a-b'],
    ['removeEach', ['a red fox', ['red ', 'x'], ''], 'a  fo'],
    ['removeBetween', ['<think>hm</think>a<think>b</think>c', null, null], 'ac'],
    ['removeBetween', ['a<think>b', null, null], 'a<think>b'],
    ['withoutTags', ['a, b c, d', 'b', ','], 'a,d'],
    ['sections', ['#one\na\n#two\nb'], ['one\na', 'two\nb']],
    ['sortTags', ['c, (a:1.2), b', ', '], '(a:1.2), b, c'],
    ['switchCase', ['x:1\ny:2\nmore', 'y', 'none', ':'], '2\nmore'],
    ['switchCase', ['x:1', 'z', 'none', ':'], 'none'],
    [
      'combination',
      ['text1 + text2 to output1, text2 to output2', 'output1', ' ', 'a', 'b'],
      'a b',
    ],
    ['scheduled', ['0, a\n\n2, b, c\n4, d', 3], 'b, c'],
    ['scheduled', ['0, a\n2, b', 9], 'b'],
    ['scheduled', ['1, a', 0], null],
    ['scheduledPrompt', ['"0": "a, b",\n"5": "c"', 4, 'Deforum'], 'a, b'],
    ['scheduledPrompt', ['0, "a: b"\n5, "c"', 5, 'CR'], 'c'],
    ['jsonMember', ['{"a": 1}', 'a'], 1],
    ['beforeFirst', ['a-b-c', '-'], 'a'],
    ['afterLast', ['a-b-c', '-'], 'c'],
    ['pick', [['a', 'b'], 3], 'b'],
    ['pickLast', [['a', 'b'], 9], 'b'],
    ['ponyScores', [true, 9, 8], 'score_9, score_8_up, '],
  ])('%s%j is %j', (name, args, result) => {
    expect(call(name, ...args)).toEqual(result)
  })

  it('have no functions that objects are born with', () => {
    expect(functionNamed('constructor')).toBeUndefined()
    expect(functionNamed('__proto__')).toBeUndefined()
  })

  it.each(['withoutComments', 'removeBetween', 'codeComments', 'tidyTags', 'sortTags', 'sections'])(
    '%s is quick on long texts without an end',
    (name) => {
      const started = performance.now()
      for (const text of ['/*'.repeat(100_000), '<think>'.repeat(30_000), ' ,'.repeat(100_000)])
        call(name, text, '/*', '*/')
      expect(performance.now() - started).toBeLessThan(15_000)
    },
  )
})
