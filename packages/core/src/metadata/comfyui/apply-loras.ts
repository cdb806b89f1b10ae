import { type JsonValue, tryParseJson } from '../../json/lossless-json.ts'
import {
  type Bundle,
  type ClipFacts,
  type LoraUse,
  type ModelFacts,
  changeConditionings,
  uniteLoras,
} from './bundle.ts'
import { isJsonObject } from './graph-model.ts'
import { isFileName } from './load-models.ts'
import { type LoraTag, findListedLoras, findLoraTags, stripLoraTags } from './lora-tags.ts'
import { type LoraSlots } from './node-rules.ts'
import { type NodeView, compute, holds, inputNames, valueOf, withValues } from './node-view.ts'
import { type Traced, numberOf, scalarOf, textOf } from './traced.ts'

/** The node after its LoRAs were read: tags are taken out of its texts. */
export type LorasApplied = { readonly view: NodeView; readonly bundle: Bundle }

/** Adds the LoRAs a node loads (single, numbered, listed, stacked, as tags) to what it passes on. */
export function applyLoras(view: NodeView, bundle: Bundle): LorasApplied {
  if (!view.has_lora && !view.rule.loras && !view.rule.tags && !bundle.loras)
    return { view, bundle }
  const tagged = readTags(view, bundle)
  const own = [...readSlots(view), ...readObjects(view), ...tagged.loras]
  const stack = uniteLoras([own, bundle.loras ?? []])
  if (stack.length === 0) return { view: tagged.view, bundle }
  const { model, clip } = bundle
  const changed =
    model || clip
      ? { ...bundle, model: model && loaded(model, stack), clip: clip && loaded(clip, stack) }
      : hookConditionings(bundle, stack)
  return { view: tagged.view, bundle: { ...changed, loras: stack } }
}

function loaded<T extends ModelFacts | ClipFacts>(facts: T, stack: readonly LoraUse[]): T {
  return { ...facts, loras: uniteLoras([facts.loras, stack]) }
}

/** Hooks load their LoRAs while a conditioning is used, so they travel with it. */
function hookConditionings(bundle: Bundle, stack: readonly LoraUse[]): Bundle {
  return changeConditionings(bundle, (conditioning) => {
    const clip = conditioning.clip ?? { names: [], loras: [], clip_skip: undefined }
    return { ...conditioning, clip: loaded(clip, stack) }
  })
}

/** LoRAs that change nothing are left out. */
function isActive(use: LoraUse): boolean {
  return !(use.weight === 0 && (use.clip_weight === 0 || use.clip_weight === null))
}

/** How many numbered slots count, where a node says it: the editor hides the others and keeps them. */
const slotCount = 'first(lora_count, num_loras, loras_count, lora_num)'

const commonSlots: readonly LoraSlots[] = [
  {
    name: 'lora_name',
    weight:
      'first(strength_model, lora_model_strength, model_strength, lora_strength, strength, lora_weight, lora_wt, model_weight, weight)',
    clip: 'first(strength_clip, lora_clip_strength, clip_strength, clip_weight)',
  },
  {
    name: 'lora',
    weight: 'first(strength_model, model_strength, lora_strength, strength, weight)',
    clip: 'first(strength_clip, clip_strength, clip_weight)',
  },
  {
    name: 'lora_name_#',
    weight:
      'first(model_weight_#, model_str_#, lora_model_strength_#, model_strength_#, strength_model_#, lora_wt_#, lora_weight_#, strength_#, weight_#)',
    clip: 'first(clip_weight_#, clip_str_#, lora_clip_strength_#, clip_strength_#, strength_clip_#)',
    when: "first(switch_#, enabled_#, enable_#, active_#, on_#, toggle_#, 'On') != 'Off'",
    count: slotCount,
  },
  {
    name: 'lora_#',
    weight:
      'first(strength_#, lora_strength_#, strength_model_#, model_strength_#, weight_#, lora_#_strength, lora_#_weight)',
    clip: 'first(strength_clip_#, clip_strength_#)',
    when: "first(switch_#, enabled_#, enable_#, active_#, on_#, toggle_#, 'On') != 'Off'",
    count: slotCount,
  },
  {
    name: 'lora_#_name',
    weight: 'first(lora_#_model_strength, lora_#_strength_model, lora_#_strength, lora_#_weight)',
    clip: 'first(lora_#_clip_strength, lora_#_strength_clip)',
    when: "first(lora_#_switch, lora_#_enabled, lora_#_on, 'On') != 'Off'",
    count: slotCount,
  },
]

function readSlots(view: NodeView): LoraUse[] {
  const rule = view.rule.loras
  if (rule) return rule.json ? [] : readPattern(view, rule)
  for (const slots of commonSlots) {
    const found = readPattern(view, slots)
    if (found.length > 0) return found
  }
  return []
}

