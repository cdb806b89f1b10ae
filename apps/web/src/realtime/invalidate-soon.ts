import type { Route } from '@safelight/contracts/route'
import type { QueryClient } from '@tanstack/react-query'

export type InvalidateSoon = (...routes: readonly Route[]) => void

const everyMs = 1500

/** Many events ask for the same news; it is fetched at once and then at most every now and then. */
export function createInvalidateSoon(
  queries: QueryClient,
  later: (run: () => void, ms: number) => void,
): InvalidateSoon {
  const wanted = new Set<string>()
  let resting = false
  function flush(): void {
    for (const name of wanted) void queries.invalidateQueries({ queryKey: [name] })
    resting = wanted.size > 0
    wanted.clear()
    if (resting) later(flush, everyMs)
  }
  return (...routes) => {
    for (const route of routes) wanted.add(route.name)
    if (!resting) flush()
  }
}
