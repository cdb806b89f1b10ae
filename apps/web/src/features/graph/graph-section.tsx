import { Copy } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { useInspectorActions } from '../inspector/use-inspector-actions.ts'
import { GraphPreview } from './graph-preview.tsx'
import { graphWords } from './graph-words.ts'
import { type GraphTexts, useGraphPicture } from './use-graph.ts'

const GraphView = lazy(async () => ({ default: (await import('./graph-view.tsx')).GraphView }))

/** The graph small, and large when it is opened. */
export function GraphSection(props: { texts: GraphTexts; marked: ReadonlySet<string> }) {
  const [open, setOpen] = useState(false)
  const picture = useGraphPicture(props.texts)
  const { copy } = useInspectorActions()
  const { ui_workflow, api_graph } = props.texts
  if (!picture) return <p className="text-sm text-muted">{graphWords.none}</p>
  return (
    <>
      <GraphPreview picture={picture} marked={props.marked} onOpen={() => setOpen(true)} />
      <Dialog
        open={open}
        width="wide"
        title={graphWords.title}
        description={graphWords.description(picture.nodes.length, picture.layout)}
        onClose={() => setOpen(false)}
      >
        <div className="flex gap-2 px-5 pb-3">
          {ui_workflow !== null && (
            <Button
              icon={<Copy size={14} />}
              onClick={() => copy(ui_workflow, graphWords.workflow)}
            >
              {graphWords.copyWorkflow}
            </Button>
          )}
          {api_graph !== null && (
            <Button icon={<Copy size={14} />} onClick={() => copy(api_graph, graphWords.api)}>
              {graphWords.copyApi}
            </Button>
          )}
        </div>
        <div className="graph h-[72vh] border-t border-line bg-canvas">
          <Suspense fallback={<Spinner label={graphWords.loading} />}>
            <GraphView picture={picture} marked={props.marked} />
          </Suspense>
        </div>
      </Dialog>
    </>
  )
}
