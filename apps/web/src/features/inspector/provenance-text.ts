import type { Provenance } from './inspected.ts'

const ways: Readonly<Record<'literal' | 'link' | 'derived', string>> = {
  literal: 'written there',
  link: 'reached over links',
  derived: 'worked out from other values',
}

/** Where a value came from, in one line: node, way, text, reader. */
export function provenanceText(provenance: Provenance): string {
  const { node, via, source, format } = provenance
  const place = node
    ? `${node.class_type} (node ${node.id}${node.input ? `, ${node.input}` : ''})`
    : null
  return [place, via && via !== 'literal' ? ways[via] : null, source, `read as ${format}`]
    .filter(Boolean)
    .join(' · ')
}
