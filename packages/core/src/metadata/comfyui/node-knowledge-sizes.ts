import { type RuleTable } from './node-rules.ts'

const ratioWidth =
  "swap_dimensions == 'On' ? first(numberIn(sizeIn(aspect_ratio), 1), height) : first(numberIn(sizeIn(aspect_ratio), 0), width)"
const ratioHeight =
  "swap_dimensions == 'On' ? first(numberIn(sizeIn(aspect_ratio), 0), width) : first(numberIn(sizeIn(aspect_ratio), 1), height)"
const presetWidth =
  'swap_dimensions ? first(numberIn(sizeIn(preset), 1), height) : first(numberIn(sizeIn(preset), 0), width)'
const presetHeight =
  'swap_dimensions ? first(numberIn(sizeIn(preset), 0), width) : first(numberIn(sizeIn(preset), 1), height)'

/** The styles stand in files of the pack: with one chosen, the text that ran is not in the graph. */
const styledPositive =
  "lower(style ?? 'none') == 'none' ? wildcards(positive_prompt) : template(positive_prompt)"
const styledNegative =
  "lower(style ?? 'none') == 'none' ? wildcards(negative_prompt) : template(negative_prompt)"

const ownWidth = 'first(numberIn(sizeIn(resolution), 0), width)'
const ownHeight = 'first(numberIn(sizeIn(resolution), 1), height)'
const pixelsWidth = `({flip_w/h} ? ${ownHeight} : ${ownWidth}) * scale`
const pixelsHeight = `({flip_w/h} ? ${ownWidth} : ${ownHeight}) * scale`

/** The user's own presets go before those of the pack. */
const selectedText = "(preset_user ?? 'None') == 'None' ? preset : preset_user"
const selectedSide = (side: string, swapped: string): string =>
  `swap_width_and_height ? ${swapped} : ${side}`
const snapped = (side: string): string =>
  `(snap_to_nearest ?? false) && (snap_resolution ?? 8) > 0 ? round(round((${side}) * multiply) / (snap_resolution ?? 8)) * (snap_resolution ?? 8) : round((${side}) * multiply)`
const chosenWidth = `first(numberIn(sizeIn(${selectedText}), 0), custom_width)`
const chosenHeight = `first(numberIn(sizeIn(${selectedText}), 1), custom_height)`
const selectedWidth = snapped(selectedSide(chosenWidth, chosenHeight))
const selectedHeight = snapped(selectedSide(chosenHeight, chosenWidth))

/** A side brought to a multiple of 8 in the way the user chose; `Floor` leaves it as it is (sic). */
function adjusted(side: string): string {
  return `round_method == 'Ceil' ? ceil(${side} / 8) * 8 : round_method == 'Round' ? round(${side} / 8) * 8 : ${side}`
}

/** Upright sizes by ratio (SageUtils); what is not listed is square. */
const quickSizes = {
  '5:12': [512, 1216],
  '9:16': [720, 1280],
  '10:16': [640, 1024],
  '5:7': [1280, 1792],
  '2:3': [768, 1152],
  '3:4': [768, 1024],
  '4:7': [768, 1344],
  '7:9': [896, 1152],
  '8:10': [1024, 1280],
  '13:19': [832, 1216],
} as const

function quickSide(index: 0 | 1): string {
  const choices = Object.entries(quickSizes).map(
    ([ratio, sides]) => `aspect_ratio == '${ratio}' ? ${sides[index]}`,
  )
  return `(${[...choices, '1024'].join(' : ')})`
}

const quickRounded = (upright: 0 | 1, lying: 0 | 1): string =>
  `round((orientation == 'Landscape' ? ${quickSide(lying)} : ${quickSide(upright)}) * multiplier / 64) * 64`

/** A side of a preset named after its size (mikey); by seed, the pack's own list decides. */
function presetSide(preset: string, index: 0 | 1): string {
  const side = (at: number): string => `numberIn(sizeIn(${preset}), ${at})`
  return `use_preset_seed == 'true' ? dynamic() : swap_axis == 'true' ? ${side(1 - index)} : ${side(index)}`
}

