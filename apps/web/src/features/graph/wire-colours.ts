/** Hue of the kinds of wires; a kind that is not listed gets one from its name. */
const hues: Readonly<Record<string, number>> = {
  MODEL: 285,
  CLIP: 90,
  VAE: 20,
  CONDITIONING: 60,
  LATENT: 330,
  IMAGE: 240,
  MASK: 150,
  CONTROL_NET: 165,
}

/** Colour of a wire by what runs through it. */
export function wireColour(type: string): string {
  if (type === '*' || type === '') return 'var(--line-strong)'
  const hue = hues[type.toUpperCase()] ?? hueOfName(type)
  return `light-dark(oklch(0.55 0.11 ${hue}), oklch(0.72 0.11 ${hue}))`
}

function hueOfName(name: string): number {
  let sum = 0
  for (const char of name) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 360
  return sum
}
