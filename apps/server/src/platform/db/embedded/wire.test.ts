import { describe, expect, it } from 'vitest'
import { answerStatus, errorAnswer, isTerminate, requestLength, simpleQuery } from './wire.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')

describe('requestLength', () => {
  const parse = 'P\0\0\0\u0008\0x\0\0'.slice(0, 9)
  const sync = 'S\0\0\0\u0004'

  it('ends at a Sync or a simple query', () => {
    expect(requestLength(bytes(`${parse}${sync}${sync}`))).toBe(14)
    expect(requestLength(simpleQuery('select 1'))).toBe(14)
  })

  it('waits for a message that has not arrived whole', () => {
    expect(requestLength(bytes(parse))).toBeUndefined()
    expect(requestLength(bytes(`${parse}${sync}`).subarray(0, 12))).toBeUndefined()
  })

  it('knows a goodbye', () => {
    expect(isTerminate(bytes('X\0\0\0\u0004'))).toBe(true)
  })
})

describe('answerStatus', () => {
  it('reads whether a transaction is open, whole or failed', () => {
    expect(answerStatus(bytes('…Z\0\0\0\u0005I'))).toBe('idle')
    expect(answerStatus(bytes('…Z\0\0\0\u0005T'))).toBe('in_transaction')
    expect(answerStatus(bytes('…Z\0\0\0\u0005E'))).toBe('in_transaction')
    expect(answerStatus(errorAnswer('25P04', 'too long'))).toBe('idle')
  })
})
