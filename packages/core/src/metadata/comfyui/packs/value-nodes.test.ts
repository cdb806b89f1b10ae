import { describe, expect, it } from 'vitest'
import { changed, type GraphCase, readFields } from '../test-support/traced-fields.ts'

const cases: readonly GraphCase[] = [
  changed(
    'calculate, and replace by regular expression',
    `
      i: StaticNumberInt { number: 5 }
      f: StaticNumberFloat { number: 2.5 }
      m: MultiplyNode { input1: @i, input2: 3 }
      r: ReplaceString { String: "a red car", Regex: "r\\\\wd", ReplaceWith: "blue" }
      pos: { text: @r }
      sampler: { steps: @m, cfg: @f }
    `,
    { prompt: 'a blue car', steps: 15, cfg_scale: 2.5 },
  ),
  changed(
    'take the side of a comparison',
    `
      c: LogicGateCompare { input1: 3, input2: 2 }
      e: LogicGateEither { condition: @c, input1: "yes", input2: "no" }
      pos: { text: @e }
    `,
    { prompt: 'yes' },
  ),
  changed(
    'take a choice from a separated list',
    `
      c: ManualChoiceInt { input_string: "5$10$15", separator: "$", index: 2 }
      sc: StringListToCombo { string: "euler$heun", separator: "$", index: 1 }
      sampler: { steps: @c, sampler_name: @sc }
    `,
    { steps: 15, sampler: 'heun' },
  ),
  changed(
    'convert between text and numbers',
    `
      f: ConvertAny2Int { input1: "12" }
      s: ConvertAny2String { input1: 77 }
      pos: { text: @s }
      sampler: { steps: @f }
    `,
    { prompt: '77', steps: 12 },
  ),
  changed(
    'take lines, join and convert (various)',
    `
      s: JWStringMultiline { text: "one\\ntwo" }
      g: JWStringGetLine { source: @s, line_index: 1 }
      c: JWStringConcat { a: @g, b: " cats" }
      r: JWStringReplace { source: @c, to_replace: "cats", replace_with: "dogs" }
      i: JWInteger { value: 4 }
      m: JWIntegerMul { a: @i, b: 3 }
      f: JWFloatToInteger { value: 5.7, mode: "floor" }
      pos: { text: @r }
      sampler: { steps: @m, cfg: @f }
    `,
    { prompt: 'two dogs', steps: 12, cfg_scale: 5 },
  ),
  changed(
    'join, switch and read literals (ACE)',
    `
      a: ACE_Text { text: "aa" }
      b: ACE_Text { text: "bb" }
      c: ACE_TextConcatenate { text1: @a, text2: @b, separator: "-" }
      s: ACE_TextInputSwitch4Way { input: 3, text1: @a, text2: @b, text3: @c }
      i: ACE_Integer { int: 13 }
      f: ACE_Float { float: 3.5 }
      se: ACE_Seed { seed: 66 }
      pos: { text: @s }
      sampler: { steps: @i, cfg: @f, seed: @se }
    `,
    { prompt: 'aa-bb', steps: 13, cfg_scale: 3.5, seed: '66' },
  ),
  changed(
    'calculate and select lines (ACE)',
    `
      e: ACE_Expression_Eval { value: "a*2", a: 8 }
      ts: ACE_TextSelector { list_text: "x\\ny\\nz", select: 1 }
      pos: { text: @ts }
      sampler: { steps: @e.1 }
    `,
    { prompt: 'y', steps: 16 },
  ),
  changed(
    'join, replace and read literals (O)',
    `
      a: Text _O { text: "aa" }
      c: Concat Text _O { text1: @a, text2: "bb", separator: ", " }
      r: Replace Text _O { text: @c, old: "bb", new: "cc" }
      i: int _O { int: 12 }
      f: float _O { float: 2.5 }
      s: seed _O { seed: 999 }
      pos: { text: @r }
      sampler: { steps: @i, cfg: @f, seed: @s }
    `,
    { prompt: 'aa, cc', steps: 12, cfg_scale: 2.5, seed: '999' },
  ),
  changed(
    'do not take an upscaled second pass for the base',
    `
      e: Equation1param _O { x: 4, equation: "x*5" }
      sampler: { steps: @e.1 }
      up: LatentUpscaleFactorSimple _O {
        samples: @sampler, upscale_method: "nearest-exact", factor: 2, crop: "disabled"
      }
      k2: KSampler {
        model: @ckpt, positive: @pos, negative: @neg, latent_image: @up, seed: 8, steps: 9,
        cfg: 5, sampler_name: "heun", scheduler: "beta", denoise: 0.5
      }
      decode: { samples: @k2 }
    `,
  ),
  changed(
    'join literals (mnemic)',
    `
      s: ✏️ Literal String { value: "lit" }
      c: 🔗 String Concat / Append { delimiter: ", ", string_0: @s, string_1: "x" }
      i: ✏️ Literal Int { value: 13 }
      f: ✏️ Literal Float { value: 2.5 }
      pos: { text: @c }
      sampler: { steps: @i, cfg: @f }
    `,
    { prompt: 'lit, x', steps: 13, cfg_scale: 2.5 },
  ),
  changed(
    'load LoRA tags of a text (mnemic)',
    `
      l: 🏷️ LoRA Loader Prompt Tags { MODEL: @ckpt, CLIP: @ckpt.1, STRING: "a <lora:q:0.5> b" }
      sampler: { model: @l }
      pos: { text: @l.2, clip: @l.1 }
    `,
    { prompt: 'a  b', loras: [['q', 0.5, 0.5]] },
  ),
  changed(
    'read a preset size with a label (mnemic)',
    `
      r: 📐 Resolution Image Size Selector {
        preset: "SDXL: [Vertical Photo] 832x1216 2:3", preset_user: "None", custom_width: 1,
        custom_height: 1, multiply: 1, swap_width_and_height: false
      }
      sampler: { latent_image: @r.2 }
    `,
    { width: 832, height: 1216 },
  ),
  changed(
    'read plain text through a wildcard node (mnemic)',
    `
      w: 📝 Wildcard Processor { wildcard_string: "plain", seed: 1, recache_wildcards: false }
      pos: { text: @w }
    `,
    { prompt: 'plain' },
  ),
  changed(
    'replace, compare and multiply (Derfuu)',
    `
      x: DF_Text { Text: "a b" }
      r: DF_String_Replace { Text: @x, Pattern: "b", Replace_With: "c", Mode: "Strict" }
      i: DF_Integer { Value: 7 }
      l: DF_Logic_node {
        Operation: "A > B", CompareValue_A: 3, CompareValue_B: 1, OnTrue: @i, OnFalse: 2
      }
      m: DF_Multiply { Value_A: 2.5, Value_B: 2 }
      pos: { text: @r }
      sampler: { steps: @l, cfg: @m }
    `,
    { prompt: 'a c', steps: 7, cfg_scale: 5 },
  ),
  changed(
    'scale latents by a ratio (Derfuu)',
    `
      sc: DF_Latent_Scale_by_ratio {
        latent: @latent, modifier: 0.5, scale_method: "nearest-exact", crop: "disabled"
      }
      sampler: { latent_image: @sc }
    `,
    { width: 256, height: 384 },
  ),
  changed(
    'take switched texts and widgets (Endless)',
    `
      a: StringConstant { string: "A" }
      b: StringConstant { string: "B" }
      s: Six_Input_Text_Switch { switch: 2, text1: @a, text2: @b }
      i: Four_Input_Int_Switch_Widget { switch: 3, int1: 1, int2: 2, int3: 33, int4: 4 }
      pos: { text: @s }
      sampler: { steps: @i }
    `,
    { prompt: 'B', steps: 33 },
  ),
  changed(
    'read a batch of one prompt (Endless)',
    `
      pos: SimpleBatchPrompts {
        prompts: "only one", clip: @ckpt.1, print_output: false, max_batch_size: 0
      }
    `,
    { prompt: 'only one' },
  ),
  changed(
    'read primitives, switches and lists (Crystools)',
    `
      p: Primitive string multiline [Crystools] { string: "ps" }
      i: Primitive integer [Crystools] { int: 15 }
      f: Primitive float [Crystools] { float: 3.5 }
      b: Primitive boolean [Crystools] { boolean: true }
      sw: Switch string [Crystools] { on_true: @p, on_false: "no", boolean: @b }
      ls: List of strings [Crystools] { string_1: @sw, string_2: "b", delimiter: " " }
      pos: { text: @ls }
      sampler: { steps: @i, cfg: @f }
    `,
    { prompt: 'ps b', steps: 15, cfg_scale: 3.5 },
  ),
  changed(
    'carry any parts through a pipe (Crystools)',
    `
      to: Pipe to/edit any [Crystools] { any_1: @ckpt, any_2: @pos, any_3: @neg, any_4: @latent }
      fr: Pipe from any [Crystools] { CPipeAny: @to }
      sampler: { model: @fr.1, positive: @fr.2, negative: @fr.3, latent_image: @fr.4 }
    `,
  ),
  changed(
    'give a preset size as numbers',
    `
      s: SizeFromPresetsSD15 { preset: "768 x 512" }
      latent: { width: @s, height: @s.1 }
    `,
    { width: 768, height: 512 },
  ),
  changed(
    'make latents of a preset size',
    `
      latent: EmptyLatentImageFromPresetsSDXL { preset: "1216 x 832", batch_size: 1 }
    `,
    { width: 1216, height: 832 },
  ),
  changed(
    'read a size behind its label',
    `
      latent: SDXL Empty Latent Image {
        resolution: "[SDXL] 832 x 1216 (0.68)", batch_size: 1, channels: 4
      }
    `,
    { width: 832, height: 1216 },
  ),
  changed(
    'read literals kept as text',
    `
      i: Int { Number: "14" }
      f: Float { Number: "3.5" }
      s: String { String: "lit" }
      ks: KepStringLiteral { String: "neg" }
      ck: Checkpoint { literal: "cl.safetensors" }
      o: Operation {
        "A Type": "Int", "B Type": "Int", Operation: "A*B", "A - Int": 3, "B - Int": 4
      }
      ckpt: { ckpt_name: @ck }
      pos: { text: @s }
      neg: { text: @ks }
      sampler: { steps: @o, cfg: @f, seed: @i }
    `,
    {
      steps: 12,
      cfg_scale: 3.5,
      seed: '14',
      prompt: 'lit',
      negative_prompt: 'neg',
      model: 'cl.safetensors',
    },
  ),
  changed(
    'compare and take a side (Logic)',
    `
      i: Int-🔬 { value: 14 }
      s: String-🔬 { value: "lit" }
      c: Compare-🔬 { a: @i, b: 3, comparison: "a > b" }
      if: If ANY return A else B-🔬 { ANY: @c, IF_TRUE: @s, IF_FALSE: "no" }
      pos: { text: @if }
      sampler: { steps: @i }
    `,
    { prompt: 'lit', steps: 14 },
  ),
  changed(
    'read sliders by their mode (mxToolkit)',
    `
      s: mxSlider { Xi: 20, Xf: 5.5, isfloatX: 1 }
      s2: mxSlider2D { Xi: 320, Xf: 0, Yi: 256, Yf: 0, isfloatX: 0, isfloatY: 0 }
      se: mxSeed { X: 4444 }
      latent: { width: @s2, height: @s2.1 }
      sampler: { cfg: @s, seed: @se }
    `,
    { cfg_scale: 5.5, width: 320, height: 256, seed: '4444' },
  ),
  changed(
    'calculate by named operations (ComfyMath)',
    `
      i: CM_IntBinaryOperation { op: "Mul", a: 5, b: 3 }
      f: CM_FloatUnaryOperation { op: "Abs", a: -4.5 }
      c: CM_FloatBinaryCondition { op: "Gt", a: 2, b: 1 }
      r: CM_SDXLResolution { resolution: "1216x832" }
      fi: CM_FloatToInt { a: 6.9 }
      latent: { width: @r, height: @r.1 }
      sampler: { steps: @i, cfg: @f }
    `,
    { steps: 15, cfg_scale: 4.5, width: 1216, height: 832 },
  ),
  changed(
    'calculate and read literals (LayerStyle)',
    `
      tb: LayerUtility: TextBox { text: "tb" }
      tj: LayerUtility: TextJoin { text_1: @tb, text_2: "x", text_3: "", text_4: "" }
      s: LayerUtility: Seed { seed: 51 }
      i: LayerUtility: Integer { int_value: 11 }
      f: LayerUtility: Float { float_value: 2.5 }
      nc: LayerUtility: NumberCalculatorV2 { a_value: "3", b_value: "4", operator: "*" }
      pos: { text: @tb }
      sampler: { seed: @s, steps: @nc, cfg: @f }
    `,
    { prompt: 'tb', seed: '51', steps: 12, cfg_scale: 2.5 },
  ),
  changed(
    'take the side of a condition (LayerStyle)',
    `
      b: LayerUtility: Boolean { bool_value: true }
      if: "LayerUtility: If " { if_condition: @b, when_TRUE: @x, when_FALSE: @y }
      x: LayerUtility: String { string: "X" }
      y: LayerUtility: String { string: "Y" }
      pos: { text: @if }
    `,
    { prompt: 'X' },
  ),
  changed(
    'calculate and replace (mtb)',
    `
      m: Math Expression (mtb) { expression: "3*5" }
      r: String Replace (mtb) { string: "a b", old: "b", new: "c", use_regex: false }
      ss: Smart Step (mtb) { step: 20, start_percent: 0, end_percent: 100 }
      pos: { text: @r }
      sampler: { steps: @m.1 }
    `,
    { prompt: 'a c', steps: 15 },
  ),
  changed(
    'read values sent everywhere',
    `
      s: Simple String { string: "ss" }
      se: Seed Everywhere { seed: 12 }
      pos: { text: @s }
      sampler: { seed: @se }
    `,
    { prompt: 'ss', seed: '12' },
  ),
  changed(
    'calculate expressions and read a LoRA (pysssss)',
    `
      m: MathExpression|pysssss { expression: "a * 2 + latent_w", a: 5 }
      m2: MathExpression|pysssss { expression: "(3 + 4) * 2" }
      l: LoraLoader|pysssss {
        model: @ckpt, clip: @ckpt.1, lora_name: "a.safetensors", strength_model: 0.5,
        strength_clip: 0.25, prompt: ""
      }
      sampler: { steps: @m2, model: @l }
      pos: { clip: @l.1 }
    `,
    { steps: 14, loras: [['a.safetensors', 0.5, 0.25]] },
  ),
  changed(
    'take the default of an outside parameter',
    `
      p: ETN_Parameter { name: "x", type: "number (integer)", default: "21" }
      sampler: { steps: @p }
    `,
    { steps: 21 },
  ),
]

describe('Value, text and logic nodes of further packs', () => {
  it.each(cases)('%s', (_, graph, fields) => {
    expect(readFields(graph)).toMatchObject(fields)
  })
})
