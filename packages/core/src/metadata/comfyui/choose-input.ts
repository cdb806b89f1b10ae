import { type Bundle, emptyBundle, isEmpty } from './bundle.ts'
import { type NodeRule } from './node-rules.ts'
import { type NodeView, compute, inputBundle, inputNames } from './node-view.ts'
import { type Traced, textOf } from './traced.ts'

/** The input a switch passes on; `undefined` when the node does not choose (a mix of both). */
export function chooseInput(
  view: NodeView,
  choose: NonNullable<NodeRule['choose']>,
): Bundle | undefined {
  if (typeof choose !== 'string') return firstLinked(view, choose.first)
  const selected = compute(view, choose)
  if (!selected) return undefined
  const name = textOf(selected)
  if (name !== undefined) return inputBundle(view, name) ?? emptyBundle
  return undecided(view)
}

/** The first input of the list (a name, or a beginning of names ending in `*`) that is linked. */
function firstLinked(view: NodeView, names: readonly string[]): Bundle | undefined {
  for (const name of names) {
    const matching = name.endsWith('*')
      ? inputNames(view).filter((input) => input.startsWith(name.slice(0, -1)))
      : [name]
    for (const input of matching) {
      const bundle = inputBundle(view, input)
      if (bundle && !isEmpty(bundle)) return bundle
    }
  }
  return emptyBundle
}

/**
 * The selector is made at run time: pictures and models of the first branch stand for what is common
 * to all branches, but no text or number of one branch is passed off as the one that ran.
 */
function undecided(view: NodeView): Bundle {
  const unknown: Traced = { value: undefined, origin: view.ref, via: 'derived' }
  const first = view.links.find(({ bundle }) => !isEmpty(bundle))?.bundle
  if (!first) return emptyBundle
  const { conditioning, value } = first
  return {
    ...first,
    conditioning: conditioning && { ...conditioning, texts: [unknown] },
    value: value && unknown,
  }
}
