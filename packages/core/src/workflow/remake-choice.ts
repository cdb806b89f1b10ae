import { type ConversionContext } from './conversion-context.ts'
import { textOf } from './json-access.ts'
import { type LiveNode, type LiveWidget } from './live-graph.ts'
import { layOutWidgets } from './widget-layout.ts'
import { readByName } from './widget-values.ts'

/**
 * Makes the widgets that depend on a choice anew, as the editor does whenever the choice is set,
 * even to what it was. Their values are then the defaults; what the file says of the same choice
 * is kept, with a warning, unless faults are copied.
 */
export function remakeChoice(node: LiveNode, choice: LiveWidget, context: ConversionContext): void {
  if (choice.input === null || choice.value === undefined) return
  const spec = { class_type: '', display_name: null, inputs: [choice.input], outputs: [] }
  const made = layOutWidgets(spec, readByName({ [choice.name]: choice.value }))
  const prefix = `${choice.name}.`
  const isChild = ({ name }: { readonly name: string }) => name.startsWith(prefix)
  const old = new Map(node.widgets.filter(isChild).map((widget) => [widget.name, widget]))
  const children = made.widgets.filter(isChild)
  const isSame = children.length === old.size && children.every(({ name }) => old.has(name))
  if (isSame && !context.copiesFaults) {
    if (children.some((child) => textOf(child.value) !== textOf(old.get(child.name)?.value)))
      warnOfReset(node, choice, context)
    return
  }
  const kept = children.map((child) => Object.assign(old.get(child.name) ?? child, child))
  const at = node.widgets.indexOf(choice) + 1
  const others = node.widgets.filter((widget) => !isChild(widget))
  node.widgets.splice(0, Infinity, ...others.slice(0, at), ...kept, ...others.slice(at))
  const names = new Set([...kept, ...made.sockets].map(({ name }) => name))
  for (const input of node.inputs)
    if (isChild(input) && !names.has(input.name) && !names.has(groupOf(input.name)))
      input.link = null
}

function groupOf(name: string): string {
  return name.slice(0, name.lastIndexOf('.'))
}

function warnOfReset(node: LiveNode, choice: LiveWidget, context: ConversionContext): void {
  const message = `the editor would reset what depends on ${choice.name}`
  context.warn({ code: 'editor_fault', message, node_id: node.id, class_type: node.classType })
}
