import { type RuleTable } from './node-rules.ts'

/** `4:3 - 576x448 | 864x672 | 1152x896`: the sizes for SD 1, SD 2 and SDXL. */
const versionOffset =
  "(contains(model_version, '512') ? 0 : contains(model_version, '768') ? 2 : 4)"

/** Loaders that do several things at once, and loaders with unusual inputs. */
export const loaderRules: RuleTable = [
  // Easy-Use: wildcards and LoRA tags in the prompts are worked off while loading.
  [
    [
      'easy fullLoader',
      'easy a1111Loader',
      'easy comfyLoader',
      'easy fluxLoader',
      'easy hunyuanDiTLoader',
      'easy mochiLoader',
      'easy kolorsLoader',
      'easy pixArtLoader',
      'easy sd3Loader',
    ],
    {
      tags: { in: ['positive', 'negative'], clip: 'one' },
      encode: { positive: 'wildcards(positive)', negative: 'wildcards(negative)' },
      links: { model: 'model_override', clip: 'clip_override', vae: 'vae_override' },
    },
  ],
  [
    ['easy cascadeLoader'],
    {
      load: { model: 'stage_c', vae: 'stage_a' },
      encode: { positive: 'wildcards(positive)', negative: 'wildcards(negative)' },
    },
  ],
  [
    ['easy pipeEdit'],
    {
      tags: { in: ['optional_positive', 'optional_negative'], clip: 'one' },
      encode: {
        positive: "optional_positive == '' ? null : wildcards(optional_positive)",
        negative: "optional_negative == '' ? null : wildcards(optional_negative)",
      },
      adds: "conditioning_mode != 'replace'",
    },
  ],
  [
    ['easy pipeEditPrompt'],
    {
      tags: { in: ['positive', 'negative'], clip: 'one' },
      encode: { positive: 'wildcards(positive)', negative: 'wildcards(negative)' },
    },
  ],

  // tinyterra: LoRA tags stand in an input of their own.
  [
    ['ttN pipeLoader_v2', 'ttN conditioning'],
    {
      tags: { in: ['loras'], clip: 'same', keep: true },
      encode: {
        positive: "joinFilled(', ', prepend_positive, positive)",
        negative: "joinFilled(', ', prepend_negative, negative)",
      },
      values: {
        pos_string: "joinFilled(', ', prepend_positive, positive)",
        neg_string: "joinFilled(', ', prepend_negative, negative)",
        width: 'empty_latent_width',
        height: 'empty_latent_height',
      },
      links: { model: ['model_override', 'model'], clip: ['clip_override', 'clip'] },
    },
  ],
  [['ttN tinyLoader'], { values: { width: 'empty_latent_width', height: 'empty_latent_height' } }],
  [
    ['ttN pipeLoader'],
    {
      loras: { name: 'lora#_name', weight: 'lora#_model_strength', clip: 'lora#_clip_strength' },
      encode: { positive: 'positive', negative: 'negative' },
      links: { model: 'model_override', clip: 'clip_override' },
    },
  ],
  [
    ['ttN pipeLoaderSDXL_v2'],
    {
      tags: { in: ['loras'], clip: 'same', keep: true },
      encode: {
        positive: ['positive_g', 'positive_l'],
        negative: ['negative_g', 'negative_l'],
      },
      links: { model: 'model_override', clip: 'clip_override' },
    },
  ],
  [
    ['ttN pipeLoaderSDXL'],
    {
      loras: { name: 'lora#_name', weight: 'lora#_model_strength', clip: 'lora#_clip_strength' },
      encode: { positive: 'positive', negative: 'negative' },
    },
  ],
  [
    ['ttN pipeEncodeConcat'],
    {
      encode: { positive: 'positive', negative: 'negative' },
      adds: 'toggle',
      bypass: "toggle == false || toggle == 'False'",
    },
  ],
  [['ttN multiModelMerge'], { load: { model: 'ckpt_A_name' } }],

  // Efficiency nodes and those made after them.
  [
    ['Efficient Loader', 'AV_CheckpointLoader', 'Efficient Loader (Fooocus)'],
    {
      encode: { positive: 'positive', negative: 'negative' },
      load: {
        model: 'firstFilled(ckpt_override, ckpt_name)',
        vae: 'firstFilled(vae_override, vae_name)',
      },
    },
  ],
  [
    ['Eff. Loader SDXL'],
    {
      load: { model: 'base_ckpt_name', vae: 'vae_name' },
      clip_skip: 'base_clip_skip',
      encode: { positive: 'positive', negative: 'negative' },
    },
  ],

  [
    ['MakeBasicPipe //Inspire'],
    {
      tags: { in: ['positive_populated_text', 'negative_populated_text'], clip: 'same' },
      encode: { positive: 'positive_populated_text', negative: 'negative_populated_text' },
      links: { vae: 'vae_opt' },
    },
  ],
  [
    ['SDParameterGenerator'],
    {
      load: { model: 'ckpt_name', vae: 'vae_name' },
      values: {
        MODEL_NAME: 'ckpt_name',
        VAE_NAME: 'vae_name',
        WIDTH: `aspect_ratio == 'custom' ? width : numberIn(aspect_ratio, 2 + ${versionOffset})`,
        HEIGHT: `aspect_ratio == 'custom' ? height : numberIn(aspect_ratio, 3 + ${versionOffset})`,
        REFINER_START_STEP: 'floor(steps * refiner_start)',
      },
      pass: 'none',
    },
  ],
  [
    ['CR Select Model'],
    {
      load: {
        model:
          'choose(select_model - 1, ckpt_name1, ckpt_name2, ckpt_name3, ckpt_name4, ckpt_name5)',
      },
    },
  ],
  [
    ['CR Model Merge Stack'],
    {
      load: {
        model: "switch_1 == 'On' ? ckpt_name1 : switch_2 == 'On' ? ckpt_name2 : ckpt_name3",
      },
    },
  ],
  [['StableCascade_CheckpointLoader //Inspire'], { load: { model: 'stage_c' } }],
  [['AV_VAELoader'], { load: { vae: 'firstFilled(vae_override, vae_name)' } }],

  // Models described first and loaded later (Sage, Searge, art-venture).
  [
    [
      'Sage_CheckpointSelector',
      'Sage_UNETSelector',
      'Sage_VAESelector',
      'Sage_CLIPSelector',
      'Sage_DualCLIPSelector',
      'Sage_MultiSelectorSingleClip',
      'Sage_MultiSelectorDoubleClip',
      'Sage_MultiSelectorTripleClip',
      'Sage_MultiSelectorQuadClip',
      'Sage_MultiSelectorFlexibleClip',
    ],
    { load: { model: 'first(ckpt_name, unet_name)', vae: 'vae_name' } },
  ],
  [['Sage_MultiModelPicker'], { choose: "'model_template.model_info_' + index" }],
  [
    [
      'Sage_LoadModelFromInfo',
      'Sage_ModelLoraStackLoader',
      'Sage_UNETLoaderFromInfo',
      'Sage_VAELoaderFromInfo',
      'Sage_CLIPLoaderFromInfo',
      'Sage_UNETLoRALoader',
    ],
    {},
  ],
  [['SeargeModelSelector'], { load: { model: 'base_checkpoint', vae: 'vae_checkpoint' } }],
  [['AV_CheckpointModelsToParametersPipe'], { load: { model: 'ckpt_name', vae: 'vae_name' } }],
  [['SeargeCheckpointLoader'], { load: { model: 'ckpt_name' } }],
  [['SeargeVAELoader'], { load: { vae: 'vae_name' } }],
  [['ClownModelLoader', 'SD35Loader'], { load: { model: 'model_name', vae: 'vae_name' } }],
  // What is loaded under names that also mean other things.
  [['DiffusersLoader'], { load: { model: 'model_path' } }],
  [
    ['NunchakuFluxDiTLoader', 'NunchakuQwenImageDiTLoader', 'NunchakuZImageDiTLoader'],
    { outputs: 'MODEL', load: { model: 'first(model_path, model_name)' } },
  ],
  [
    ['NunchakuFluxLoraLoader', 'NunchakuQwenImageLoraLoader'],
    { outputs: 'MODEL', loras: { name: 'lora_name', weight: 'lora_strength' } },
  ],
  [
    ['NunchakuTextEncoderLoader', 'NunchakuTextEncoderLoaderV2'],
    { outputs: 'CLIP', load: { clip: 'first(text_encoder1, text_encoder)' } },
  ],
  [
    [
      'UnetLoaderGGUF',
      'UnetLoaderGGUFAdvanced',
      'UnetLoaderGGUFDisTorchMultiGPU',
      'UNETLoaderNF4',
      'UNETLoaderMultiGPU',
      'UnetLoaderGGUFMultiGPU',
      'LoaderGGUF',
    ],
    { outputs: 'MODEL', load: { model: 'first(unet_name, gguf_name, model_name)' } },
  ],
  [
    [
      'CheckpointLoaderNF4',
      'CheckpointLoaderSimpleMultiGPU',
      'Checkpoint Loader Simple',
      'CheckpointLoaderSimpleWithNoiseSelect',
    ],
    { outputs: 'MODEL, CLIP, VAE', load: { model: 'ckpt_name' } },
  ],
  [
    [
      'CLIPLoaderGGUF',
      'DualCLIPLoaderGGUF',
      'TripleCLIPLoaderGGUF',
      'QuadrupleCLIPLoaderGGUF',
      'DualCLIPLoaderMultiGPU',
      'CLIPLoaderMultiGPU',
      'ClipLoaderGGUF',
    ],
    { outputs: 'CLIP' },
  ],
  [['VAELoaderMultiGPU'], { outputs: 'VAE' }],
]
