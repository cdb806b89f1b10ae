/**
 * Waits for all, also when one fails, so that nothing is still under way afterwards; then throws the
 * first failure.
 */
export async function settleAll(work: readonly Promise<unknown>[]): Promise<void> {
  for (const result of await Promise.allSettled(work))
    if (result.status === 'rejected') throw result.reason
}