/** Reads the slots of one pattern; `#` is whatever stands there in the names of the inputs. */
function readPattern(view: NodeView, slots: LoraSlots): LoraUse[] {
  const [before = '', after] = slots.name.split('#')
  const places: string[] = []
  for (const name of inputNames(view)) {
    if (after === undefined ? name !== before : !(name.startsWith(before) && name.endsWith(after)))
      continue
    const place = after === undefined ? '' : name.slice(before.length, name.length - after.length)
    if (after === undefined || /^(\d{1,3}|[a-z])$/.test(place)) places.push(place)
  }
  const count = numberOf(compute(view, slots.count)) ?? Infinity
  return places.flatMap((place) => {
    if (Number(place) > count) return []
    const use = readSlot(view, slots, place)
    return use && isActive(use) ? [use] : []
  })
}

function readSlot(view: NodeView, slots: LoraSlots, place: string): LoraUse | undefined {
  const at = (text: string): string => (text.includes('#') ? text.replaceAll('#', place) : text)
  const input = at(slots.name)
  const name = valueOf(view, input)
  if (!name || !isFileName(name) || isSwitchedOff(view, slots.when, at)) return undefined
  const hasClip = slots.clip !== undefined && !isModelOnly(view)
  const weight = numberOf(compute(view, at(slots.weight))) ?? null
  const clip = hasClip ? numberOf(compute(view, at(slots.clip ?? ''))) : undefined
  return {
    key: `${view.ref.id}#${input}`,
    name: textOf(name) ?? '',
    weight,
    clip_weight: clip ?? (hasClip && touchesClip(view) ? weight : null),
    origin: name.origin,
  }
}

function isSwitchedOff(
  view: NodeView,
  when: string | undefined,
  at: (text: string) => string,
): boolean {
  return when !== undefined && !holds(view, at(when), true)
}

function touchesClip(view: NodeView): boolean {
  return view.signature.some((slot) => slot.type !== 'MODEL') || view.node.inputs.has('clip')
}

function isModelOnly(view: NodeView): boolean {
  return view.signature.length > 0 && view.signature.every((slot) => slot.type === 'MODEL')
}

/** `{on, lora, strength, strengthTwo}` and lists of `{name, strength, clipStrength, active}`. */
function readObjects(view: NodeView): LoraUse[] {
  const found: LoraUse[] = []
  for (const [input, { literal }] of view.node.inputs) {
    const listed = view.rule.loras?.json ? parseListed(literal) : literal
    const entries = Array.isArray(listed) ? listed : [listed]
    entries.forEach((entry, index) => {
      const use = entry === undefined ? undefined : readObject(view, entry, `${input}.${index}`)
      if (use && isActive(use)) found.push(use)
    })
  }
  return found
}

function parseListed(literal: JsonValue | undefined): JsonValue | undefined {
  return typeof literal === 'string' ? tryParseJson(literal) : literal
}

function readObject(view: NodeView, entry: JsonValue, place: string): LoraUse | undefined {
  if (!isJsonObject(entry)) return undefined
  const name = entry.lora ?? (entry.strength === undefined ? undefined : entry.name)
  if (typeof name !== 'string' || name === '' || name === 'None') return undefined
  if (entry.on === false || entry.active === false || entry.enabled === false) return undefined
  const weight = jsonNumber(entry.strength ?? entry.strength_model ?? entry.model_strength)
  const clip = jsonNumber(entry.strengthTwo ?? entry.clipStrength ?? entry.strength_clip)
  return {
    key: `${view.ref.id}#${place}`,
    name,
    weight,
    clip_weight: clip ?? weight,
    origin: { ...view.ref, input: place.replace(/\.\d+$/, '') },
  }
}

function jsonNumber(value: JsonValue | undefined): number | null {
  const number = typeof value === 'string' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}

/** `<lora:…>` in texts of nodes that load them; in all other nodes such a tag is plain text. */
function readTags(view: NodeView, bundle: Bundle): { view: NodeView; loras: LoraUse[] } {
  const rule = view.rule.tags
  if (!rule || !holds(view, rule.when, true)) return { view, loras: [] }
  if (rule.needs && !bundle.model) return { view, loras: [] }
  const loras: LoraUse[] = []
  const changed = new Map<string, Traced>()
  for (const input of rule.in) {
    const text = valueOf(view, input)
    const value = scalarOf(text) ?? text?.template
    if (!text || typeof value !== 'string') continue
    const isList = holds(view, rule.listed, false)
    const tags = isList ? findListedLoras(value) : findLoraTags(value)
    loras.push(...tagUses(view, text, tags))
    if (!rule.keep && !isList) changed.set(rule.into ?? input, withoutTags(text))
  }
  return { view: withValues(view, changed), loras: loras.filter(isActive) }
}

function tagUses(view: NodeView, text: Traced, tags: readonly LoraTag[]): LoraUse[] {
  return tags.map((tag, index) => {
    const weight = tag.weight ?? 1
    return {
      key: `${view.ref.id}#${text.origin.input ?? ''}<${index}>`,
      name: tag.name,
      weight,
      clip_weight: tag.clip_weight ?? (view.rule.tags?.clip === 'one' ? 1 : weight),
      origin: text.origin,
    }
  })
}

function withoutTags(text: Traced): Traced {
  if (typeof text.value === 'string') return { ...text, value: stripLoraTags(text.value) }
  return text.template === undefined ? text : { ...text, template: stripLoraTags(text.template) }
}
