import { type JsonValue } from '../json/lossless-json.ts'
import { type ConversionContext } from './conversion-context.ts'
import { coreNodes } from './core-nodes.ts'
import { resolveDynamicPrompt } from './dynamic-prompt.ts'
import { getOwn } from './json-access.ts'
import {
  type LiveGraph,
  type LiveNode,
  type LiveWidget,
  modeBypassed,
  modeMuted,
  wrapValue,
} from './live-graph.ts'
import { type InputSpec } from './node-catalogue.ts'
import {
  type LinkFault,
  openInstance,
  openRoot,
  resolveInput,
  type Scope,
} from './resolve-links.ts'
import { replaceText } from './text-replacement.ts'
import {
  type ApiGraph,
  type ApiNode,
  ConversionFailure,
  type WorkflowWarningCode,
} from './workflow-types.ts'

/** Classes whose `filename_prefix` the editor fills in. */
const saveClasses = new Set([
  'SaveImage',
  'SaveImageAdvanced',
  'SaveSVGNode',
  'SaveVideo',
  'SaveAnimatedWEBP',
  'SaveWEBM',
  'SaveAudio',
  'SaveAudioMP3',
  'SaveAudioOpus',
  'SaveAudioAdvanced',
  'SaveGLB',
  'Save3DAdvanced',
  'SaveGaussianSplat',
  'SavePointCloud',
  'SaveAnimatedPNG',
  'CLIPSave',
  'VAESave',
  'ModelSave',
  'LoraSave',
  'SaveLatent',
])

type Writer = {
  readonly root: LiveGraph
  readonly context: ConversionContext
  readonly nodes: Map<string, ApiNode>
  readonly missing: Set<string>
}

export type WrittenApi = {
  readonly api: ApiGraph
  /** Classes without description that would have to run. */
  readonly missing: readonly string[]
}

/** The API graph of a live graph: subgraphs expanded, links resolved, literals filled in. */
export function writeApi(root: LiveGraph, context: ConversionContext): WrittenApi {
  const writer: Writer = { root, context, nodes: new Map(), missing: new Set() }
  writeScope(writer, openRoot(root))
  dropDanglingLinks(writer.nodes)
  return { api: Object.fromEntries(writer.nodes), missing: [...writer.missing] }
}

/**
 * Only at the root does a muted or bypassed instance keep its nodes from being written; inside
 * definitions the editor writes and runs them all the same.
 */
function writeScope(writer: Writer, scope: Scope): void {
  writer.context.spend(10)
  for (const node of scope.graph.nodes.values()) {
    const isIdle = node.mode === modeMuted || node.mode === modeBypassed
    if (node.role === 'subgraph' && (!isIdle || scope.parent !== null)) {
      const child = openInstance(scope, node)
      if (child) writeScope(writer, child)
    } else if (!isIdle && (node.role === 'server' || node.role === 'missing')) {
      writeNode({ writer, scope, node, id: `${scope.prefix}${node.id}` })
    }
  }
}

/** One node of one expansion, under the id it has in the API graph. */
type Site = {
  readonly writer: Writer
  readonly scope: Scope
  readonly node: LiveNode
  readonly id: string
}

function writeNode(site: Site): void {
  const { node, writer } = site
  const { context } = writer
  context.spend(20 + node.widgets.length + node.inputs.length)
  const isMissing = node.role === 'missing'
  if (isMissing) writer.missing.add(node.classType)
  const { title } = node
  writer.nodes.set(site.id, {
    inputs: Object.fromEntries(collectInputs(site)),
    class_type: isMissing && context.copiesFaults ? '' : node.classType,
    ...(title === null ? {} : { _meta: { title } }),
  })
}

/** Literals in the order of the widgets, then what the links bring; a link wins over a literal. */
function collectInputs(site: Site): Map<string, JsonValue> {
  const { node, scope, writer } = site
  const inputs = new Map<string, JsonValue>()
  const set = (name: string, value: JsonValue | undefined) => {
    if (value === undefined) inputs.delete(name)
    else inputs.set(name, wrapValue(value))
  }
  for (const widget of node.widgets) if (widget.isSent) set(widget.name, literalOf(site, widget))
  for (const input of node.inputs) {
    if (input.link === null) continue
    const resolution = resolveInput(scope, input, writer.context)
    if (resolution.kind === 'output') inputs.set(input.name, [resolution.nodeId, resolution.slot])
    else if (resolution.kind === 'fault') reportFault(site, resolution.fault)
    else if (resolution.kind === 'value') set(input.name, resolution.value)
  }
  return inputs
}

