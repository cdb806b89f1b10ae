import { getWorkflow } from '@safelight/contracts/image'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { routeQuery } from '../../api/route-query.ts'
import type { GraphPicture } from '../../lib/graph/graph-picture.ts'
import { readGraph } from '../../lib/graph/read-graph.ts'
import { usePage } from '../../page/page.ts'

export type GraphTexts = { readonly ui_workflow: string | null; readonly api_graph: string | null }

/** The graph texts of a picture in the library. */
export function useGraphTexts(image: { id: number }, collection: string) {
  const { api } = usePage()
  return useQuery({
    ...routeQuery(api, getWorkflow, { params: { id: image.id }, query: { collection } }),
    staleTime: Infinity,
  })
}

/** The drawing of a graph; reading it is done once for the same texts. */
export function useGraphPicture(texts: GraphTexts | undefined): GraphPicture | null {
  return useMemo(() => (texts ? readGraph(texts) : null), [texts])
}

/** Nodes that gave values, as the provenance says. */
export function nodesThatGaveValues(
  provenance: Readonly<Record<string, { node?: { id: string } | undefined }>>,
): ReadonlySet<string> {
  return new Set(Object.values(provenance).flatMap((origin) => origin.node?.id ?? []))
}
