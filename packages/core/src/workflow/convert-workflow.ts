import { type JsonValue } from '../json/lossless-json.ts'
import { buildWorkflow } from './build-graph.ts'
import { type ConversionContext, createBudget } from './conversion-context.ts'
import { coreNodes } from './core-nodes.ts'
import { expandGroupNodes } from './group-nodes.ts'
import { openCatalogue } from './node-catalogue.ts'
import { type LiveNode } from './live-graph.ts'
import { applyPrimitives, type TextReplacer } from './primitive-values.ts'
import { renumberNodes } from './renumber-nodes.ts'
import { replaceText } from './text-replacement.ts'
import { parseUiWorkflow, type UiWorkflow } from './ui-workflow.ts'
import { unwrapWorkflow } from './unwrap-workflow.ts'
import { applyUseEverywhere } from './use-everywhere.ts'
import {
  type ApiGraph,
  ConversionFailure,
  type ConvertOptions,
  type ConvertResult,
  type WorkflowError,
  type WorkflowWarning,
} from './workflow-types.ts'
import { writeApi } from './write-api.ts'

/**
 * Turns an editor graph (UI workflow) into the API graph that ComfyUI's editor would queue for it.
 * Takes any generation of the format, also wrapped in `{"workflow": …}`; an API graph comes back as
 * it is. Never throws: what cannot be converted is in `error`, and then `api` is null.
 */
export function convertWorkflow(ui: JsonValue, options: ConvertOptions = {}): ConvertResult {
  const warnings: WorkflowWarning[] = []
  const seen = new Set<string>()
  const warn = (warning: WorkflowWarning) => {
    const key = Object.values(warning).join('\n')
    if (!seen.has(key)) warnings.push(warning)
    seen.add(key)
  }
  try {
    return { api: convert(ui, options, warn), warnings, error: null }
  } catch (failure) {
    if (!(failure instanceof ConversionFailure)) throw failure
    return { api: null, warnings, error: failure.error }
  }
}

function convert(
  json: JsonValue,
  options: ConvertOptions,
  warn: (warning: WorkflowWarning) => void,
): ApiGraph {
  const found = unwrapWorkflow(json)
  if (found.api) {
    warn({ code: 'already_api', message: 'this is an API graph already' })
    return found.api
  }
  const parsed = found.ui === null ? undefined : parseUiWorkflow(found.ui)
  if (!parsed)
    throw new ConversionFailure({ code: 'not_a_workflow', message: 'no workflow was found' })
  const refuses = (options.unknownClasses ?? (options.objectInfo ? 'refuse' : 'guess')) === 'refuse'
  const context: ConversionContext = {
    catalogue: openCatalogue(options.objectInfo ?? coreNodes()),
    copiesFaults: options.editorFaults === 'copy',
    isGuessing: !refuses,
    now: options.now,
    random: options.random,
    warn,
    spend: createBudget(),
  }
  for (const message of parsed.obstacles) reportObstacle(message, context)
  const { api, missing } = queue(parsed, context)
  if (missing.length > 0 && refuses && !context.copiesFaults) throw missingTypes(missing)
  return api
}

function reportObstacle(message: string, context: ConversionContext): void {
  if (context.copiesFaults) throw new ConversionFailure({ code: 'editor_fails', message })
  context.warn({ code: 'editor_fault', message })
}

/** Everything the editor does between opening a file and sending its prompt. */
function queue(parsed: UiWorkflow, context: ConversionContext) {
  const { workflow, ids } = renumberNodes(parsed, context)
  const { root, definitions } = buildWorkflow(expandGroupNodes(workflow, ids, context), context)
  for (const graph of [root, ...definitions.values()]) {
    const replace: TextReplacer = (value, primitive) =>
      typeof value === 'string'
        ? replaceText(value, graph, context.now)
        : refuseReplacing(value, primitive, context)
    applyPrimitives(graph, replace, context)
    if (!context.copiesFaults) applyUseEverywhere(graph, context)
  }
  return writeApi(root, context)
}

function refuseReplacing(
  value: JsonValue,
  primitive: LiveNode,
  context: ConversionContext,
): JsonValue {
  const message = 'the editor cannot replace text in the number of this primitive'
  if (context.copiesFaults)
    throw new ConversionFailure({ code: 'editor_fails', message, node_id: primitive.id })
  context.warn({ code: 'editor_fault', message, node_id: primitive.id })
  return value
}

function missingTypes(missing: readonly string[]): ConversionFailure {
  const message = `the server has no ${missing.join(', ')}`
  const error: WorkflowError = { code: 'missing_node_types', message, node_types: missing }
  return new ConversionFailure(error)
}
