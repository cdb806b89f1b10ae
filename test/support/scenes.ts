import type { Random } from './seeded-random.ts'

/** Small landscapes drawn as SVG: pretty enough for screenshots, and all our own. */
export type Scene = { readonly svg: string; readonly subject: string }

type Canvas = { readonly width: number; readonly height: number; readonly random: Random }

type Palette = {
  readonly name: string
  readonly sky: readonly [string, string, string]
  readonly land: readonly [string, string, string, string]
  readonly light: string
}

const palettes: readonly Palette[] = [
  {
    name: 'at sunset',
    sky: ['#2b2d5b', '#c2576a', '#f7b267'],
    land: ['#5b3a5e', '#44304f', '#2c2140', '#191530'],
    light: '#ffe3a8',
  },
  {
    name: 'in morning mist',
    sky: ['#9fb8c8', '#cfdcdf', '#f3e9dc'],
    land: ['#9fb2b5', '#7c959a', '#587378', '#37525a'],
    light: '#fffaf0',
  },
  {
    name: 'by moonlight',
    sky: ['#0b1026', '#1b2a4e', '#3f5b86'],
    land: ['#243757', '#1a2944', '#111c31', '#0a1120'],
    light: '#e8efff',
  },
  {
    name: 'in autumn',
    sky: ['#7fb2c9', '#d7dcc5', '#f3cf9a'],
    land: ['#d08a4a', '#b1602f', '#7d3f26', '#4a2a20'],
    light: '#fff3cf',
  },
  {
    name: 'under an aurora',
    sky: ['#05111f', '#0f3a46', '#3fae8b'],
    land: ['#12323c', '#0d2630', '#081922', '#040f16'],
    light: '#d9ffe9',
  },
  {
    name: 'in high summer',
    sky: ['#2f7fc1', '#7dbfe3', '#dff1ee'],
    land: ['#7fae6a', '#5a9158', '#3b7048', '#235038'],
    light: '#fffbe2',
  },
]

type Painter = (canvas: Canvas, palette: Palette) => string

const subjects: readonly { readonly name: string; readonly paint: Painter }[] = [
  { name: 'a lighthouse on a cliff', paint: paintLighthouse },
  { name: 'mountains above a lake', paint: paintMountains },
  { name: 'a city skyline', paint: paintCity },
  { name: 'a pine forest', paint: paintForest },
  { name: 'sand dunes', paint: paintDunes },
  { name: 'planets over a desert', paint: paintPlanets },
]

