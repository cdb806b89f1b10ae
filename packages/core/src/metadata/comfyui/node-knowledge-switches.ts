import { type RuleTable } from './node-rules.ts'

/** Nodes that pass one of several inputs on. `choose` gives the name of the input. */
export const switchRules: RuleTable = [
  [
    ['ComfySwitchNode', 'ComfySoftSwitchNode', 'LazySwitchKJ'],
    { choose: "switch ? 'on_true' : 'on_false'" },
  ],
  [
    [
      'Switch any [Crystools]',
      'Switch latent [Crystools]',
      'Switch conditioning [Crystools]',
      'Switch image [Crystools]',
      'Switch mask [Crystools]',
      'Switch string [Crystools]',
    ],
    { choose: "boolean ? 'on_true' : 'on_false'" },
  ],
  [
    ['SimpleCondition+', 'easy ifElse'],
    { choose: "first(evaluate, boolean) ? 'on_true' : 'on_false'" },
  ],
  [
    ['ImpactConditionalBranch', 'ImpactConditionalBranchSelMode'],
    { choose: "cond ? 'tt_value' : 'ff_value'" },
  ],
  [['Sage_LogicalSwitch'], { choose: "condition ? 'true_value' : 'false_value'" }],
  [['LogicGateEither'], { choose: "condition ? 'input1' : 'input2'" }],
  [['ACE_AnyInputSwitchBool'], { choose: "bool ? 'any_if_true' : 'any_if_false'" }],
  [['If ANY return A else B-🔬'], { choose: "ANY ? 'IF_TRUE' : 'IF_FALSE'" }],
  [['LayerUtility: If '], { choose: "if_condition ? 'when_TRUE' : 'when_FALSE'" }],
  [
    ['DF_Logic_node'],
    {
      choose:
        "(Operation == 'A > B' ? CompareValue_A > CompareValue_B : Operation == 'A < B' ? CompareValue_A < CompareValue_B : Operation == 'A = B' ? CompareValue_A == CompareValue_B : Operation == 'A AND B' ? CompareValue_A && CompareValue_B : Operation == 'A OR B' ? CompareValue_A || CompareValue_B : CompareValue_A != CompareValue_B) ? 'OnTrue' : 'OnFalse'",
    },
  ],
  [
    ['LayerUtility: SwitchCase'],
    {
      choose:
        "switch_condition == case_1 ? 'input_1' : switch_condition == case_2 ? 'input_2' : switch_condition == case_3 ? 'input_3' : 'input_default'",
    },
  ],
  [
    ['ImpactSwitch', 'LatentSwitch', 'SEGSSwitch', 'easy anythingSwitch'],
    { choose: "'input' + select", values: { selected_index: 'select' } },
  ],
  [['easy anythingIndexSwitch'], { choose: "'value' + index" }],
  [['easy textIndexSwitch'], { choose: "'text' + index" }],
  [['easy conditioningIndexSwitch'], { choose: "'cond' + index" }],
  [['easy imageIndexSwitch'], { choose: "'image' + index" }],
  [['easy textSwitch'], { choose: "input == 1 ? 'text1' : 'text2'" }],
  [['easy imageSwitch', 'easy imageSwitchBoolean'], { choose: "boolean ? 'image_a' : 'image_b'" }],
  [
    ['ACE_TextInputSwitch2Way', 'ACE_TextInputSwitch4Way', 'ACE_TextInputSwitch8Way'],
    { choose: "'text' + max(input, 1)" },
  ],
  [['CR Text Input Switch', 'CR Text Input Switch (4 way)'], { choose: "'text' + Input" }],
  [['CR Conditioning Input Switch'], { choose: "'conditioning' + Input" }],
  [['CR Latent Input Switch'], { choose: "'latent' + Input" }],
  [['CR Image Input Switch', 'CR Image Input Switch (4 way)'], { choose: "'image' + Input" }],
  [['CR Model Input Switch'], { choose: "'model' + Input" }],
  [['CR Clip Input Switch'], { choose: "'clip' + Input" }],
  [['CR VAE Input Switch'], { choose: "'VAE' + Input" }],
  [['CR Pipe Switch'], { choose: "'pipe' + Input" }],
  [['CR Hires Fix Process Switch', 'CR Img2Img Process Switch'], { choose: '{Input}' }],
  [
    ['Four_Input_Text_Switch', 'Six_Input_Text_Switch', 'Eight_Input_Text_Switch'],
    { choose: "'text' + switch" },
  ],
  [
    [
      'Four_Input_Int_Switch',
      'Six_Input_Int_Switch',
      'Eight_Input_Int_Switch',
      'Four_Input_Int_Switch_Widget',
      'Six_Input_Int_Switch_Widget',
      'Eight_Input_Int_Switch_Widget',
    ],
    { choose: "'int' + switch" },
  ],
  [
    ['SeargeConditioningMuxer2', 'SeargeConditioningMuxer5', 'SeargeLatentMuxer3'],
    { choose: "'input' + input_selector" },
  ],
  [['Text Input Switch'], { choose: "boolean ? 'text_a' : 'text_b'" }],
  [['Conditioning Input Switch'], { choose: "boolean ? 'conditioning_a' : 'conditioning_b'" }],
  [['Latent Input Switch'], { choose: "boolean ? 'latent_a' : 'latent_b'" }],
  [['Image Input Switch'], { choose: "boolean ? 'image_a' : 'image_b'" }],
  [['Model Input Switch'], { choose: "boolean ? 'model_a' : 'model_b'" }],
  [['CLIP Input Switch'], { choose: "boolean ? 'clip_a' : 'clip_b'" }],
  [['VAE Input Switch'], { choose: "boolean ? 'vae_a' : 'vae_b'" }],
  [
    ['Lora Input Switch'],
    {
      links: { model: "=boolean ? 'model_a' : 'model_b'", clip: "=boolean ? 'clip_a' : 'clip_b'" },
    },
  ],
  [['CR Switch Model and CLIP'], { links: { model: "='model' + Input", clip: "='clip' + Input" } }],
  [['Any Switch (rgthree)', 'Any Switch'], { choose: { first: ['any_*'] } }],
  [
    [
      'Context Switch (rgthree)',
      'Context Switch Big (rgthree)',
      'Dynamic Context Switch (rgthree)',
    ],
    { choose: { first: ['ctx_*'] } },
  ],
  [['D2 Delivery', 'CCM Switch'], { choose: { first: ['input*'] } }],

  // Averages of two conditionings of which one has no weight.
  [
    ['ConditioningAverage'],
    {
      choose:
        "conditioning_to_strength >= 1 ? 'conditioning_to' : conditioning_to_strength <= 0 ? 'conditioning_from' : null",
    },
  ],
  [
    ['CR Conditioning Mixer'],
    {
      choose:
        "mix_method == 'Average' && average_strength >= 1 ? 'conditioning_2' : mix_method == 'Average' && average_strength <= 0 ? 'conditioning_1' : null",
    },
  ],
]
