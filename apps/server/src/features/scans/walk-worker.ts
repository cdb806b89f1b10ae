import { serveTasks } from '../../platform/tasks/serve-tasks.ts'
import {
  TreeScan,
  type CandidateRow,
  type ChunkDifference,
  type ChunkMoves,
  type CompareInput,
  type TreeScanInput,
  type TreeStep,
} from './tree-scan.ts'

/** Thread of the quick scan: walks and compares; statements are made by the main thread. */
const scans = new Map<number, TreeScan>()

function scanOf(walk: number): TreeScan {
  const scan = scans.get(walk)
  if (!scan) throw new Error(`walk ${walk} is not open`)
  return scan
}

const handlers = {
  open({ walk, ...input }: TreeScanInput & { walk: number }): void {
    scans.set(walk, new TreeScan(input))
  },
  next: ({ walk }: { walk: number }): TreeStep => scanOf(walk).next(),
  compare: ({ walk, ...input }: CompareInput & { walk: number }): ChunkDifference =>
    scanOf(walk).compare(input),
  resolveMoves: (input: {
    walk: number
    chunk: number
    candidates: readonly CandidateRow[]
  }): ChunkMoves => scanOf(input.walk).resolveMoves(input.chunk, input.candidates),
  release: ({ walk, chunk }: { walk: number; chunk: number }): void => scanOf(walk).release(chunk),
  close({ walk }: { walk: number }): void {
    scans.delete(walk)
  },
}

serveTasks(handlers)

export type WalkTasks = typeof handlers
