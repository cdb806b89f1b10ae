/**
 * Scores the metadata engine against manifests of expected values.
 *
 *   npm run score:metadata [-- --corpus DIR]… [--min PERCENT] [--only TEXT]
 *
 * Prints fields and files right per tool, controls without a false prompt, and every differing
 * field side by side. Exit code 1 when a corpus reaches less than `--min` percent of its fields or
 * has a false prompt; corpora that do not exist are named and skipped.
 */
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { ContainerResult, MetadataText } from '@safelight/core/metadata/metadata-types'
import { type ParsedMetadata, parseMetadata } from '@safelight/core/metadata/parse-metadata'
import { readHiddenText } from '../apps/server/src/features/metadata/read-hidden-text.ts'
import { readMediaFile } from '../apps/server/src/features/metadata/read-media-file.ts'
import { comparisonOf, type FileScore, scoreFile } from './metadata-score/compare.ts'
import { type Corpus, findCorpus, type ManifestFile } from './metadata-score/manifest.ts'
import { formatReport, totalsOf } from './metadata-score/report.ts'

const repository = path.resolve(import.meta.dirname, '..')
const corpora = path.resolve(repository, '../shared/corpus')

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true },
    min: { type: 'string', default: '0' },
    only: { type: 'string', default: '' },
  },
})

const folders =
  values.corpus ?? ['metadata', 'custom-nodes'].map((name) => path.join(corpora, name))
for (const folder of folders) {
  if (!(await scoreFolder(path.resolve(folder)))) process.exitCode = 1
}

async function scoreFolder(folder: string): Promise<boolean> {
  const corpus = findCorpus(folder)
  if (!corpus) {
    console.log(`no corpus at ${path.relative(process.cwd(), folder)}: skipped`)
    return true
  }
  const files = corpus.manifest.files.filter((file) => file.path.includes(values.only))
  const scores: FileScore[] = []
  for (const file of files) scores.push(await scoreOne(corpus, file))
  console.log(formatReport(corpus.name, scores))
  const { fields, right } = totalsOf(scores)
  const hasFalsePrompt = scores.some((score) => score.hasFalsePrompt)
  return !hasFalsePrompt && (100 * right) / Math.max(fields, 1) >= Number(values.min)
}

async function scoreOne(corpus: Corpus, file: ManifestFile): Promise<FileScore> {
  const metadata = await readMetadata(path.join(corpus.folder, file.path))
  return scoreFile(file, metadata, comparisonOf(corpus.manifest, file))
}

async function readMetadata(filePath: string): Promise<ParsedMetadata> {
  const file_name = path.basename(filePath)
  if (filePath.endsWith('.chunks.json')) return parseMetadata(readTextDump(filePath), { file_name })
  const { container } = readMediaFile(filePath)
  const metadata = parseMetadata(container, { file_name })
  if (metadata.generation) return metadata
  const hidden = await readHiddenText(filePath, container.facts)
  if (!hidden) return metadata
  return parseMetadata({ ...container, texts: [...container.texts, hidden] }, { file_name })
}

/** `*.chunks.json`: texts of a PNG by keyword, as strings or as the JSON that they were. */
function readTextDump(filePath: string): ContainerResult {
  const chunks = JSON.parse(fs.readFileSync(filePath, 'utf8')) as Record<string, unknown>
  const texts = Object.entries(chunks).map(([keyword, value]): MetadataText => {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    return { location: `png:tEXt:${keyword}`, keyword, text }
  })
  const facts: ContainerResult['facts'] = {
    container: 'png',
    mime_type: 'image/png',
    media_type: 'image',
    width: null,
    height: null,
    duration: null,
    frame_rate: null,
    frame_count: null,
    has_alpha: null,
    color_mode: null,
    orientation: null,
  }
  return { facts, texts, warnings: [] }
}
