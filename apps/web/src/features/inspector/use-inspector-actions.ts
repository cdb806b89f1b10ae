import { usePage } from '../../page/page.ts'
import { useLibrary, useShowResult } from '../library/use-library.ts'
import { copyText } from '../image-menu/copy-actions.ts'
import { withCondition } from '../search/query-edit.ts'

/** What a click on a value does: copy it, or narrow the search to it. */
export function useInspectorActions() {
  const page = usePage()
  const { q } = useLibrary()
  const showResult = useShowResult()
  return {
    copy: (text: string, what: string) => void copyText(page, text, what),
    search: (condition: string) => showResult({ q: withCondition(q, condition) }),
  }
}
