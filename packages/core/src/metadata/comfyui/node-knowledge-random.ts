import { type RuleTable } from './node-rules.ts'

/** Of the lines that are not empty one is chosen. */
function randomLine(text: string): string {
  return `drawn(seed, 0, 'of', each(filledLines(${text}), '', ''), 0)`
}

/** Draws of the `Randomizer_Mayhem` node, in its order. */
const mayhemSide = (side: string): string => {
  const unit = '(divisible_by_64 ? 64 : 16)'
  const limit = (end: string): string => `max(256, floor(${end} / ${unit}) * ${unit}) / ${unit}`
  const [low, high] = [`${side}_min`, `${side}_max`]
  return `'int', ${limit(`min(${low}, ${high})`)}, ${limit(`max(${low}, ${high})`)}`
}
const between = (kind: string, name: string): string =>
  `'${kind}', min(${name}_min, ${name}_max), max(${name}_min, ${name}_max)`
const mayhem = (index: number | string, flips = "'float', 0, 1, "): string =>
  `drawn(seed, ${index}, ${between('int', 'steps')}, ${between('float', 'cfg')}, ${between('float', 'guidance')}, ${mayhemSide('height')}, ${mayhemSide('width')}, ${flips}${between('int', 'seed')})`

const unit = "drawn(seed, 0, 'float', 0, 1)"
/** Where a triangular distribution is highest, between 0 and 1. */
const peak = '((mode - low) / (high - low))'

/** Nodes that choose by a seed standing in the graph: what they chose can be told. */
export const randomRules: RuleTable = [
  [
    ['Random Number'],
    {
      values: {
        '*': "number_type == 'integer' ? drawn(seed, 0, 'int', minimum, maximum) : number_type == 'float' ? drawn(seed, 0, 'float', minimum, maximum) : drawn(seed, 0, 'float', 0, 1)",
        INT: "round(number_type == 'integer' ? drawn(seed, 0, 'int', minimum, maximum) : number_type == 'float' ? drawn(seed, 0, 'float', minimum, maximum) : drawn(seed, 0, 'float', 0, 1))",
      },
    },
  ],
  [
    ['UniformRandomInt'],
    { values: "min_val > max_val ? min_val : drawn(seed, 0, 'int', min_val, max_val)" },
  ],
  [
    ['UniformRandomFloat'],
    {
      values:
        "min_val > max_val ? min_val : round(drawn(seed, 0, 'float', min_val, max_val), decimal_places)",
    },
  ],
  [
    ['RandomGaussianFloat'],
    {
      values:
        "round(mean + std_dev * cos(6.283185307179586 * drawn(seed, 0, 'float', 0, 1)) * sqrt(0 - 2 * log(1 - drawn(seed, 1, 'float', 0, 1, 'float', 0, 1))), decimal_places)",
    },
  ],
  [
    ['TriangularRandomFloat'],
    {
      values: `low > high ? low : high == low ? low : ${unit} > ${peak} ? high - (high - low) * sqrt((1 - ${unit}) * (1 - ${peak})) : low + (high - low) * sqrt(${unit} * ${peak})`,
    },
  ],
  [
    ['WeightedRandomChoice'],
    {
      values: `known(weighted(split(input_string, separator), ${unit}), template(input_string))`,
    },
  ],
  [['ProbabilityGate'], { values: "drawn(seed, 0, 'float', 0, 1) < probability" }],
  [
    ['UniformRandomChoice'],
    {
      values:
        "known(drawn(seed, 0, 'of', split(input_string, separator), 0), template(input_string))",
    },
  ],
  [
    ['🎲 Random Int in Range'],
    {
      values:
        "seed < 0 ? dynamic() : drawn(seed, 0, 'int', min(min_value, max_value), max(min_value, max_value))",
    },
  ],
  [
    ['🎲 Random Float in Range'],
    {
      values:
        "seed < 0 ? dynamic() : decimals < 0 ? drawn(seed, 0, 'float', min(min_value, max_value), max(min_value, max_value)) : round(drawn(seed, 0, 'float', min(min_value, max_value), max(min_value, max_value)), decimals)",
    },
  ],
  [
    ['🎲 Random Bool'],
    { values: "seed < 0 ? dynamic() : drawn(seed, 0, 'float', 0, 1) < true_probability" },
  ],
  [
    ['🎲 Random String'],
    {
      values: `seed < 0 ? template(input_list) : known(strip(${randomLine('input_list')}), template(input_list))`,
    },
  ],
  [
    ['Random_Prompt_Selector'],
    { values: `known(strip(${randomLine('prompts')}), template(prompts))` },
  ],
  [['Sage_TextRandomLine'], { values: `known(strip(${randomLine('text')}), template(text))` }],
  [['Text Random Line'], { values: "known(drawn(seed, 0, 'of', lines(text), 0), template(text))" }],
  [
    ['Randomizer_Mayhem'],
    {
      values: {
        steps: mayhem(0),
        cfg_scale: `round(${mayhem(1)}, 2)`,
        cfg_guidance: `round(${mayhem(2)}, 2)`,
        height: `${mayhem(`(flip_dimensions && ${mayhem(5)} < 0.5 ? 4 : 3)`)} * (divisible_by_64 ? 64 : 16)`,
        width: `${mayhem(`(flip_dimensions && ${mayhem(5)} < 0.5 ? 3 : 4)`)} * (divisible_by_64 ? 64 : 16)`,
        seed: `flip_dimensions ? ${mayhem(6)} : ${mayhem(5, '')}`,
      },
    },
  ],
]
