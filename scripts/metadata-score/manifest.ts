import fs from 'node:fs'
import path from 'node:path'

/** A manifest of expected metadata, in the form of `shared/corpus/<name>/manifest.json`. */
export type Manifest = {
  readonly conventions?: Readonly<Record<string, string>>
  readonly files: readonly ManifestFile[]
}

export type ManifestFile = {
  readonly path: string
  readonly tool: string | null
  readonly expected: Expected
  /** Other values that count as right, by field. */
  readonly alt?: Readonly<Record<string, readonly unknown[]>>
  readonly acceptable?: Readonly<Record<string, readonly unknown[]>>
  /** Fields that are not scored, or a sentence why the whole file is a matter of opinion. */
  readonly ambiguous?: readonly string[] | string
  readonly constructed?: boolean
  readonly has_prompt_graph?: boolean
  readonly has_workflow?: boolean
  readonly sidecars?: readonly string[]
}

export type Expected = Readonly<Record<string, unknown>>

export type Corpus = {
  readonly name: string
  readonly folder: string
  readonly manifest: Manifest
}

/** Reads the manifest of a corpus folder; undefined where there is none. */
export function findCorpus(folder: string): Corpus | undefined {
  const file = path.join(folder, 'manifest.json')
  if (!fs.existsSync(file)) return undefined
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8')) as Manifest
  return { name: path.basename(folder), folder, manifest }
}
