import process from 'node:process'
import { serveTasks } from '../serve-tasks.ts'
import type { TaskContext } from '../task-messages.ts'

const handlers = {
  double: ({ value }: { value: number }) => ({ value: value * 2 }),
  echoBytes: ({ bytes }: { bytes: Uint8Array }) => ({ bytes, big: 2n ** 60n }),
  fail: ({ code }: { code: string }) => {
    throw Object.assign(new Error('it failed'), { code })
  },
  untilCancelled: (_input: unknown, { signal }: TaskContext) =>
    new Promise<never>((_resolve, reject) => {
      // Keeps a thread alive, which would end with nothing to wait for.
      const timer = setInterval(() => {}, 1000)
      signal.addEventListener('abort', () => {
        clearInterval(timer)
        reject(new Error('stopped'))
      })
    }),
  loopForEver: (_input: unknown): void => {
    for (;;);
  },
  eatMemory: (_input: unknown): number => {
    const eaten: number[][] = []
    for (;;) eaten.push(Array.from({ length: 100_000 }, (_, i) => i))
  },
  die: (_input: unknown) => process.exit(3),
}

serveTasks(handlers)
export type SampleTasks = typeof handlers
