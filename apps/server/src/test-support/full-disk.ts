/**
 * Preloaded into the engine process (`node --import`): while the file named by
 * SAFELIGHT_TEST_FULL_DISK exists, every write fails as on a full disk.
 */
import fs from 'node:fs'
import process from 'node:process'

// eslint-disable-next-line no-restricted-properties -- a fault injected from outside the program
const flag = process.env['SAFELIGHT_TEST_FULL_DISK'] ?? ''
const write = fs.writeSync

fs.writeSync = ((...args: Parameters<typeof write>) => {
  if (fs.existsSync(flag))
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
      errno: -28,
    })
  return write(...args)
}) as typeof write
