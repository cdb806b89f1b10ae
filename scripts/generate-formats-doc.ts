/**
 * Writes docs/formats.md from the registries of file kinds and formats; with `--check` only says
 * whether the committed file is what it would write.
 */
import fs from 'node:fs'
import path from 'node:path'
import { containerFormats } from '@safelight/core/metadata/container-registry'
import type { PlaceKind } from '@safelight/core/metadata/formats/format'
import { formats } from '@safelight/core/metadata/formats/registry'
import { format, resolveConfig } from 'prettier'

const target = path.resolve(import.meta.dirname, '../docs/formats.md')

const places: readonly (readonly [kind: PlaceKind, title: string])[] = [
  ['png', 'PNG text'],
  ['exif', 'Exif'],
  ['comment', 'JPEG, GIF comment'],
  ['tags', 'Video and audio tags'],
  ['xmp', 'XMP'],
  ['pixels', 'Pixels'],
  ['sidecar', 'File beside it'],
]

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

function formatRows(): string[][] {
  return formats.map(({ title, tools, reads }) => [
    title,
    tools.map((tool) => `\`${tool}\``).join(' '),
    ...places.map(([kind]) => {
      return reads
        .filter((place) => place.kind === kind)
        .map(({ name }) => name)
        .join('; ')
    }),
  ])
}

function fileRows(): string[][] {
  return containerFormats.map(({ name, extensions, media_type, texts }) => [
    name,
    extensions.map((extension) => `.${extension}`).join(' '),
    media_type,
    texts.join('; '),
  ])
}

function writeDocument(): string {
  return `# What is read from which tool and file

<!-- Written by scripts/generate-formats-doc.ts from the registries in packages/core/src/metadata. -->

Files are known by their first bytes, never by their names. All texts of a file are gathered first; then the formats below are tried from top to
bottom, and the first that recognises its signature names the tool. A ComfyUI graph beside a saver's text is merged with it: the graph wins for what
it resolves (seed, steps, sampler, size, model), the text for hashes and for prompts that were only made at run time. Every field says in the inspector
which text, and which node of a graph, it came from. What a tool says beyond the common fields is kept under the tool's own names.

## Tools

${table(['Format', 'Tools', ...places.map(([, title]) => title)], formatRows())}

Besides, without being tied to a tool: keywords, rating, title and caption from XMP, IPTC and Exif; and whether the file declares itself as made by AI
(C2PA manifest, XMP digital source type). Such a declaration is reported as present, not as verified. Text hidden in pixels (stealth pnginfo) costs a
whole decode of the picture and is looked for only where nothing else was found.

## Kinds of files

${table(['Kind', 'Usual names', 'Shown as', 'Texts are read from'], fileRows())}

A new format is one file and one line: see [adding a format](adding-a-format.md).
`
}

const options = { ...(await resolveConfig(target)), filepath: target }
const document = await format(writeDocument(), options)
if (process.argv.includes('--check')) {
  const committed = fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : ''
  if (committed !== document) {
    console.error('docs/formats.md is not what the registries say')
    process.exitCode = 1
  }
} else fs.writeFileSync(target, document)