/** Nodes that work out the size of a picture. */
export const sizeRules: RuleTable = [
  [
    [
      'CR Aspect Ratio',
      'CR SD1.5 Aspect Ratio',
      'CR SDXL Aspect Ratio',
      'CR Aspect Ratio Banners',
      'CR Aspect Ratio Social Media',
      'CR_Aspect Ratio For Print',
      'CR Aspect Ratio SDXL',
    ],
    {
      size: {
        width: `floor((${ratioWidth}) * first(prescale_factor, 1))`,
        height: `floor((${ratioHeight}) * first(prescale_factor, 1))`,
      },
      values: {
        0: `floor((${ratioWidth}) * first(prescale_factor, 1))`,
        1: `floor((${ratioHeight}) * first(prescale_factor, 1))`,
      },
    },
  ],
  [
    ['D2 Size Selector'],
    {
      size: {
        width: adjusted(`int((${presetWidth}) * prescale_factor)`),
        height: adjusted(`int((${presetHeight}) * prescale_factor)`),
      },
      values: {
        width: adjusted(`int((${presetWidth}) * prescale_factor)`),
        height: adjusted(`int((${presetHeight}) * prescale_factor)`),
      },
    },
  ],
  [
    ['EmptyLatentImagePresets', 'EmptyLatentImageCustomPresets'],
    {
      size: {
        width: 'invert ? numberIn(sizeIn(dimensions), 1) : numberIn(sizeIn(dimensions), 0)',
        height: 'invert ? numberIn(sizeIn(dimensions), 0) : numberIn(sizeIn(dimensions), 1)',
      },
    },
  ],
  [
    ['SDXLEmptyLatentSizePicker+'],
    {
      size: {
        width: 'width_override > 0 ? width_override : numberIn(sizeIn(resolution), 0)',
        height: 'height_override > 0 ? height_override : numberIn(sizeIn(resolution), 1)',
      },
    },
  ],
  [
    ['SDXL Empty Latent Image (rgthree)'],
    {
      size: { width: 'numberIn(dimensions, 0)', height: 'numberIn(dimensions, 1)' },
      values: {
        CLIP_WIDTH: 'int(numberIn(dimensions, 0) * clip_scale)',
        CLIP_HEIGHT: 'int(numberIn(dimensions, 1) * clip_scale)',
      },
    },
  ],
  [
    ['easy pixels'],
    {
      values: {
        width_norm: `multiple(${pixelsWidth}, 8)`,
        height_norm: `multiple(${pixelsHeight}, 8)`,
        width: pixelsWidth,
        height: pixelsHeight,
      },
    },
  ],
  [
    ['ResolutionSelector'],
    {
      values: {
        width:
          'round(sqrt(megapixels * 1048576 * numberIn(aspect_ratio, 0) / numberIn(aspect_ratio, 1)) / multiple) * multiple',
        height:
          'round(sqrt(megapixels * 1048576 * numberIn(aspect_ratio, 1) / numberIn(aspect_ratio, 0)) / multiple) * multiple',
      },
    },
  ],
  [
    [
      'SizeFromPresetsSD15',
      'SizeFromPresetsSDXL',
      'CM_SDXLResolution',
      'CM_SDXLExtendedResolution',
      'ACE_TextToResolution',
    ],
    {
      values: {
        0: 'numberIn(first(preset, resolution, text), 0)',
        1: 'numberIn(first(preset, resolution, text), 1)',
      },
    },
  ],
  [
    ['PresetRatioSelector'],
    {
      values: {
        latent_w: presetSide('select_preset', 0),
        latent_h: presetSide('select_preset', 1),
        '*': 'dynamic()',
      },
    },
  ],
  [
    ['Ratio Advanced'],
    {
      values: {
        latent_w: `preset == 'none' ? first(numberIn(sizeIn(select_latent_ratio), 0), custom_latent_w) : ${presetSide('preset', 0)}`,
        latent_h: `preset == 'none' ? first(numberIn(sizeIn(select_latent_ratio), 1), custom_latent_h) : ${presetSide('preset', 1)}`,
        '*': 'dynamic()',
      },
    },
  ],
  [
    ['SDXLAspectRatioSelector'],
    { values: { width: 'sdxlSide(aspect_ratio, 0)', height: 'sdxlSide(aspect_ratio, 1)' } },
  ],
  [
    ['AspectRatioSelector'],
    {
      values: {
        width:
          'floor(768 / max(sdxlSide(aspect_ratio, 0), sdxlSide(aspect_ratio, 1)) * sdxlSide(aspect_ratio, 0) / 8) * 8',
        height:
          'floor(768 / max(sdxlSide(aspect_ratio, 0), sdxlSide(aspect_ratio, 1)) * sdxlSide(aspect_ratio, 1) / 8) * 8',
      },
    },
  ],
  [
    ['📐 Resolution Image Size Selector'],
    {
      size: { width: selectedWidth, height: selectedHeight },
      values: { width: selectedWidth, height: selectedHeight },
    },
  ],
  [
    ['SetImageSizeWithScale'],
    {
      values: {
        width: 'width',
        height: 'height',
        width_scaled: 'int(width * scale_by)',
        height_scaled: 'int(height * scale_by)',
      },
    },
  ],
  [['Sage_QuickResPicker'], { values: { width: quickRounded(0, 1), height: quickRounded(1, 0) } }],
  [
    ['D2 Resize Calculator'],
    {
      values: {
        width: adjusted('int(width * rescale_factor)'),
        height: adjusted('int(height * rescale_factor)'),
      },
    },
  ],
  [['Sage_GuessResolutionByRatio', 'FS: Fit Size From Int'], { values: 'dynamic()' }],
  [
    [
      'Empty Latent Ratio Select SDXL',
      'Prompt With SDXL',
      'Prompt With Style',
      'Prompt With Style V2',
    ],
    {
      size: {
        width: 'numberIn(sizeIn(ratio_selected), 0)',
        height: 'numberIn(sizeIn(ratio_selected), 1)',
      },
      encode: { positive: styledPositive, negative: styledNegative },
      values: {
        positive_prompt_text_g: styledPositive,
        negative_prompt_text_g: styledNegative,
        positive_style_text_l:
          "lower(style ?? '') == 'none' ? '' : first(positive_style, dynamic())",
        negative_style_text_l:
          "lower(style ?? '') == 'none' ? '' : first(negative_style, dynamic())",
        positive_prompt: 'wildcards(positive_prompt)',
        negative_prompt: 'wildcards(negative_prompt)',
        width: 'numberIn(sizeIn(ratio_selected), 0)',
        height: 'numberIn(sizeIn(ratio_selected), 1)',
      },
    },
  ],
  [
    ['Prompt With Style V3'],
    {
      tags: { in: ['positive_prompt', 'negative_prompt'], clip: 'same' },
      size: {
        width: "custom_size == 'true' ? custom_width : numberIn(sizeIn(ratio_selected), 0)",
        height: "custom_size == 'true' ? custom_height : numberIn(sizeIn(ratio_selected), 1)",
      },
      links: { model: 'base_model', clip: 'clip_base' },
      encode: { positive: 'wildcards(positive_prompt)', negative: 'wildcards(negative_prompt)' },
      values: {
        positive_prompt: 'wildcards(positive_prompt)',
        negative_prompt: 'wildcards(negative_prompt)',
      },
    },
  ],
  [['Latent Upscale by Factor (WAS)', 'LatentUpscaleFactorSimple _O'], {}],
  [
    ['SeargeGenerationParameters'],
    {
      size: {
        width: 'first(numberIn(sizeIn(image_size_preset), 0), image_width)',
        height: 'first(numberIn(sizeIn(image_size_preset), 1), image_height)',
      },
    },
  ],
]
