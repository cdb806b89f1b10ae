import type { ServerEvent } from '@safelight/contracts/event'

/** Beyond this much unsent, hints that the next one replaces are left out. */
const SLOW_BYTES = 64 * 1024

/** Beyond this much unsent, the peer is gone or hopeless; it comes back and reads all by HTTP. */
const HOPELESS_BYTES = 4 * 1024 * 1024

/** Whether to send an event to a socket that still has `unsentBytes` waiting. */
export function decideSend(event: ServerEvent, unsentBytes: number): 'send' | 'drop' | 'cut' {
  if (unsentBytes > HOPELESS_BYTES) return 'cut'
  return unsentBytes > SLOW_BYTES && isReplacedByNext(event) ? 'drop' : 'send'
}

/** A scan's last word is never left out: nothing follows it. */
function isReplacedByNext(event: ServerEvent): boolean {
  if (event.type === 'jobs:progress') return true
  return event.type === 'scan:progress' && ['walking', 'reading'].includes(event.data.state)
}
