/** Lets tasks in while their weights together stay within a capacity; heavier ones wait for room. */
export type WeightedGate = {
  /** Runs `work` when there is room; a weight beyond the capacity runs alone. First come, first served. */
  run<T>(weight: number, work: () => Promise<T>): Promise<T>
}

export function createWeightedGate(capacity: number): WeightedGate {
  let used = 0
  const waiting: { weight: number; enter: () => void }[] = []

  function admit(): void {
    for (let next = waiting[0]; next && used + next.weight <= capacity; next = waiting[0]) {
      waiting.shift()
      used += next.weight
      next.enter()
    }
  }

  return {
    async run(wanted, work) {
      const weight = Math.min(Math.max(wanted, 0), capacity)
      await new Promise<void>((enter) => {
        waiting.push({ weight, enter })
        admit()
      })
      try {
        return await work()
      } finally {
        used -= weight
        admit()
      }
    },
  }
}
