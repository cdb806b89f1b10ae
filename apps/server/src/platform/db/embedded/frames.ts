/**
 * The pipe to the engine process carries frames: a 32-bit big-endian length, then that many bytes of
 * PostgreSQL protocol. One frame down is one request (up to a Sync or simple Query), one frame up its
 * answer; there is never more than one request under way.
 */
const HEADER_BYTES = 4

/** A frame around `payload`, as parts to write in one go. */
export function frameHeader(payloadBytes: number): Buffer {
  const header = Buffer.allocUnsafe(HEADER_BYTES)
  header.writeUInt32BE(payloadBytes)
  return header
}

/** Calls `onFrame` with each complete payload; chunks may split frames anywhere. */
export function createFrameReader(onFrame: (payload: Buffer) => void): (chunk: Buffer) => void {
  let parts: Buffer[] = []
  let buffered = 0
  return (chunk) => {
    parts.push(chunk)
    buffered += chunk.length
    for (;;) {
      if (buffered < HEADER_BYTES) return
      if (parts[0] && parts[0].length < HEADER_BYTES) parts = [Buffer.concat(parts)]
      const length = parts[0]?.readUInt32BE(0) ?? 0
      if (buffered < HEADER_BYTES + length) return
      const joined = parts.length === 1 ? parts[0] : Buffer.concat(parts)
      if (!joined) return
      const rest = joined.subarray(HEADER_BYTES + length)
      parts = rest.length > 0 ? [rest] : []
      buffered = rest.length
      onFrame(joined.subarray(HEADER_BYTES, HEADER_BYTES + length))
    }
  }
}
