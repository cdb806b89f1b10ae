import type { FormatResult, MetadataFormat, TextEntry, TextIndex } from './format.ts'

type SaverTexts = { readonly prompt: TextEntry; readonly negative: TextEntry | undefined }

/**
 * Savers of ComfyUI that put the texts that ran beside the graph under keywords of their own:
 * `positive_prompt`/`negative_prompt`, or a plain text as `prompt` where others have the API graph.
 */
export const comfyuiTextsFormat: MetadataFormat<SaverTexts> = {
  id: 'comfyui-texts',
  title: 'Prompt texts beside a ComfyUI graph',
  tools: ['comfyui'],
  reads: [{ kind: 'png', name: 'positive_prompt, negative_prompt; prompt as plain text' }],
  detect(texts) {
    if (!texts.find('workflow', 'prompt')) return undefined
    const prompt = texts.list('positive_prompt', 'prompt').find(isPlain)
    const hasGraph = texts.list('workflow', 'prompt').some((entry) => !isPlain(entry))
    return prompt && hasGraph ? { prompt, negative: findNegative(texts) } : undefined
  },
  parse({ prompt, negative }): FormatResult {
    return {
      tool: 'comfyui',
      tool_version: null,
      draft: {
        prompt: prompt.text.trim(),
        ...(negative && { negative_prompt: negative.text.trim() }),
      },
      sources: [prompt, ...(negative ? [negative] : [])].map(({ location }) => location),
      graph: 'merge',
    }
  },
}

/** Keyword in its own case: `Prompt` beside a graph is a user's note. */
function isPlain({ keyword, text }: TextEntry): boolean {
  return keyword === keyword.toLowerCase() && text.trim() !== '' && !/^\s*[{["<]/.test(text)
}

function findNegative(texts: TextIndex): TextEntry | undefined {
  return texts.list('negative_prompt').find(isPlain)
}
