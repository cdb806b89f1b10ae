import { type RuleTable } from './node-rules.ts'

/** A value on its way from one to another over some frames. */
function gradient(rounded: string): string {
  const way = `${rounded}((current_frame - start_frame) * (end_value - start_value) / frame_duration)`
  return `current_frame < start_frame ? start_value : current_frame > start_frame + frame_duration ? end_value : start_value + ${way}`
}

/** Numbers: constants, seeds, arithmetic and conversions. */
export const valueRules: RuleTable = [
  [['mxSlider'], { values: 'isfloatX == 1 ? Xf : Xi' }],
  [['mxSlider2D'], { values: { 0: 'isfloatX == 1 ? Xf : Xi', 1: 'isfloatY == 1 ? Yf : Yi' } }],
  [['mxSeed'], { values: 'X' }],
  [['Checkpoint', 'Lora'], { values: 'literal' }],
  [['Int', 'Float'], { values: 'number(Number)' }],
  [['KepStringLiteral', 'String'], { values: 'String' }],
  [
    ['Operation'],
    {
      values:
        "operatorOf(at({Operation}, 1), {A Type} == 'Int' ? {A - Int} : {A - Float}, {B Type} == 'Int' ? {B - Int} : {B - Float})",
    },
  ],
  [['ETN_Parameter'], { values: "contains(type, 'number') ? number(default) : default" }],
  [['DF_Integer'], { values: 'int(Value)' }],
  [['DF_Ceil'], { values: 'ceil(Value)' }],
  [['DF_Floor'], { values: 'floor(Value)' }],
  [['DF_Int_to_Float', 'DF_Float'], { values: 'Value' }],
  [['DF_Multiply'], { values: 'Value_A * Value_B' }],
  [['DF_Divide'], { values: 'Numerator / Denominator' }],
  [['DF_Sum'], { values: 'Value_A + Value_B' }],
  [['DF_Subtract'], { values: 'Value_A - Value_B' }],
  [['DF_Power'], { values: 'Value ** Exponent' }],
  [['DF_Absolute_value'], { values: 'abs(Value)' }],
  [['DF_Square_root'], { values: { 0: 'sqrt(Value)', 1: '-sqrt(Value)' } }],
  [['ttN int'], { values: 'int' }],
  [['ttN float'], { values: { 0: 'float', 1: 'int(float)', 2: 'floatText({float})' } }],

  // Seeds and sampler settings kept in nodes of their own.
  [['SeedSelector'], { values: 'mode ? seed : fixed_seed' }],
  [['Seed Generator (Image Saver)'], { values: 'seed + (increment ?? 0)' }],
  [['SeedGenerator'], { values: { 0: 'seed', 1: 'seed + 1' } }],
  [
    ['ImpactSchedulerAdapter'],
    { values: "extra_scheduler == 'None' ? scheduler : extra_scheduler" },
  ],
  [['KSampler Config (rgthree)'], { values: { STEPS: 'steps_total' } }],
  [
    ['Smart Step (mtb)'],
    {
      values: {
        step: 'step',
        start: 'floor(step * start_percent / 100)',
        end: 'floor(step * end_percent / 100)',
      },
    },
  ],
  [
    ['D2 Refiner Steps A1111'],
    { values: { steps: 'floor(steps / denoise)', start: 'floor(steps / denoise) - steps' } },
  ],
  [['Number to Seed', 'CR Seed to Int', 'Seed'], { values: 'first(number, seed)' }],
  [
    [
      'DF_Random',
      'RandomInt',
      'RandomFloat',
      '🎲 Random Seed',
      'SystemRandomInt',
      'SystemRandomFloat',
      'SystemRandomGaussianFloat',
      'RandomShuffleInt',
      'RandomShuffleFloat',
      'CounterInteger',
      'CounterFloat',
      'YieldableIteratorInt',
      'Range Integer',
      'Range Float',
      'Number Counter',
      'True Random.org Number Generator',
      'RandomGeneratorForList //Inspire',
      'LayerUtility: RandomGenerator',
      'LayerUtility: RandomGeneratorV2',
      'Randomizer_Chaos',
      'Randomizer_Pandemonium',
      'Image to Seed',
      'DimensionSelectorWithSeedNode',
      'RandomSizeFromPresetsSD15',
      'RandomSizeFromPresetsSDXL',
    ],
    { values: 'dynamic()' },
  ],

  // Arithmetic with an operator chosen from a list.
  [
    ['CM_IntBinaryOperation', 'CM_FloatBinaryOperation', 'CM_NumberBinaryOperation'],
    {
      values:
        "op == 'Add' ? a + b : op == 'Sub' ? a - b : op == 'Mul' ? a * b : op == 'Div' ? a / b : op == 'Mod' ? a % b : op == 'Pow' ? a ** b : op == 'FloorDiv' ? a // b : op == 'Max' ? max(a, b) : op == 'Min' ? min(a, b) : dynamic()",
    },
  ],
  [
    ['CM_IntUnaryOperation', 'CM_FloatUnaryOperation', 'CM_NumberUnaryOperation'],
    {
      values:
        "op == 'Neg' ? -a : op == 'Inc' ? a + 1 : op == 'Dec' ? a - 1 : op == 'Abs' ? abs(a) : op == 'Sqr' ? a * a : op == 'Cube' ? a * a * a : op == 'Sqrt' ? sqrt(a) : op == 'Round' ? round(a) : op == 'Floor' ? floor(a) : op == 'Ceil' ? ceil(a) : op == 'Trunc' ? trunc(a) : op == 'Exp' ? exp(a) : op == 'Ln' ? log(a) : dynamic()",
    },
  ],
  [['CM_FloatToInt', 'CM_NumberToInt', 'CM_BoolToInt'], { values: 'int(a)' }],
  [['CM_IntToBool'], { values: 'bool(a)' }],
  [
    ['easy mathInt', 'easy mathFloat'],
    {
      values:
        "operation == 'add' ? a + b : operation == 'subtract' ? a - b : operation == 'multiply' ? a * b : operation == 'divide' ? a / b : operation == 'modulo' ? a % b : operation == 'power' ? a ** b : dynamic()",
    },
  ],
  [
    ['Number Operation'],
    {
      values: {
        '*': "operation == 'addition' ? number_a + number_b : operation == 'subtraction' ? number_a - number_b : operation == 'division' ? number_a / number_b : operation == 'floor division' ? number_a // number_b : operation == 'multiplication' ? number_a * number_b : operation == 'exponentiation' ? number_a ** number_b : operation == 'modulus' ? number_a % number_b : dynamic()",
      },
    },
  ],
  [['Number Multiple Of'], { values: 'number + (multiple - number % multiple) % multiple' }],
  [
    ['CR Simple Value Scheduler'],
    {
      values: {
        INT: 'int(number(scheduled(schedule, current_frame)))',
        FLOAT: 'number(scheduled(schedule, current_frame))',
      },
    },
  ],
  [
    ['CR Increment Float', 'CR Increment Integer'],
    {
      values:
        'current_frame < start_frame ? start_value : start_value + (current_frame - start_frame) * step + (current_frame <= start_frame + frame_duration ? step : 0)',
    },
  ],
  [
    ['CR Gradient Float', 'CR Gradient Integer'],
    {
      values: {
        FLOAT: gradient(''),
        INT: gradient('int'),
      },
    },
  ],
  [['Number Input Switch'], { values: 'boolean ? number_a : number_b' }],
  [
    ['Constant Number'],
    {
      values: {
        0: "first(number_as_text, '') == '' ? number : number(number_as_text)",
        '*': "first(number_as_text, '') == '' ? number : number(number_as_text)",
      },
    },
  ],
  [
    ['Text to Number', 'StringToInt', 'JWStringToInteger', 'JWStringToFloat'],
    { values: { INT: 'round(number(first(text, string)))', '*': 'number(first(text, string))' } },
  ],
  [
    ['StringToNumber'],
    {
      values: {
        INT: "rounding == 'floor' ? floor(number(string)) : rounding == 'ceil' ? ceil(number(string)) : round(number(string))",
        '*': 'number(string)',
      },
    },
  ],
  [
    ['CR String To Number'],
    {
      values: {
        INT: "round_integer == 'round up' ? int(number(text)) + 1 : round_integer == 'round down' ? int(number(text)) : round(number(text))",
        '*': 'number(text)',
      },
    },
  ],
  [['SeargeFloatMath', 'SeargeIntegerMath'], { values: 'calculate(op)' }],
  [['SeargeIntegerScaler'], { values: 'int(value * factor / multiple_of) * multiple_of' }],
  [['SeargeIntegerPair', 'SeargeFloatPair'], { values: { 0: 'value1', 1: 'value2' } }],
  [['JWIntegerAdd', 'JWFloatAdd', 'AddNode'], { values: 'first(a, input1) + first(b, input2)' }],
  [['JWIntegerSub', 'JWFloatSub'], { values: 'a - b' }],
  [
    ['JWIntegerMul', 'JWFloatMul', 'MultiplyNode'],
    { values: 'first(a, input1) * first(b, input2)' },
  ],
  [['JWIntegerDiv', 'JWFloatDiv', 'DivideNode'], { values: 'first(a, input1) / first(b, input2)' }],
  [
    ['JWIntegerMin', 'JWFloatMin', 'MinNode'],
    { values: 'min(first(a, input1), first(b, input2))' },
  ],
  [
    ['JWIntegerMax', 'JWFloatMax', 'MaxNode'],
    { values: 'max(first(a, input1), first(b, input2))' },
  ],
  [['JWIntegerAbsolute', 'JWFloatAbsolute', 'AbsNode'], { values: 'abs(first(value, input1))' }],
  [
    ['JWFloatToInteger'],
    { values: "mode == 'round' ? round(value) : mode == 'floor' ? floor(value) : ceil(value)" },
  ],
  [['ModuloNode'], { values: 'input1 % modulo' }],
  [['PowerNode'], { values: 'input1 ** power' }],
  [['LogicGateNegateValue'], { values: '-input1' }],
  [['RoundNode'], { values: 'round(input1)' }],
  [['CeilNode'], { values: 'ceil(input1)' }],
  [['FloorNode'], { values: 'floor(input1)' }],
  [['ConvertAny2Int'], { values: 'int(input1)' }],
  [['ConvertAny2Float'], { values: 'float(input1)' }],
  [['ConvertAny2String', 'ConvertComboToString'], { values: 'str(first(input1, combo))' }],
  [['ManualChoiceInt'], { values: 'int(at(split(input_string, separator), index))' }],
  [['ManualChoiceFloat'], { values: 'float(at(split(input_string, separator), index))' }],
  [['CR Integer Multiple'], { values: { INT: 'int(integer * multiple)' } }],
  [['CR Index Multiply'], { values: { index: 'index * factor' } }],
  [['CR Index Increment'], { values: { index: 'index + interval' } }],
  [['CR Clamp Value'], { values: { a: 'clamp(a, range_min, range_max)' } }],
  [
    ['CR Value', 'CR Float To Integer'],
    { values: { FLOAT: 'value', INT: 'int(first(value, _float))' } },
  ],
  [['CR Integer To String'], { values: { STRING: 'str(int_)' } }],
  [['CR Float To String'], { values: { STRING: 'floatText(float_)' } }],
  [['floatToText _O'], { values: 'floatText({float})' }],
  [
    ['CR Math Operation'],
    {
      values: {
        a: "round(operation == 'sqrt' ? sqrt(a) : operation == 'neg' ? -a : operation == 'abs' ? abs(a) : operation == 'exp' ? exp(a) : operation == 'log' ? log(a) : operation == 'sin' ? sin(a) : cos(a), decimal_places)",
      },
    },
  ],
  [
    ['CR Set Value On Boolean'],
    {
      values: {
        INT: 'int(boolean ? value_if_true : value_if_false)',
        FLOAT: 'boolean ? value_if_true : value_if_false',
      },
    },
  ],
  [
    ['CR Set Value On Binary'],
    {
      values: {
        INT: 'int(binary == 1 ? value_if_1 : value_if_0)',
        FLOAT: 'binary == 1 ? value_if_1 : value_if_0',
      },
    },
  ],
  [
    ['LayerUtility: NumberCalculator', 'LayerUtility: NumberCalculatorV2'],
    { values: 'operatorOf(operator, first(a, number(a_value)), first(b, number(b_value)))' },
  ],
  [['LayerUtility: Integer', 'LayerUtility: Boolean'], { values: 'first(int_value, bool_value)' }],
  [['LayerUtility: Float'], { values: { 0: 'float_value', 1: 'floatText(float_value)' } }],
  [
    ['NumberScaler'],
    { values: '(value - min) / (max - min) * (scale_to_max - scale_to_min) + scale_to_min' },
  ],
  [['ImpactMinMax'], { values: 'mode ? max(a, b) : min(a, b)' }],
  [
    ['ImpactConvertDataType'],
    {
      values: {
        STRING: 'str(value)',
        FLOAT: 'float(value)',
        INT: 'int(value)',
        BOOLEAN: 'bool(value)',
      },
    },
  ],
  [['ComfyNumberConvert'], { values: { FLOAT: 'float(value)', INT: 'int(value)' } }],
  [
    ['easy convertAnything'],
    {
      values:
        "output_type == 'string' ? str({*}) : output_type == 'int' ? int({*}) : output_type == 'float' ? float({*}) : bool({*})",
    },
  ],
  [
    ['SimpleMathPercent+', 'SimpleMathFloat+', 'SimpleMathInt+', 'SimpleMathBoolean+'],
    { values: 'value' },
  ],
  [
    ['SimpleMathSliderLowRes+'],
    {
      values:
        'rounding > 0 ? round(min + value / 10 * (max - min), rounding) : min + value / 10 * (max - min)',
    },
  ],
  [
    ['SimpleMathSlider+'],
    {
      values:
        'rounding > 0 ? round(min + value * (max - min), rounding) : min + value * (max - min)',
    },
  ],
  [
    ['easy seedList'],
    {
      values: {
        seed: "method == 'increment' ? min(min_num, max_num) : method == 'decrement' ? max(min_num, max_num) : dynamic()",
      },
    },
  ],
  [['Int to String'], { values: 'str(int_)' }],
  [['Float to String'], { values: 'floatText(float_)' }],
  [['JWIntegerToString', 'JWFloatToString'], { values: 'str(value)' }],
  [['easy isNone'], { values: 'any == null' }],
  [['D2 XY Seed2'], { values: { 0: 'count == 1 ? str(initial_number) : dynamic()' } }],
  [['LogicGateBitwiseNot'], { values: '-input1 - 1' }],
  [['SigmoidNode'], { values: '1 / (1 + exp(-input1))' }],
  [['Sage_PercentageToFloat'], { values: 'percentage / 100' }],
  [
    ['Fit Number (mtb)'],
    {
      values:
        '(value - source_min) / (source_max - source_min) * (target_max - target_min) + target_min',
    },
  ],

  // Expressions written by the user.
  [
    ['SimpleMath+', 'ACE_Expression_Eval'],
    { values: { INT: 'round(calculate(value))', '*': 'calculate(value)' } },
  ],
  [['easy simpleMath'], { values: { 2: 'bool(calculate(value))', '*': 'calculate(value)' } }],
  [
    ['SimpleMathDual+'],
    {
      values: {
        0: 'round(calculate(value_1))',
        1: 'calculate(value_1)',
        2: 'round(calculate(value_2))',
        3: 'calculate(value_2)',
      },
    },
  ],
  [
    ['easy simpleMathDual'],
    {
      values: {
        0: 'int(calculate(value1))',
        1: 'calculate(value1)',
        2: 'int(calculate(value2))',
        3: 'calculate(value2)',
      },
    },
  ],
  [
    ['SimpleMathCondition+'],
    {
      values: {
        INT: 'round(calculate(evaluate ? on_true : on_false))',
        '*': 'calculate(evaluate ? on_true : on_false)',
      },
    },
  ],
  [
    ['MathExpression|pysssss'],
    { values: { INT: 'int(calculate(expression))', FLOAT: 'calculate(expression)' } },
  ],
  [
    ['Math Expression (mtb)'],
    { values: { 0: 'calculate(expression)', 1: 'int(calculate(expression))' } },
  ],
  [
    ['ComfyMathExpression'],
    {
      values: {
        INT: "int(calculate(expression, 'values.'))",
        '*': "calculate(expression, 'values.')",
      },
    },
  ],
  [
    ['SimpleCalculatorKJ'],
    {
      values: {
        INT: "int(calculate(expression, 'variables.'))",
        '*': "calculate(expression, 'variables.')",
      },
    },
  ],
  [
    ['Evaluate Integers'],
    { values: { INT: 'int(calculate(python_expression))', '*': 'calculate(python_expression)' } },
  ],
  [
    ['Evaluate Floats'],
    { values: { INT: 'int(calculate(python_expression))', '*': 'calculate(python_expression)' } },
  ],
  [['Evaluate Strings'], { values: 'calculate(python_expression)' }],
  [
    ['EvalFloats'],
    {
      values: {
        result_float: 'calculate(formula)',
        result_int: 'int(calculate(formula))',
        result_str: 'floatText(calculate(formula))',
      },
    },
  ],
  [
    ['Equation1param _O', 'Equation2params _O'],
    {
      values: {
        FLOAT: 'calculate(equation)',
        INT: 'int(calculate(equation))',
        int: 'int(calculate(equation))',
      },
    },
  ],
  [['Power Puter (rgthree)'], { values: 'calculate(code)' }],
  [['Power Primitive (rgthree)'], { values: 'value' }],

  // Comparisons and logic.
  [
    [
      'ImpactCompare',
      'Compare-🔬',
      'easy compare',
      'SimpleComparison+',
      'LayerUtility: BooleanOperator',
      'LayerUtility: BooleanOperatorV2',
    ],
    {
      values:
        'comparison(first(cmp, {comparison}, operator), first(a, a_value), first(b, b_value))',
    },
  ],
  [
    ['CM_FloatBinaryCondition', 'CM_IntBinaryCondition', 'CM_NumberBinaryCondition'],
    {
      values:
        "op == 'Eq' ? a == b : op == 'Neq' ? a != b : op == 'Gt' ? a > b : op == 'Gte' || op == 'Geq' ? a >= b : op == 'Lt' ? a < b : a <= b",
    },
  ],
  [['LogicGateCompare'], { values: 'input1 > input2' }],
  [['LogicGateAnd'], { values: 'bool(input1) && bool(input2)' }],
  [['LogicGateOr'], { values: 'bool(input1) || bool(input2)' }],
  [
    ['LogicGateInvertBasic', 'Boolean Not (mtb)', 'ImpactNeg', 'Logic NOT', 'ComfyNotNode'],
    { values: '!first(input1, bool_in, value, boolean)' },
  ],
  [['Logic Comparison AND'], { values: 'boolean_a && boolean_b' }],
  [['Logic Comparison OR'], { values: 'boolean_a || boolean_b' }],
  [['Logic Comparison XOR'], { values: 'boolean_a != boolean_b' }],
  [
    ['ImpactLogicalOperators'],
    {
      values:
        "operator == 'and' ? bool_a && bool_b : operator == 'or' ? bool_a || bool_b : bool_a != bool_b",
    },
  ],
  [
    ['CM_BoolBinaryOperation'],
    {
      values:
        "op == 'And' ? a && b : op == 'Or' ? a || b : op == 'Xor' ? a != b : op == 'Nand' ? !(a && b) : op == 'Nor' ? !(a || b) : op == 'Eq' || op == 'Xnor' ? a == b : a != b",
    },
  ],
  [['CM_BoolUnaryOperation'], { values: '!a' }],
  [['BooleanPrimitive'], { values: 'reverse ? !value : value' }],
  [
    ['StringContains', 'Text Contains', 'Text Find'],
    { values: 'contains(first(string, text), first(substring, sub_text))' },
  ],
  [
    ['StringLength', 'GetLengthString', 'CR Text Length'],
    { values: { length: 'len(string)', INT: 'len(first(string, text))' } },
  ],
  [['StringCompare'], { values: "mode == 'Equal' ? string_a == string_b : dynamic()" }],
  [['CR String To Boolean'], { values: { BOOLEAN: "lower(text) == 'true' || text == '1'" } }],
  [['ConvertAny2Boolean', 'Int To Bool (mtb)'], { values: 'bool(first(input1, {int}))' }],
  [['Logic Boolean'], { values: 'boolean' }],

  // Values standing at other nodes.
  [['WidgetToString'], { values: 'str(inputOf(id, widget_name))' }],
  [['Workflow Input Value (Image Saver)'], { values: 'inputOf(node_id, input_name)' }],
  [['SDTypeConverter'], { values: { 0: 'model_name', 1: 'sampler_name', 2: 'scheduler' } }],
]
