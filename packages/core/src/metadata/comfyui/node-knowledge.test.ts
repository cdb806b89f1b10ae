import { describe, expect, it } from 'vitest'
import { coreRules } from './node-knowledge-core.ts'
import { loaderRules } from './node-knowledge-loaders.ts'
import { loraRules } from './node-knowledge-loras.ts'
import { randomRules } from './node-knowledge-random.ts'
import { samplerRules } from './node-knowledge-samplers.ts'
import { sizeRules } from './node-knowledge-sizes.ts'
import { switchRules } from './node-knowledge-switches.ts'
import { textRules } from './node-knowledge-text.ts'
import { valueRules } from './node-knowledge-values.ts'
import { classOf } from './node-knowledge.ts'
import { isSpecialForm } from './formula-evaluation.ts'
import { functionNamed } from './formula-functions.ts'
import { type Expression, parseFormula } from './formula-syntax.ts'
import { type NodeRule } from './node-rules.ts'
import { parseSignature, signatureOf } from './node-signatures.ts'

const entries = [
  coreRules,
  loaderRules,
  loraRules,
  randomRules,
  samplerRules,
  sizeRules,
  switchRules,
  textRules,
  valueRules,
].flat()

const classes = entries.flatMap(([names]) => names)

/** Every formula a rule holds, wherever it stands. */
function formulasOf(rule: NodeRule): string[] {
  const { values, choose, links, load, encode, loras, settings, size } = rule
  const encoded =
    typeof encode === 'object' && !Array.isArray(encode) ? Object.values(encode) : encode
  const computedLinks = Object.values(links ?? {}).flat()
  return [
    ...(typeof values === 'object' ? Object.values(values) : [values]),
    typeof choose === 'string' ? choose : undefined,
    ...computedLinks.flatMap((name) => (name.startsWith('=') ? name.slice(1) : [])),
    ...Object.values(load ?? {}),
    ...[encoded].flat(2),
    ...Object.values(settings ?? {}),
    ...(typeof size === 'object' ? [size.width, size.height] : []),
    ...[loras?.weight, loras?.clip, loras?.when, loras?.count].map((f) => f?.replaceAll('#', '1')),
    ...[rule.adds, rule.clip_skip, rule.guidance, rule.model_cfg, rule.pass_when, rule.bypass],
    ...[rule.tags?.when, rule.tags?.listed],
  ].flatMap((formula) => (formula === undefined ? [] : (formula as string)))
}

function callsIn(expression: Expression): string[] {
  switch (expression.kind) {
    case 'literal':
    case 'name':
      return []
    case 'list':
      return expression.items.flatMap(callsIn)
    case 'unary':
      return callsIn(expression.operand)
    case 'binary':
      return [...callsIn(expression.left), ...callsIn(expression.right)]
    case 'choice':
      return [expression.condition, expression.then, expression.otherwise].flatMap(callsIn)
    case 'index':
      return [...callsIn(expression.list), ...callsIn(expression.at)]
    case 'call':
      return [expression.name, ...expression.args.flatMap(callsIn)]
  }
}

describe('node knowledge', () => {
  it('knows each class by one entry', () => {
    const twice = classes.filter((name, index) => classes.indexOf(name) !== index)
    expect(twice).toEqual([])
  })

  it('is written in formulas that parse and call what exists', () => {
    const wrong = entries.flatMap(([names, rule]) =>
      formulasOf(rule).filter((formula) => {
        const expression = parseFormula(formula)
        if (!expression) return true
        return callsIn(expression).some((name) => !functionNamed(name) && !isSpecialForm(name))
          ? [names, formula]
          : false
      }),
    )
    expect(wrong).toEqual([])
  })

  it('names outputs that some class of the entry has', () => {
    const wrong = entries.filter(([names, { values, outputs }]) => {
      if (typeof values !== 'object' || outputs !== undefined) return false
      const keys = Object.keys(values).filter((key) => key !== '*' && !/^\d+$/.test(key))
      const slots = [names].flat().flatMap((name) => signatureOf(name) ?? [])
      return keys.length > 0 && slots.length > 0 && !slots.some(({ name }) => keys.includes(name))
    })
    expect(wrong.map(([names]) => names)).toEqual([])
  })

  it('describes classes of the core and of packs', () => {
    expect(classOf('KSampler')?.outputs?.signature).toEqual([{ type: 'LATENT', name: 'LATENT' }])
    expect(classOf('CheckpointLoaderSimple')?.outputs?.signature?.map(({ type }) => type)).toEqual([
      'MODEL',
      'CLIP',
      'VAE',
    ])
    expect(classOf('Any Switch (rgthree)')?.rule.choose).toBeDefined()
    expect(classOf('No Such Class At All')).toBeUndefined()
    expect(classOf('constructor')).toBeUndefined()
  })

  it('reads signatures as types with names where they say more', () => {
    expect(parseSignature('MODEL, INT:seed,any:out,latent')).toEqual([
      { type: 'MODEL', name: 'MODEL' },
      { type: 'INT', name: 'seed' },
      { type: '*', name: 'out' },
      { type: 'LATENT', name: 'LATENT' },
    ])
  })

  it('reads variants of classes that only choose a device as the class itself', () => {
    const plain = classOf('UnetLoaderGGUF')
    for (const suffix of ['MultiGPU', 'DisTorchMultiGPU', 'DisTorch2MultiGPU'])
      expect(classOf(`UnetLoaderGGUF${suffix}`)?.rule).toEqual(plain?.rule)
    expect(classOf('MultiGPU')).toBeUndefined()
  })
})
