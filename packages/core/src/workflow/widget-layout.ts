import { type JsonValue } from '../json/lossless-json.ts'
import { asArray, asString, getOwn, isObject, textOf } from './json-access.ts'
import { type LiveWidget } from './live-graph.ts'
import { type InputSpec, type NodeSpec, parseInputs } from './node-catalogue.ts'
import { type ValueSource } from './widget-values.ts'

/** The widgets of a node in the editor's order, and the sockets its dynamic parts opened. */
export type WidgetLayout = {
  readonly widgets: readonly LiveWidget[]
  readonly sockets: readonly InputSpec[]
  /** Selectors whose choice this class does not know: their children are gone. */
  readonly unknownChoices: readonly string[]
}

type WidgetType = {
  readonly fallback: JsonValue
  /** Drawn only: no place in `widgets_values`, but sent. */
  readonly isSlotless?: true
  /** Further widgets behind this one that have a place in the file and are not sent. */
  readonly companions?: readonly string[]
}

/** Types that are a widget, of the editor and of packs; every other type is a socket. */
const widgetTypes: ReadonlyMap<string, WidgetType> = new Map(
  Object.entries<WidgetType>({
    INT: { fallback: 0 },
    FLOAT: { fallback: 0 },
    BOOLEAN: { fallback: false },
    STRING: { fallback: '' },
    COMBO: { fallback: null },
    COMFY_DYNAMICCOMBO_V3: { fallback: null },
    MARKDOWN: { fallback: '' },
    TEXTAREA: { fallback: '' },
    COLOR: { fallback: '#000000' },
    COLORS: { fallback: [] },
    BOUNDING_BOX: {
      fallback: { x: 0, y: 0, width: 512, height: 512 },
      companions: ['x', 'y', 'width', 'height'],
    },
    BOUNDING_BOXES: { fallback: [] },
    CURVE: {
      fallback: {
        points: [
          [0, 0],
          [1, 1],
        ],
        interpolation: 'monotone_cubic',
      },
    },
    RANGE: { fallback: null },
    PAINTER: { fallback: '' },
    CHART: { fallback: null },
    GALLERIA: { fallback: null },
    IMAGECOMPARE: { fallback: ['', ''], isSlotless: true },
    COMPOSITOR: { fallback: {} },
    AUTOCOMPLETE_TEXT_EMBEDDINGS: { fallback: '' },
    AUTOCOMPLETE_TEXT_LORAS: { fallback: '' },
    AUTOCOMPLETE_TEXT_PROMPT: { fallback: '' },
    LORAS: { fallback: [] },
    LOAD_3D: { fallback: '' },
    WEBCAM: { fallback: '' },
    AUDIO_RECORD: { fallback: '' },
  }),
)

/** What the newer 3D classes call the widget that draws: it comes without buttons. */
const viewportName = 'viewport_state'

/** Buttons of the older 3D loader, which the editor does send. */
const load3dButtons = [
  ['upload 3d model', 'upload3dmodel'],
  ['upload extra resources', 'uploadExtraResources'],
  ['clear', 'clear'],
] as const

/** Classes for which the editor's own script appends a widget that is sent. */
const appendedWidgets: Readonly<Record<string, string>> = { SaveGLB: 'image', Preview3D: 'image' }

const uploadFlags = ['image_upload', 'video_upload', 'animated_image_upload', 'audio_upload']

export function isWidgetType(type: string): boolean {
  return widgetTypes.has(type)
}

export function isWidgetInput(input: InputSpec): boolean {
  if (input.isScripted) return true
  return widgetTypes.has(input.type) && input.options['forceInput'] !== true
}

/** Whether the editor puts a control word ("fixed", "randomize" …) behind this widget. */
export function hasControl(input: InputSpec): boolean {
  const flag = input.options['control_after_generate']
  if (flag !== undefined) return flag !== false && flag !== null && flag !== ''
  return input.type === 'INT' && /^(noise_)?seed$/.test(input.name)
}

type Layout = {
  widgets: LiveWidget[]
  sockets: InputSpec[]
  unknownChoices: string[]
  source: ValueSource
}

/** Makes the widgets of a class, taking each value from `source` in the editor's order. */
export function layOutWidgets(spec: NodeSpec, source: ValueSource): WidgetLayout {
  const layout: Layout = { widgets: [], sockets: [], unknownChoices: [], source }
  for (const input of spec.inputs) addInput(layout, input, 0)
  if (spec.class_type === 'CustomCombo') addCustomOptions(layout)
  const appended = Object.hasOwn(appendedWidgets, spec.class_type)
    ? appendedWidgets[spec.class_type]
    : undefined
  if (appended !== undefined) addDrawn(layout, appended)
  if (spec.inputs.some(hasUpload)) addUnsent(layout, 'upload')
  return layout
}

