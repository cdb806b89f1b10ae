import { tryParseJson } from '@safelight/core/json/lossless-json'
import type { GraphPicture } from './graph-picture.ts'
import { readApiGraph } from './read-api-graph.ts'
import { readUiWorkflow } from './read-ui-workflow.ts'

/**
 * The drawing of a picture's graph: as its author arranged it where the editor's workflow is there,
 * otherwise laid out from the API graph. `null` when neither text is a graph.
 */
export function readGraph(texts: {
  ui_workflow: string | null
  api_graph: string | null
}): GraphPicture | null {
  const api = texts.api_graph === null ? undefined : tryParseJson(texts.api_graph)
  const fromApi = api === undefined ? null : readApiGraph(api)
  const ui = texts.ui_workflow === null ? undefined : tryParseJson(texts.ui_workflow)
  if (ui === undefined) return fromApi
  const named = new Map((fromApi?.nodes ?? []).map((node) => [node.id, node.values]))
  // A file may hold an API graph where the editor's workflow is expected.
  return readUiWorkflow(ui, named) ?? readApiGraph(ui) ?? fromApi
}