/** A scene of a size; the same random numbers give the same scene. */
export function drawScene(random: Random, size: { width: number; height: number }): Scene {
  const palette = random.pick(palettes)
  const subject = random.pick(subjects)
  const canvas = { ...size, random }
  const { width, height } = size
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">${stops(palette.sky)}</linearGradient>
<radialGradient id="glow"><stop offset="0" stop-color="${palette.light}" stop-opacity=".9"/><stop offset="1" stop-color="${palette.light}" stop-opacity="0"/></radialGradient></defs>
<rect width="${width}" height="${height}" fill="url(#sky)"/>${paintSun(canvas, palette)}${subject.paint(canvas, palette)}</svg>`
  return { svg, subject: `${subject.name} ${palette.name}` }
}

function stops(colours: readonly string[]): string {
  const share = 1 / (colours.length - 1)
  return colours
    .map((colour, index) => `<stop offset="${index * share}" stop-color="${colour}"/>`)
    .join('')
}

function paintSun({ width, height, random }: Canvas, { light }: Palette): string {
  const x = random.between(0.2, 0.8) * width
  const y = random.between(0.18, 0.45) * height
  const radius = random.between(0.035, 0.07) * Math.min(width, height)
  return `<circle cx="${x}" cy="${y}" r="${radius * 5}" fill="url(#glow)"/><circle cx="${x}" cy="${y}" r="${radius}" fill="${light}"/>`
}

/** A ridge from edge to edge: midpoints are moved up and down, less at every step. */
function ridge(
  { width, height, random }: Canvas,
  line: { level: number; rough: number; steps?: number },
): string {
  let points = [line.level + random.between(-0.05, 0.05), line.level + random.between(-0.05, 0.05)]
  let swing = line.rough
  for (let step = 0; step < (line.steps ?? 6); step++) {
    const next: number[] = []
    points.forEach((point, index) => {
      next.push(point)
      const after = points[index + 1]
      if (after !== undefined) next.push((point + after) / 2 + random.between(-swing, swing))
    })
    points = next
    swing *= 0.52
  }
  const path = points
    .map((y, index) => `${(index / (points.length - 1)) * width} ${y * height}`)
    .join(' L')
  return `M0 ${height} L${path} L${width} ${height} Z`
}

function hills(canvas: Canvas, palette: Palette, from: number): string {
  return palette.land
    .map((colour, index) => {
      const level = from + index * ((1 - from) / 4.4)
      return `<path d="${ridge(canvas, { level, rough: 0.09 - index * 0.015 })}" fill="${colour}"/>`
    })
    .join('')
}

function paintMountains(canvas: Canvas, palette: Palette): string {
  const { width, height } = canvas
  const lake = `<rect y="${height * 0.78}" width="${width}" height="${height * 0.22}" fill="${palette.sky[1]}" opacity=".55"/>`
  const far = `<path d="${ridge(canvas, { level: 0.48, rough: 0.2 })}" fill="${palette.land[0]}"/>`
  return far + hills(canvas, palette, 0.56) + lake
}

function paintDunes(canvas: Canvas, palette: Palette): string {
  const { width, height, random } = canvas
  return palette.land
    .map((colour, index) => {
      const y = (0.54 + index * 0.13) * height
      const swing = () => random.between(-0.09, 0.09) * height
      const d = `M0 ${y + swing()} C${width * 0.25} ${y + swing()} ${width * 0.4} ${y + swing()} ${width * 0.55} ${y + swing()} S${width * 0.85} ${y + swing()} ${width} ${y + swing()} V${height} H0 Z`
      return `<path d="${d}" fill="${colour}"/>`
    })
    .join('')
}

function paintForest(canvas: Canvas, palette: Palette): string {
  const { width, height, random } = canvas
  const layers = palette.land.slice(1).map((colour, layer) => {
    const base = (0.72 + layer * 0.13) * height
    const size = (0.16 + layer * 0.1) * height
    const trees = Array.from({ length: 26 - layer * 5 }, () => {
      const x = random.next() * width
      const tall = size * random.between(0.6, 1.2)
      const wide = tall * 0.32
      return `<path d="M${x} ${base - tall} L${x + wide / 2} ${base} L${x - wide / 2} ${base} Z" fill="${colour}"/>`
    })
    return `${trees.join('')}<rect y="${base - 1}" width="${width}" height="${height}" fill="${colour}"/>`
  })
  return `<path d="${ridge(canvas, { level: 0.5, rough: 0.12 })}" fill="${palette.land[0]}"/>${layers.join('')}`
}

function paintCity(canvas: Canvas, palette: Palette): string {
  const { width, height, random } = canvas
  return palette.land
    .map((colour, layer) => {
      const towers: string[] = []
      for (let x = -10; x < width;) {
        const wide = random.between(0.03, 0.09) * width
        const top = height * random.between(0.32 + layer * 0.12, 0.62 + layer * 0.09)
        towers.push(
          `<rect x="${x}" y="${top}" width="${wide}" height="${height}" fill="${colour}"/>`,
        )
        if (layer > 1) towers.push(windows(canvas, palette, { x, top, wide }))
        x += wide + random.between(0, 0.01) * width
      }
      return towers.join('')
    })
    .join('')
}

function windows(
  { height, width, random }: Canvas,
  { light }: Palette,
  tower: { x: number; top: number; wide: number },
): string {
  const size = Math.max(2, width / 160)
  return Array.from({ length: 14 }, () => {
    const x = tower.x + random.between(0.1, 0.85) * tower.wide
    const y = tower.top + random.between(0.02, 0.3) * height
    return `<rect x="${x}" y="${y}" width="${size}" height="${size * 1.3}" fill="${light}" opacity="${random.between(0.3, 0.9)}"/>`
  }).join('')
}

function paintLighthouse(canvas: Canvas, palette: Palette): string {
  const { width, height, random } = canvas
  const x = random.between(0.3, 0.7) * width
  const tall = height * 0.34
  const base = height * 0.68
  const wide = Math.min(width, height) * 0.06
  const beam = `<path d="M${x} ${base - tall} L${width * 1.1} ${base - tall * 1.7} L${width * 1.1} ${base - tall * 0.9} Z" fill="${palette.light}" opacity=".28"/>`
  const tower = `<path d="M${x - wide / 2} ${base} L${x - wide / 3} ${base - tall} L${x + wide / 3} ${base - tall} L${x + wide / 2} ${base} Z" fill="#f4efe6"/>
<rect x="${x - wide * 0.42}" y="${base - tall * 0.62}" width="${wide * 0.84}" height="${tall * 0.18}" fill="#b8432f"/>
<rect x="${x - wide * 0.3}" y="${base - tall * 1.12}" width="${wide * 0.6}" height="${tall * 0.12}" fill="${palette.light}"/>
<path d="M${x - wide * 0.4} ${base - tall * 1.12} L${x} ${base - tall * 1.25} L${x + wide * 0.4} ${base - tall * 1.12} Z" fill="#7d2c22"/>`
  return beam + tower + hills(canvas, palette, 0.66)
}

function paintPlanets(canvas: Canvas, palette: Palette): string {
  const { width, height, random } = canvas
  const planets = [0.26, 0.11, 0.05].map((size, index) => {
    const radius = size * Math.min(width, height)
    const x = (0.24 + index * 0.29 + random.between(-0.06, 0.06)) * width
    const y = random.between(0.16, 0.46) * height
    return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${palette.land[1]}"/><circle cx="${x - radius * 0.25}" cy="${y - radius * 0.2}" r="${radius * 0.86}" fill="${palette.sky[2]}" opacity=".5"/>`
  })
  return planets.join('') + hills(canvas, palette, 0.68)
}
