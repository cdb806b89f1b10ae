import { type Generation, type GenerationField } from '../metadata-types.ts'
import { type ComfyTrace } from './trace-graph.ts'
import { type NodeRef } from './traced.ts'

/** Lines for people: the way from the output to every value, then what could not be known. */
export function explainTrace(trace: ComfyTrace): string[] {
  const lines = trace.path.map(({ field, nodes }) => {
    const route = nodes.map(nodeText).join(' ← ')
    if (field === 'output') return `output: ${route}`
    const value = valueText(trace.generation, field)
    const via = trace.provenance[field]?.via
    return `${field}${value === '' ? '' : ` ${value}`}: ${route}${via ? ` (${via})` : ''}`
  })
  const later = trace.passes.slice(1).map(({ node, kind, describe }) => {
    const { seed, steps, denoise } = describe().generation
    const settings = Object.entries({ seed, steps, denoise }).flatMap(([name, value]) =>
      value === undefined || value === null ? [] : `${name} ${value}`,
    )
    return `then ${kind}: ${nodeText(node)}${settings.length > 0 ? ` (${settings.join(', ')})` : ''}`
  })
  return [...lines, ...later, ...trace.warnings.map(({ code, message }) => `${code}: ${message}`)]
}

function nodeText({ id, class_type, input }: NodeRef): string {
  return `${id} ${class_type}${input === undefined ? '' : `.${input}`}`
}

const maxShown = 60

function valueText(generation: Partial<Generation>, field: GenerationField): string {
  const value = generation[field]
  if (value === undefined || value === null) return ''
  if (field === 'model') return generation.model?.name ?? ''
  if (field === 'loras') return (generation.loras ?? []).map(({ name }) => name).join(', ')
  if (typeof value === 'object') return ''
  const text = String(value)
    .slice(0, 4 * maxShown)
    .replace(/\s+/g, ' ')
  const shown = text.length > maxShown ? `${text.slice(0, maxShown)}…` : text
  return field === 'prompt' || field === 'negative_prompt' ? `"${shown}"` : shown
}
