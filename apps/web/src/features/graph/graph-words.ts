import { formatPlural } from '../../lib/format.ts'

export const graphWords = {
  title: 'Graph',
  open: 'Open the graph',
  description: (nodes: number, drawn: 'editor' | 'computed') =>
    `${formatPlural(nodes, 'node', 'nodes')}, ${drawn === 'editor' ? 'as arranged in the editor' : 'laid out by Safelight'}. Marked nodes gave the values in the inspector.`,
  none: 'The graph could not be read.',
  failed: 'The graph could not be loaded.',
  loading: 'Loading the graph',
  muted: 'muted',
  bypassed: 'bypassed',
  copyWorkflow: 'Copy workflow',
  copyApi: 'Copy API graph',
  workflow: 'Workflow',
  api: 'API graph',
} as const
