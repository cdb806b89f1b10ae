import { formatExactTerm } from '@safelight/core/search/format-search'
import { modelName } from '@safelight/core/search/model-name'
import { formatNumber } from '../../lib/format.ts'
import { CopyButton, ValueLine } from './value-line.tsx'
import type { Inspected } from './inspected.ts'
import { inspectorWords } from './inspector-words.ts'
import { parameterRows } from './parameter-rows.ts'
import { PromptText } from './prompt-text.tsx'
import { provenanceText } from './provenance-text.ts'
import { Section } from './section.tsx'
import { useInspectorActions } from './use-inspector-actions.ts'
import { Tooltip } from '../../ui/tooltip.tsx'
import { Info } from 'lucide-react'

/** How a picture was made: prompts, parameters, model and LoRAs. */
export function GenerationSections({ image }: { image: Inspected }) {
  const parameters = parameterRows(image)
  const isEmpty = image.prompt === null && parameters.length === 0 && image.model === null
  if (isEmpty)
    return (
      <p className="border-t border-line px-4 py-3 text-sm text-muted">
        {inspectorWords.noMetadata}
      </p>
    )
  return (
    <>
      <PromptSection image={image} field="prompt" title={inspectorWords.prompt} />
      <PromptSection image={image} field="negative_prompt" title={inspectorWords.negative} quiet />
      {parameters.length > 0 && (
        <Section title={inspectorWords.parameters}>
          <dl>
            {parameters.map((row) => (
              <ValueLine
                key={row.field}
                label={row.label}
                value={row.value}
                query={row.query}
                provenance={image.provenance[row.field]}
                mono={row.field === 'seed'}
                {...(row.field === 'tool' && image.tool_version
                  ? { hint: image.tool_version }
                  : {})}
              />
            ))}
          </dl>
        </Section>
      )}
      <ModelSection image={image} />
      <ExtraSection image={image} />
    </>
  )
}

function PromptSection(props: {
  image: Inspected
  field: 'prompt' | 'negative_prompt'
  title: string
  quiet?: boolean
}) {
  const { copy } = useInspectorActions()
  const text = props.image[props.field]
  const provenance = props.image.provenance[props.field]
  if (text === null) return null
  return (
    <Section
      title={props.title}
      actions={
        <span className="group relative inline-flex pr-6 pointer-coarse:pr-0">
          {provenance && (
            <Tooltip side="left" content={provenanceText(provenance)}>
              <button
                type="button"
                aria-label={provenanceText(provenance)}
                className="inline-flex size-6 items-center justify-center rounded-sm text-faint hover:bg-hover"
              >
                <Info size={12} aria-hidden />
              </button>
            </Tooltip>
          )}
          <CopyButton label={props.title} onCopy={() => copy(text, props.title)} />
        </span>
      }
    >
      <PromptText text={text} quiet={props.quiet ?? false} />
    </Section>
  )
}

function ModelSection({ image }: { image: Inspected }) {
  const { model, model_hash, vae, loras, provenance } = image
  if (model === null && vae === null && loras.length === 0) return null
  return (
    <Section title={inspectorWords.models}>
      <dl>
        {model !== null && (
          <ValueLine
            label={inspectorWords.model}
            value={model}
            query={formatExactTerm('model', modelName(model))}
            provenance={provenance['model']}
            {...(model_hash ? { hint: model_hash.slice(0, 10) } : {})}
          />
        )}
        {vae !== null && (
          <ValueLine
            label={inspectorWords.vae}
            value={vae}
            query={formatExactTerm('vae', modelName(vae))}
            provenance={provenance['vae']}
          />
        )}
        {loras.map((lora, index) => (
          <ValueLine
            key={`${lora.name} ${index}`}
            label={index === 0 ? inspectorWords.loras : ''}
            value={lora.name}
            query={formatExactTerm('lora', modelName(lora.name))}
            provenance={provenance['loras']}
            hint={strengthOf(lora)}
          />
        ))}
      </dl>
    </Section>
  )
}

function strengthOf(lora: Inspected['loras'][number]): string {
  const model = lora.weight === null ? '' : formatNumber(lora.weight)
  const clip = lora.clip_weight
  return clip === null || clip === lora.weight
    ? model
    : `${model} / ${inspectorWords.clip} ${formatNumber(clip)}`
}

function ExtraSection({ image }: { image: Inspected }) {
  const extra = Object.entries(image.extra)
  if (extra.length === 0) return null
  return (
    <Section title={inspectorWords.more} folded>
      <dl>
        {extra.map(([name, value]) => (
          <ValueLine key={name} label={name} value={value} provenance={image.provenance['extra']} />
        ))}
      </dl>
    </Section>
  )
}
