import { type Formula, type RuleTable } from './node-rules.ts'

/** Which of prompt and style the base's two encoders (g, l) and the refiner (r) get by preset. */
function mixed(encoder: 'g' | 'l' | 'r', prompt: string, style: string): Formula {
  const boost1 = encoder === 'l' ? style : prompt
  const boost2 = encoder === 'l' ? prompt : style
  const toRefiner = encoder === 'r' ? style : prompt
  return [
    `preset == 'default with style text' || preset == 'preset 4' ? str(${prompt}) + str(${style})`,
    `preset == 'style boost 1' || preset == 'preset 2' ? ${boost1}`,
    `preset == 'style boost 2' || preset == 'preset 3' ? ${boost2}`,
    `preset == 'style text to refiner' || preset == 'preset 5' ? ${toRefiner}`,
    prompt,
  ].join(' : ')
}

/** `<cfg:7>` in the text counts before the input of the same meaning; the last such tag wins. */
function property(names: string, otherwise: string): Formula {
  return `first(at(tagsIn(input_string, '${names}'), -1), ${otherwise})`
}

const sizeTag = "at(tagsIn(input_string, 'resolution|res'), -1)"
const propertyWidth = `first(numberIn(${sizeTag}, 0), ${property('width', 'width')})`
const propertyHeight = `first(numberIn(${sizeTag}, 1), ${property('height', 'height')})`
const propertyPositive =
  "joinFilled(', ', wildcards(untagged(input_string)), tagsIn(input_string, 'pos|positive'))"
const propertyNegative = "join(', ', tagsIn(input_string, 'neg|negative'))"

/** Nodes that share prompts and styles between encoders, schedule them or read them apart. */
export const promptRules: RuleTable = [
  [
    ['CR SDXL Style Text'],
    {
      values: {
        positive_prompt_text_l: 'positive_style',
        negative_prompt_text_l: 'negative_style',
        show_help: 'dynamic()',
      },
    },
  ],
  [
    ['CR SDXL Prompt Mixer', 'CR SDXL Prompt Mix Presets'],
    {
      values: {
        pos_g: mixed('g', 'prompt_positive', 'style_positive'),
        pos_l: mixed('l', 'prompt_positive', 'style_positive'),
        pos_r: mixed('r', 'prompt_positive', 'style_positive'),
        neg_g: mixed('g', 'prompt_negative', 'style_negative'),
        neg_l: mixed('l', 'prompt_negative', 'style_negative'),
        neg_r: mixed('r', 'prompt_negative', 'style_negative'),
        show_help: 'dynamic()',
      },
    },
  ],
  [
    ['CR Text Scheduler', 'CR Prompt Scheduler'],
    {
      values: {
        '*': 'dynamic()',
        STRING: "mode == 'Default Text' ? default_text : dynamic()",
        current_prompt:
          "mode == 'Default Prompt' ? default_prompt : mode != 'Keyframe List' || scheduledPrompt(keyframe_list, current_frame, schedule_format) == null ? dynamic() : prepend_text + ', ' + scheduledPrompt(keyframe_list, current_frame, schedule_format) + ', ' + append_text",
      },
    },
  ],
  [['CR Simple Text Scheduler'], { values: { STRING: 'scheduled(schedule, current_frame)' } }],
  [
    ['CR Simple Prompt Scheduler'],
    {
      values: {
        current_prompt: 'scheduledPrompt(keyframe_list, current_frame, keyframe_format)',
        '*': 'dynamic()',
      },
    },
  ],
  // The text of the next keyframe is only blended in.
  [['CR Encode Scheduled Prompts'], { encode: 'current_prompt' }],

  // Everything about the picture written into one text.
  [
    ['⚙️ Prompt Property Extractor'],
    {
      load: {
        model: property('checkpoint|model|ckpt', 'null'),
        vae: property('vae', 'null'),
      },
      tags: { in: ['input_string'], clip: 'same', needs: 'model', keep: true },
      encode: { positive: propertyPositive, negative: propertyNegative },
      size: { width: propertyWidth, height: propertyHeight },
      values: {
        seed: property('seed', 'seed'),
        steps: property('steps|step', 'steps'),
        cfg: property('cfg', 'cfg'),
        sampler: property('sampler|sampler_name', 'sampler_name'),
        denoise: property('denoise', 'denoise'),
        start_step: property('start_step|start|start_at_step', 'start_step'),
        end_step: property('end_step|end|end_at_step', 'end_step'),
        13: propertyPositive,
        14: propertyNegative,
        width: propertyWidth,
        height: propertyHeight,
        '*': 'dynamic()',
      },
      pass: 'none',
    },
  ],
]