function literalOf(site: Site, widget: LiveWidget): JsonValue | undefined {
  const { writer, node } = site
  const { value, input } = widget
  if (input && browserTypes.has(input.type)) checkCapture(site, input)
  if (input && isRefetched(input)) {
    const message = `the editor sets ${widget.name} to what the server lists; the saved one was taken`
    warnAt(site, 'browser_value', message)
  }
  if (isRandomSeed(node, widget)) {
    const message = `a negative ${widget.name} stands for one that is chosen while queueing`
    warnAt(site, 'browser_value', message)
  }
  const isReplaced = widget.name === 'filename_prefix' && saveClasses.has(node.classType)
  if (isReplaced && typeof value !== 'string') reportNoText(site)
  if (typeof value !== 'string') return value
  if (isReplaced) return replaceText(value, writer.root, writer.context.now)
  if (input?.options['dynamicPrompts'] !== true) return value
  const resolved = resolveDynamicPrompt(value, writer.context.random)
  if (resolved !== null) return resolved
  warnAt(site, 'template_text', `the choices in ${widget.name} are made at random when it runs`)
  return value
}

function reportNoText(site: Site): void {
  const message = 'the editor cannot queue a file name that is no text'
  if (site.writer.context.copiesFaults)
    throw new ConversionFailure({ code: 'editor_fails', message, node_id: site.id })
  warnAt(site, 'editor_fault', message)
}

/** Scripts of rgthree, Efficiency and Easy-Use put a random seed in its place. */
function isRandomSeed(node: LiveNode, { name, value }: LiveWidget): boolean {
  const isSeed = typeof value === 'number' && value < 0 && /^(noise_)?seed(_num)?$/.test(name)
  return isSeed && !Object.hasOwn(coreNodes(), node.classType)
}

/** Widgets whose value the editor captures while it queues. */
const browserTypes = new Set(['WEBCAM', 'AUDIO_RECORD', 'LOAD_3D'])

/** Choices that are fetched while the graph loads; which of them is set then depends on the server. */
function isRefetched({ options }: InputSpec): boolean {
  const control = getOwn(options['remote'], 'control_after_refresh')
  return control === 'first' || control === 'last'
}

function checkCapture(site: Site, { type, name }: InputSpec): void {
  if (site.writer.context.copiesFaults && type === 'WEBCAM') {
    const message = 'the editor cannot queue this node without a camera'
    throw new ConversionFailure({ code: 'editor_fails', message, node_id: site.id })
  }
  const message = `the editor captures ${name} while queueing; the saved one was taken`
  warnAt(site, 'browser_value', message)
}

const faultTexts: Readonly<Record<LinkFault, string>> = {
  missing_link: 'an input names a link that the file does not have',
  missing_node: 'a link comes from a node that the file does not have',
  cycle: 'bypassed nodes or reroutes feed themselves',
  passed_through: 'a subgraph passes an input straight to an output',
}

function reportFault(site: Site, fault: LinkFault): void {
  const message = faultTexts[fault]
  if (site.writer.context.copiesFaults)
    throw new ConversionFailure({ code: 'editor_fails', message, node_id: site.id })
  warnAt(site, fault === 'cycle' ? 'cycle' : 'bad_link', message)
}

function warnAt({ writer, node, id }: Site, code: WorkflowWarningCode, message: string): void {
  writer.context.warn({ code, message, node_id: id, class_type: node.classType })
}

/** Links to nodes that were not written, as the server would refuse them. */
function dropDanglingLinks(nodes: ReadonlyMap<string, ApiNode>): void {
  for (const { inputs } of nodes.values())
    for (const name of Object.keys(inputs)) {
      const value = inputs[name] ?? null
      if (isLink(value) && !nodes.has(value[0])) delete inputs[name]
    }
}

function isLink(value: JsonValue): value is [string, number] {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string'
}
