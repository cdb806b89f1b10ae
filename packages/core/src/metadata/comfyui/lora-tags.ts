/** One `<lora:name:weight[:clip weight]>` found in a text. */
export type LoraTag = {
  readonly name: string
  readonly weight: number | null
  readonly clip_weight: number | null
}

/** More than anybody writes into one text. */
const maxTags = 100

const tagPattern = /<lora:([^<>]*)>/gi

/** Finds `<lora:…>` tags; what the missing clip weight means differs from pack to pack. */
export function findLoraTags(text: string): LoraTag[] {
  const tags: LoraTag[] = []
  for (const [, body = ''] of text.matchAll(tagPattern)) {
    const tag = parseTag(body)
    if (tag) tags.push(tag)
    if (tags.length >= maxTags) break
  }
  return tags
}

/** LoRAs listed as `name:weight:clip weight`, one a line or separated by commas. */
export function findListedLoras(text: string): LoraTag[] {
  return text
    .split('\n')
    .filter((line) => !/^\s*(#|\/\/)/.test(line))
    .flatMap((line) => line.split(','))
    .slice(0, maxTags)
    .flatMap((entry) => parseTag(entry) ?? [])
}

/** The text without its `<lora:…>` tags; blanks around them stay, as in what really ran. */
export function stripLoraTags(text: string): string {
  return text.replace(tagPattern, '')
}

/** Names hold colons on Windows drives only; weights are the numeric parts at the end. */
function parseTag(body: string): LoraTag | undefined {
  const parts = body.split(':')
  const name = parts.shift()?.trim() ?? ''
  if (name === '') return undefined
  const weights = parts.map((part) => (part.trim() === '' ? NaN : Number(part)))
  const numbers = weights.filter((weight) => Number.isFinite(weight))
  return { name, weight: numbers[0] ?? null, clip_weight: numbers[1] ?? null }
}