function addInput(layout: Layout, input: InputSpec, depth: number): void {
  if (!isWidgetInput(input)) {
    layout.sockets.push(input)
    return
  }
  if (input.type === 'LOAD_3D' && input.name !== viewportName) addLoad3dButtons(layout)
  const type = widgetTypes.get(input.type)
  if (type?.isSlotless) addWidget(layout, input.name, type.fallback, input)
  else if (input.type === 'COMFY_DYNAMICCOMBO_V3') addDynamicCombo(layout, input, depth)
  else addWidget(layout, input.name, takeValue(layout.source, input), input)
  for (const name of type?.companions ?? []) addUnsent(layout, name)
  addControls(layout, input)
}

function addWidget(
  layout: Layout,
  name: string,
  value: JsonValue | undefined,
  input: InputSpec | null = null,
): void {
  layout.widgets.push({ name, value, input, isSent: true })
}

function addUnsent(layout: Layout, name: string): void {
  layout.widgets.push({ name, value: layout.source.take(name), input: null, isSent: false })
}

/** Its place in the file may hold anything; what is drawn there is not known yet. */
function addDrawn(layout: Layout, name: string): void {
  layout.source.take(name)
  addWidget(layout, name, '')
}

function takeValue(source: ValueSource, input: InputSpec): JsonValue | undefined {
  const value = source.take(input.name)
  if (value === undefined) return defaultValue(input)
  return value === null ? valueOfNull(input) : value
}

/** What the editor sends for a widget that was set to null. */
export function valueOfNull(input: InputSpec): JsonValue {
  if (input.choices !== null) return input.choices[0] ?? null
  return input.type === 'STRING' && input.options['multiline'] === true ? '' : null
}

/** What a new widget of this input holds; undefined for a combo without choices. */
export function defaultValue(input: InputSpec): JsonValue | undefined {
  const given = input.options['default']
  if (given !== undefined) return given
  if (input.isBare || input.isScripted) return undefined
  if (input.choices !== null) return input.choices[0]
  return widgetTypes.get(input.type)?.fallback ?? null
}

function addControls(layout: Layout, input: InputSpec): void {
  if (hasControl(input)) {
    const value = layout.source.takeControl()
    layout.widgets.push({ name: 'control_after_generate', value, input: null, isSent: false })
    if (input.type === 'COMBO') addUnsent(layout, 'control_filter_list')
  }
  const remote = input.options['remote']
  if (!isObject(remote)) return
  addUnsent(layout, 'Auto-refresh after generation')
  if (remote['refresh_button'] !== true) return
  addWidget(layout, 'refresh', layout.source.take('refresh') ?? 'refresh')
}

function addLoad3dButtons(layout: Layout): void {
  if (!layout.widgets.some((widget) => widget.name === 'model_file')) return
  for (const [name, value] of load3dButtons)
    addWidget(layout, name, layout.source.take(name) ?? value)
}

export function hasUpload(input: InputSpec): boolean {
  return input.type === 'COMBO' && uploadFlags.some((flag) => input.options[flag] === true)
}

/** Deeper nesting than this is no real description. */
const maxDepth = 16

/**
 * A selector whose choice decides which inputs follow it. A saved null clears the selector, and
 * its children with it; only afterwards does the editor fall back to the first choice.
 */
function addDynamicCombo(layout: Layout, input: InputSpec, depth: number): void {
  const options = asArray(input.options['options'])
  const saved = layout.source.take(input.name)
  const first = input.options['default'] ?? getOwn(options[0], 'key')
  const value = saved ?? first
  addWidget(layout, input.name, value, input)
  const chosen = options.find((option) => getOwn(option, 'key') === value)
  if (chosen === undefined) layout.unknownChoices.push(input.name)
  if (chosen === undefined || depth >= maxDepth) return
  const own = saved === null ? { ...layout, source: layout.source.withoutPositions() } : layout
  for (const child of parseInputs(getOwn(chosen, 'inputs')))
    addInput(own, { ...child, name: `${input.name}.${child.name}` }, depth + 1)
}

/** `index` is computed from the choice; one empty option always follows the last filled one. */
function addCustomOptions(layout: Layout): void {
  const choice = layout.widgets.find((widget) => widget.name === 'choice')?.value
  layout.source.take('index')
  const options: string[] = []
  for (;;) {
    const option = layout.source.take(`option${options.length + 1}`)
    if (option === undefined) break
    options.push(textOf(option))
  }
  while (options.at(-1) === '') options.pop()
  options.push('')
  addWidget(layout, 'index', options.indexOf(asString(choice) ?? ''))
  options.forEach((option, index) => addWidget(layout, `option${index + 1}`, option))
}
