import { type RuleTable } from './node-rules.ts'

/** Conditioning and what else ComfyUI's own nodes need said beyond the names of their inputs. */
export const coreRules: RuleTable = [
  [['ConditioningZeroOut', 'ConditioningZeroAndTruncate', 'Sage_ZeroConditioning'], { zero: true }],
  [
    ['StableCascade_StageB_Conditioning', 'StableCascade_StageB_Conditioning64'],
    { stage: 'stage_c' },
  ],
  [['ImpactNegativeConditioningPlaceholder'], { outputs: 'MASK' }],

  [['SeedVR2Conditioning'], { encode: { positive: "''", negative: "''" } }],

  // Encoders.
  [['CLIPTextEncodeLumina2'], { encode: 'user_prompt' }],
  [['CLIPTextEncodeHiDream'], { encode: ['clip_l', 'clip_g', 't5xxl', 'llama'] }],
  [
    ['CLIPTextEncodeSDXL', 'BNK_CLIPTextEncodeSDXLAdvanced'],
    { encode: ['text_g', 'text_l'], size: 'keep' },
  ],
  [['CLIPTextEncodeSDXLRefiner'], { encode: 'text' }],
  [['CLIPTextEncodeSD3'], { encode: ['clip_g', 'clip_l', 't5xxl'] }],
  [['CLIPTextEncodeFlux'], { encode: ['clip_l', 't5xxl'] }],
  [['CLIPTextEncodeHunyuanDiT'], { encode: ['bert', 'mt5xl'] }],
  [['CLIPTextEncodeKandinsky5'], { encode: ['clip_l', 'qwen25_7b'] }],
  [
    ['TextEncodeAceStepAudio', 'TextEncodeAceStepAudio1.5', 'Sage_Ace15AudioEncode'],
    { encode: "joinFilled('\\n\\n', tags, lyrics)", pass: 'none' },
  ],
  [
    [
      'TextEncodeQwenImageEdit',
      'TextEncodeQwenImageEditPlus',
      'TextEncodeZImageOmni',
      'TextEncodeJoyImageEdit',
      'TextEncodeHunyuanVideo_ImageToVideo',
    ],
    { encode: 'prompt' },
  ],
  [['TextEncodeBooguEdit'], { encode: { positive: 'prompt', negative: 'negative_prompt' } }],
  [['CLIPTextEncodePixArtAlpha'], { encode: 'text' }],
  [
    ['smZ CLIPTextEncode'],
    { encode: ['with_SDXL ? text_g : text', 'with_SDXL ? text_l : text'], size: 'keep' },
  ],
  [
    [
      'BNK_CLIPTextEncodeAdvanced',
      'Text to Conditioning',
      'CLIPTextEncode',
      'CLIPTextEncodeSDXL+',
      'TextEncodeForSamplerParams',
    ],
    { encode: 'text' },
  ],
  [['CLIPStringEncode _O'], { encode: 'string' }],
  [['CLIPTextEncodeWithWeight //Inspire'], { encode: 'text' }],
  [
    [
      'RegionalConditioningSimple //Inspire',
      'RegionalConditioningColorMask //Inspire',
      'Krea2PromptWeight',
    ],
    { encode: 'first(prompt, text)' },
  ],
  [
    ['CLIPTextEncode (NSP)', 'CLIPTextEncode (BlenderNeko Advanced + NSP)'],
    { encode: 'wildcards(text)', values: 'wildcards(text)' },
  ],
  [
    [
      'PCTextEncode',
      'PCLazyTextEncode',
      'PCLazyTextEncodeAdvanced',
      'PCTextEncodeWithRange',
      'PromptToSchedule',
      'EditableCLIPEncode',
      'ScheduleToCond',
    ],
    { encode: 'text' },
  ],
  [
    ['SeargeSDXLRefinerPromptEncoder'],
    {
      outputs: 'CONDITIONING:positive,CONDITIONING:negative',
      links: { clip: 'refiner_clip' },
      encode: { positive: 'pos_r', negative: 'neg_r' },
    },
  ],
  [
    ['CR SDXL Base Prompt Encoder', 'SeargeSDXLBasePromptEncoder', 'SeargeSDXLPromptEncoder'],
    { encode: { positive: ['pos_g', 'pos_l'], negative: ['neg_g', 'neg_l'] }, size: 'keep' },
  ],
  [
    ['Sage_DualCLIPTextEncode', 'Sage_DualCLIPTextEncodeQwen', 'Sage_DualCLIPTextEncodeLumina2'],
    {
      encode: { positive: "pos ?? ''", negative: "neg ?? ''" },
      values: { pos_text: 'pos', neg_text: 'neg' },
    },
  ],
  [
    ['Sage_SingleCLIPTextEncode', 'Sage_SingleCLIPTextImageEncode'],
    { encode: 'text', values: 'text' },
  ],
  [['Sage_CombineCLIPTextEncode'], { encode: "join(', ', all('texts.'))" }],
  [
    ['SD3TextConditioningWithOptionsOnePrompt'],
    { encode: { positive: 'positive_prompt', negative: 'negative_prompt' } },
  ],
  [
    ['SimpleBatchPrompts', 'FluxBatchPrompts', 'SDXLBatchPrompts', 'FluxKontextBatchPrompts'],
    { encode: 'known(oneLine(prompts), template(prompts))' },
  ],
  [
    ['BatchNegativePrompts'],
    { encode: 'known(oneLine(negative_prompts), template(negative_prompts))' },
  ],
  [['Interpolate Clip Sequential (mtb)'], { encode: 'template(base_text)' }],
  [
    ['GLIGENTextBoxApply', 'GLIGENTextBoxApplyBatchCoords', 'CLIPTextEncodeControlnet'],
    { size: 'keep' },
  ],
  [['SD3NegativeConditioning+'], {}],

  // Texts carried in streams (Searge).
  [
    ['SeargePromptAdapterV2'],
    {
      encode: {
        positive: 'joinFilled(", ", main_prompt, secondary_prompt, style_prompt)',
        negative:
          'joinFilled(", ", negative_main_prompt, negative_secondary_prompt, negative_style_prompt)',
      },
    },
  ],

  // Images and latents whose width and height are not those of what comes out.
  [
    [
      'LatentCompositeMasked',
      'LatentComposite',
      'ImageCompositeMasked',
      'ConditioningSetArea',
      'LatentBlend',
    ],
    { size: 'keep' },
  ],
  [['ModelSamplingFlux'], { size: 'keep' }],
  [['ImageBatch', 'ImageStitch', 'ImageConcanate'], { size: 'keep' }],
]
