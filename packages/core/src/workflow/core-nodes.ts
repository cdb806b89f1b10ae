import { coreNodeLines } from './core-nodes.generated.ts'
import { type ObjectInfo } from './workflow-types.ts'

let parsed: ObjectInfo | undefined

/** The snapshot of ComfyUI's own classes, for files that come without a server's description. */
export function coreNodes(): ObjectInfo {
  parsed ??= JSON.parse(`{${coreNodeLines.trim().replaceAll('\n', ',')}}`) as ObjectInfo
  return parsed
}
