/**
 * The few messages of the PostgreSQL protocol (version 3, "Message Formats" in its manual) that are
 * read or written here rather than by the driver. Each is a type byte, a 32-bit length that counts
 * itself, and a body; only the start-up message has no type byte.
 */
const TYPE = {
  readyForQuery: 0x5a, // Z
  sync: 0x53, // S
  query: 0x51, // Q
  terminate: 0x58, // X
} as const

const IN_TRANSACTION = { idle: 0x49, open: 0x54, failed: 0x45 } // I T E

/** Bytes of a ReadyForQuery message: type, length 5, status. */
const READY_BYTES = 6

/** Whether the session is in a transaction block after this answer (which ends in ReadyForQuery). */
export function answerStatus(answer: Buffer): 'idle' | 'in_transaction' {
  const at = answer.length - READY_BYTES
  if (at < 0 || answer[at] !== TYPE.readyForQuery) return 'idle'
  return answer[at + 5] === IN_TRANSACTION.idle ? 'idle' : 'in_transaction'
}

/** A simple Query message. */
export function simpleQuery(text: string): Buffer {
  return message('Q', Buffer.from(`${text}\0`))
}

/** The answer to a start-up message: trusted, UTF-8, ready. */
export function startupAnswer(): Buffer {
  return Buffer.concat([
    message('R', Buffer.from([0, 0, 0, 0])),
    message('S', Buffer.from('client_encoding\0UTF8\0')),
    message('S', Buffer.from('standard_conforming_strings\0on\0')),
    readyAnswer(),
  ])
}

/** An ErrorResponse followed by ReadyForQuery: the statement failed, the connection lives. */
export function errorAnswer(sqlState: string, text: string): Buffer {
  const fields = `SERROR\0VERROR\0C${sqlState}\0M${text}\0\0`
  return Buffer.concat([message('E', Buffer.from(fields)), readyAnswer()])
}

function readyAnswer(): Buffer {
  return message('Z', Buffer.from([IN_TRANSACTION.idle]))
}

function message(type: string, body: Buffer): Buffer {
  const header = Buffer.alloc(5)
  header.write(type, 0, 'latin1')
  header.writeUInt32BE(body.length + 4, 1)
  return Buffer.concat([header, body])
}

/**
 * Length of the first whole request in `buffer` (all messages up to and with a Sync, Query or
 * Terminate), or undefined while it is incomplete.
 */
export function requestLength(buffer: Buffer): number | undefined {
  let at = 0
  while (at + 5 <= buffer.length) {
    const type = buffer[at]
    at += 1 + buffer.readUInt32BE(at + 1)
    if (at > buffer.length) return undefined
    if (type === TYPE.sync || type === TYPE.query || type === TYPE.terminate) return at
  }
  return undefined
}

/** Whether a request is the client's goodbye. */
export function isTerminate(request: Buffer): boolean {
  return request[0] === TYPE.terminate
}
