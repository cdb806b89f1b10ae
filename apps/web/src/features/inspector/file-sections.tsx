import { formatExactTerm } from '@safelight/core/search/format-search'
import { formatExactTime } from '../../lib/format.ts'
import type { Inspected } from './inspected.ts'
import { inspectorWords } from './inspector-words.ts'
import { Section } from './section.tsx'
import { useInspectorActions } from './use-inspector-actions.ts'
import { ValueLine } from './value-line.tsx'

/** Keywords, the reader's remarks, and the facts of the file. */
export function FileSections(props: {
  image: Inspected
  path: string | null
  hash: string | null
}) {
  const { image, path, hash } = props
  return (
    <>
      <Keywords keywords={image.keywords} />
      {image.warnings.length > 0 && (
        <Section title={inspectorWords.warnings} folded>
          <ul className="list-disc pl-4 text-muted">
            {image.warnings.map((warning, index) => (
              <li key={index}>{warning.message}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={inspectorWords.file}>
        <dl>
          {path !== null && <ValueLine label={inspectorWords.path} value={path} />}
          {hash !== null && <ValueLine label={inspectorWords.fileHash} value={hash} mono />}
          {image.created_date !== null && (
            <ValueLine
              label={inspectorWords.created}
              value={formatExactTime(image.created_date)}
              query={`date:${image.created_date.slice(0, 10)}`}
            />
          )}
          {image.modified_date !== null && image.modified_date !== image.created_date && (
            <ValueLine
              label={inspectorWords.modified}
              value={formatExactTime(image.modified_date)}
            />
          )}
        </dl>
      </Section>
    </>
  )
}

function Keywords({ keywords }: { keywords: Inspected['keywords'] }) {
  const { search } = useInspectorActions()
  if (keywords.length === 0) return null
  return (
    <Section title={inspectorWords.keywords}>
      <ul className="flex flex-wrap gap-1">
        {keywords.map(({ keyword, keyword_type }) => (
          <li key={`${keyword} ${keyword_type}`}>
            <button
              type="button"
              onClick={() => search(formatExactTerm('keyword', keyword))}
              className="rounded-full border border-line px-2 text-xs hover:bg-hover"
            >
              {keyword}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
