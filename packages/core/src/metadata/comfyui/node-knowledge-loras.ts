import { type RuleTable } from './node-rules.ts'

/** LoRA loaders and stacks whose slots are not plain `lora_name` with its strengths. */
export const loraRules: RuleTable = [
  [
    [
      'LoraLoader',
      'SDLoraLoader',
      'LoraLoaderBypass',
      'SeargeLoraLoader',
      'Load Lora',
      'Lora Loader',
    ],
    {},
  ],
  [
    ['CR Load LoRA'],
    {
      loras: {
        name: 'lora_name',
        weight: 'strength_model',
        clip: 'strength_clip',
        when: "switch == 'On'",
      },
    },
  ],
  [
    ['AV_LoraLoader'],
    {
      loras: {
        name: 'lora_name',
        weight: 'strength_model',
        clip: 'strength_clip',
        when: 'enabled',
      },
    },
  ],
  [
    ['LoraLoaderTagsQuery', 'LoraLoaderBlockWeight //Inspire'],
    {
      loras: {
        name: 'lora_name',
        weight: 'strength_model',
        clip: 'strength_clip',
        when: '!bypass',
      },
      values: { STRING: 'opt_prompt' },
    },
  ],
  [['Load Lora Sn0w'], { loras: { name: 'lora', weight: 'lora_strength', clip: 'lora_strength' } }],
  [
    ['easy loraPromptApply'],
    {
      tags: { in: ['positive', 'negative'], clip: 'one' },
      values: { positive: 'wildcards(positive)', negative: "wildcards(negative ?? '')" },
    },
  ],
  [
    ['CR Load Scheduled LoRAs'],
    {
      loras: {
        name: 'default_lora',
        weight: 'strength_model',
        clip: 'strength_clip',
        when: "mode == 'Load default LoRA'",
      },
    },
  ],
  [
    ['Lora Loader Stack (rgthree)'],
    { loras: { name: 'lora_#', weight: 'strength_#', clip: 'strength_#' } },
  ],
  [
    ['LoRA Stacker'],
    {
      loras: {
        name: 'lora_name_#',
        weight: "input_mode == 'simple' ? lora_wt_# : model_str_#",
        clip: "input_mode == 'simple' ? lora_wt_# : clip_str_#",
        count: 'lora_count',
      },
    },
  ],
  [
    ['CR LoRA Stack', 'CR Random LoRA Stack'],
    {
      loras: {
        name: 'lora_name_#',
        weight: 'model_weight_#',
        clip: 'clip_weight_#',
        when: "switch_# == 'On'",
      },
    },
  ],
  [
    ['easy loraStack', 'ttN pipeLoraStack'],
    {
      loras: {
        name: 'lora_#_name',
        weight: "mode == 'simple' ? lora_#_strength : lora_#_model_strength",
        clip: "mode == 'simple' ? lora_#_strength : lora_#_clip_strength",
        count: 'num_loras',
        when: "toggle != false && toggle != 'False'",
      },
    },
  ],
  [
    ['easy loraSwitcher'],
    {
      loras: {
        name: 'lora_#_name',
        weight: 'lora_strength',
        clip: 'lora_strength',
        when: "toggle != false && toggle != 'False' && select == #",
      },
    },
  ],
  [
    ['Sage_LoraStack'],
    { loras: { name: 'lora_name', weight: 'model_weight', clip: 'clip_weight', when: 'enabled' } },
  ],
  [
    ['Sage_QuickLoraStack'],
    { loras: { name: 'lora_name', weight: 'model_weight', clip: 'model_weight', when: 'enabled' } },
  ],
  [
    ['Sage_SixLoraStack', 'Sage_TripleLoraStack'],
    {
      loras: {
        name: 'lora_#_name',
        weight: 'model_#_weight',
        clip: 'clip_#_weight',
        when: 'enabled_#',
      },
    },
  ],
  [
    ['Sage_QuickSixLoraStack', 'Sage_QuickNineLoraStack', 'Sage_TripleQuickLoraStack'],
    {
      loras: {
        name: 'lora_#_name',
        weight: 'model_#_weight',
        clip: 'model_#_weight',
        when: 'enabled_#',
      },
    },
  ],
  [
    ['MultipleLoraLoader3|cgem156', 'MultipleLoraLoader5|cgem156', 'MultipleLoraLoader10|cgem156'],
    {
      loras: {
        name: 'lora_name_#',
        weight: 'normalize ? dynamic() : strength_model_#',
        clip: 'normalize ? dynamic() : strength_model_#',
        when: 'apply_#',
      },
    },
  ],
  [
    ['SeargeLoras'],
    { loras: { name: 'lora_#', weight: 'lora_#_strength', clip: 'lora_#_strength' } },
  ],
  [
    ['Sn0w Lora Stacker'],
    { loras: { name: 'lora_#', weight: 'lora_strength_#', clip: 'lora_strength_#' } },
  ],
  [
    ['AV_LoraListLoader', 'AV_LoraListStacker'],
    { loras: { name: 'data', weight: 'null', json: true } },
  ],
  [['Power Lora Loader (rgthree)'], {}],

  // Tags in a text that the node loads and takes out.
  [['LoraTagLoader'], { tags: { in: ['text'], clip: 'same' } }],
  [['🏷️ LoRA Loader Prompt Tags'], { tags: { in: ['STRING'], clip: 'same' }, values: 'STRING' }],
  [
    ['WildcardAndLoraSyntaxProcessor', 'LoraSyntaxProcessor'],
    {
      tags: { in: ['text'], clip: 'same' },
      values: { text: 'wildcards(text)', unprocessed_text: 'wildcards(text)' },
    },
  ],
  [
    ['LoRA Text Loader (LoraManager)'],
    { tags: { in: ['lora_syntax'], clip: 'same', keep: true }, values: 'dynamic()' },
  ],
  [
    ['D2 Load Lora'],
    {
      tags: { in: ['prompt'], clip: 'same', listed: "mode == 'simple'", into: 'formatted' },
      values: { prompt: 'prompt', formatted_prompt: 'first(formatted, prompt)' },
    },
  ],
  [
    ['PCLazyLoraLoader', 'PCLazyLoraLoaderAdvanced', 'PCLoraHooksFromText'],
    { tags: { in: ['text'], clip: 'same', keep: true } },
  ],
  [
    ['ImpactWildcardEncode', 'WildcardEncode //Inspire'],
    {
      tags: { in: ['populated_text'], clip: 'same', into: 'plain' },
      encode: 'first(plain, populated_text)',
      values: 'populated_text',
    },
  ],
  [
    ['Power Prompt (rgthree)'],
    {
      tags: {
        in: ['prompt'],
        clip: 'same',
        when: "insert_lora != 'DISABLE LORAS'",
        needs: 'model',
      },
      encode: 'stripLoras(prompt)',
      values: 'stripLoras(prompt)',
    },
  ],
  [
    ['SDXL Power Prompt - Positive (rgthree)'],
    {
      tags: {
        in: ['prompt_g', 'prompt_l'],
        clip: 'same',
        when: "insert_lora != 'DISABLE LORAS'",
        needs: 'model',
      },
      encode: ['stripLoras(prompt_g)', 'stripLoras(prompt_l)'],
      values: { TEXT_G: 'stripLoras(prompt_g)', TEXT_L: 'stripLoras(prompt_l)' },
    },
  ],
  [
    ['SDXL Power Prompt - Simple / Negative (rgthree)'],
    { encode: ['prompt_g', 'prompt_l'], values: { TEXT_G: 'prompt_g', TEXT_L: 'prompt_l' } },
  ],
  [['Power Prompt - Simple (rgthree)'], { encode: 'prompt', values: 'prompt' }],
  [
    ['Prompt (LoraManager)'],
    {
      encode: "joinFilled(', ', all('trigger_words'), wildcards(text))",
      values: "joinFilled(', ', all('trigger_words'), wildcards(text))",
    },
  ],
  [['TriggerWord Toggle (LoraManager)'], { values: "activeTexts('toggle_trigger_words')" }],
  [['LoraLoader|pysssss', 'LoraLoaderStackedAdvanced'], {}],
]
