import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { MODEL_EXTENSION_PATTERN } from '@safelight/core/search/model-name'
import type {
  GlobPart,
  HasThing,
  IsFlag,
  NumberField,
  NumberRange,
  SearchTerm,
  TextField,
  TextPattern,
} from '@safelight/core/search/search-query'
import { listSearchWords } from '@safelight/core/search/search-words'
import { startOf } from './calendar.ts'
import { escapeLike, globToLike, patternToLike } from './like-pattern.ts'
import type { ResolvedTerm, ResolvedTerms } from './resolve-terms.ts'

export type TermContext = {
  /** The collection's schema. */
  readonly schema: string
  readonly now: Date
  readonly resolved: ResolvedTerms
}

type Condition = RawBuilder<SqlBool>
type Resolved<Kind extends ResolvedTerm['kind']> = Extract<ResolvedTerm, { kind: Kind }>
type Term<Kind extends SearchTerm['kind']> = Extract<SearchTerm, { kind: Kind }>

/** The condition of one term on the columns of `image`; may be null where a column is null. */
export function termCondition(term: SearchTerm, context: TermContext): Condition {
  switch (term.kind) {
    case 'words':
      return wordsCondition(term)
    case 'word-glob':
      return globCondition(term.scope, term.parts)
    case 'text':
      return textCondition(term, context)
    case 'number':
      return numberCondition(term.field, term.range)
    case 'seed':
      return seedCondition(term)
    case 'size':
      return both(
        term.width === null ? null : sql<SqlBool>`width = ${term.width}`,
        term.height === null ? null : sql<SqlBool>`height = ${term.height}`,
      )
    case 'ratio':
      return sql`width > 0 and height > 0 and
        abs(width::float8 / height / (${term.width}::float8 / ${term.height}::float8) - 1) <= 0.01`
    case 'type':
      return sql`media_type = ${term.media_type}`
    case 'date':
      return dateCondition(term, context)
    case 'is':
      return IS_CONDITIONS[term.flag]
    case 'has':
      return HAS_CONDITIONS[term.thing](context)
  }
}

const TEXT_COLUMNS = {
  all: ['prompt', 'file_name'],
  prompt: ['prompt'],
  negative: ['negative_prompt'],
} as const

/** Words go to the text index; what has no letter or digit is not in it and is looked for as it is. */
function wordsCondition(term: Term<'words'>): Condition {
  const words = listSearchWords(term.text)
  if (term.scope === 'negative' || words.length === 0)
    return globCondition(term.scope, [{ kind: 'text', text: term.text }])
  // Prompts are the part with weight A of the vector.
  const weight = term.scope === 'prompt' ? 'A' : ''
  const query = words.map((word, at) => {
    const star = term.prefix && at === words.length - 1 ? '*' : ''
    return star + weight === '' ? `'${word}'` : `'${word}':${star}${weight}`
  })
  return sql`search @@ ${query.join(' <-> ')}::tsquery`
}

function globCondition(
  scope: 'all' | 'prompt' | 'negative',
  parts: readonly GlobPart[],
): Condition {
  const pattern = `%${globToLike(parts)}%`
  return anyOf(TEXT_COLUMNS[scope].map((column) => sql`${sql.ref(column)} ilike ${pattern}`))
}

/** How `name` columns are compared: without case. */
function matches(value: RawBuilder<unknown>, pattern: TextPattern): Condition {
  return sql`${value} ilike ${patternToLike(pattern)}`
}

function textCondition(term: Term<'text'>, context: TermContext): Condition {
  const meaning = context.resolved.get(term)
  if (!meaning) return TEXT_CONDITIONS[term.field](term.pattern, context)
  switch (meaning.kind) {
    case 'values':
      if (term.field === 'lora') return loraNameCondition(meaning.values)
      return anyOf([valueCondition(term.field, meaning.values), ...samplerWithScheduler(term)])
    case 'places':
      return anyOf([
        ...(meaning.folderIds.length > 0 ? [folderCondition(meaning.folderIds)] : []),
        ...(meaning.ids.length > 0 ? [sql<SqlBool>`id = any(${meaning.ids}::bigint[])`] : []),
        ...(term.field === 'path' ? [outsideFolders(term.pattern)] : []),
      ])
    case 'path':
      return resolvedPathCondition(meaning)
  }
}

/** Without values the planner is told outright that nothing matches. */
function valueCondition(field: TextField, values: readonly string[]): Condition {
  return values.length === 0 ? sql`false` : sql`${sql.ref(field)} = any(${values}::text[])`
}

function folderCondition(ids: readonly number[]): Condition {
  return sql`folder_id = any(${ids}::bigint[])`
}

/** A1111 writes both as one name: `DPM++ 2M Karras`. */
function samplerWithScheduler({ field, pattern }: Term<'text'>): Condition[] {
  const match = pattern.kind === 'exact' ? /^(.*\S)\s+(\S+)$/.exec(pattern.text) : null
  if (field !== 'sampler' || !match) return []
  const [, sampler = '', scheduler = ''] = match
  return [sql`(sampler ilike ${escapeLike(sampler)} and scheduler ilike ${escapeLike(scheduler)})`]
}

function resolvedPathCondition({ text, folderIds, across }: Resolved<'path'>): Condition {
  const start = `${escapeLike(across.start)}%`
  return anyOf([
    folderCondition(folderIds),
    sql`(${folderCondition(across.folderIds)} and file_name ilike ${start})`,
    outsideFolders({ kind: 'contains', text }),
  ])
}

/** Rows of other programs may lie in no known folder. */
function outsideFolders(pattern: TextPattern): Condition {
  return sql`(folder_id is null and path ilike ${patternToLike(pattern)})`
}

/** As a path of equalities, which is what the index on `loras` understands. */
function loraNameCondition(names: readonly string[]): Condition {
  if (names.length === 0) return sql`false`
  const equalities = names.map((name) => `$[*].name == ${JSON.stringify(name)}`)
  return sql`loras @@ ${equalities.join(' || ')}::jsonpath`
}

/** The same for names of files: with or without folder and file extension. */
function matchesName(value: RawBuilder<unknown>, pattern: TextPattern): Condition {
  if (pattern.kind === 'contains') return matches(value, pattern)
  const stemOf = (name: RawBuilder<unknown>) =>
    sql`regexp_replace(${name}, ${MODEL_EXTENSION_PATTERN}::text, '', 'i')`
  const base = sql`regexp_replace(${value}, ${String.raw`^.*[/\\]`}::text, '')`
  return anyOf([value, stemOf(value), base, stemOf(base)].map((form) => matches(form, pattern)))
}

const column = (name: string) => (pattern: TextPattern) => matches(sql.ref(name), pattern)

const TEXT_CONDITIONS: Readonly<
  Record<TextField, (pattern: TextPattern, context: TermContext) => Condition>
> = {
  model: (pattern) => matchesName(sql.ref('model'), pattern),
  vae: (pattern) => matchesName(sql.ref('vae'), pattern),
  sampler: (pattern) =>
    anyOf([
      matches(sql.ref('sampler'), pattern),
      ...samplerWithScheduler({ kind: 'text', field: 'sampler', pattern }),
    ]),
  scheduler: column('scheduler'),
  tool: column('tool'),
  file: column('file_name'),
  path: pathCondition,
  // Folders are always resolved.
  folder: () => sql`false`,
  hash: hashCondition,
  lora: (pattern) =>
    sql`exists (select from jsonb_array_elements(
        case jsonb_typeof(loras) when 'array' then loras else '[]' end) as lora(item)
      where ${matchesName(sql`item ->> 'name'`, pattern)})`,
  node: (pattern) =>
    sql`exists (select from unnest(node_types) as node(class_type)
      where ${matches(sql`class_type`, pattern)})`,
  keyword: (pattern, { schema }) =>
    sql`id in (select image_id from ${sql.id(schema, 'keyword')}
      where ${matches(sql.ref('keyword'), pattern)})`,
}

/** A glob may begin at any component: `2026/*` finds `/data/2026/a.png`. */
function pathCondition(pattern: TextPattern): Condition {
  if (pattern.kind === 'exact') return sql`path = ${pattern.text}`
  if (pattern.kind === 'contains') return matches(sql.ref('path'), pattern)
  const like = globToLike(pattern.parts)
  return anyOf([like, `%/${like}`].map((form) => sql`path ilike ${form}`))
}

/** A range, because only that uses the index: hex digits sort below `g` in every collation. */
function hashCondition(pattern: TextPattern): Condition {
  if (pattern.kind === 'glob') return matches(sql.ref('hash'), pattern)
  const prefix = pattern.text.toLowerCase()
  return sql`hash >= ${prefix} and hash < ${`${prefix}g`}`
}

const NUMBER_COLUMNS: Readonly<Record<NumberField, { name: string; type: string }>> = {
  steps: { name: 'steps', type: 'integer' },
  cfg: { name: 'cfg_scale', type: 'real' },
  score: { name: 'score', type: 'smallint' },
  width: { name: 'width', type: 'integer' },
  height: { name: 'height', type: 'integer' },
  duration: { name: 'duration', type: 'real' },
  filesize: { name: 'file_size', type: 'bigint' },
}

/** Bounds have the column's type: 7.1 as `real` is not 7.1 as `float8`. */
function numberCondition(field: NumberField, range: NumberRange): Condition {
  const { name, type } = NUMBER_COLUMNS[field]
  const bound = (value: number) => sql`${String(value)}::${sql.raw(type)}`
  const ref = sql.ref(name)
  if (range.min !== null && range.min === range.max) return sql`${ref} = ${bound(range.min)}`
  return both(
    range.min === null
      ? null
      : sql`${ref} ${sql.raw(range.min_open ? '>' : '>=')} ${bound(range.min)}`,
    range.max === null
      ? null
      : sql`${ref} ${sql.raw(range.max_open ? '<' : '<=')} ${bound(range.max)}`,
  )
}

function seedCondition({ range: { min, max } }: Term<'seed'>): Condition {
  if (min !== null && min === max) return sql`seed = ${min}::numeric`
  return both(
    min === null ? null : sql`seed >= ${min}::numeric`,
    max === null ? null : sql`seed <= ${max}::numeric`,
  )
}

function dateCondition({ range: { from, until } }: Term<'date'>, { now }: TermContext): Condition {
  const bound = (date: Date) => sql`${date.toISOString()}::timestamptz`
  return both(
    from && sql`created_date >= ${bound(startOf(from, now))}`,
    until && sql`created_date < ${bound(startOf(until, now))}`,
  )
}

const IS_CONDITIONS: Readonly<Record<IsFlag, Condition>> = {
  rejected: sql`score = -1`,
  rated: sql`score > 0`,
  unrated: sql`score = 0`,
  favorite: sql`favorite`,
  trashed: sql`for_deletion`,
  missing: sql`missing_since is not null`,
  unread: sql`scan_phase = 0`,
  error: sql`scan_error is not null`,
  landscape: sql`width > height`,
  portrait: sql`width < height`,
  square: sql`width = height`,
}

const HAS_CONDITIONS: Readonly<Record<HasThing, (context: TermContext) => Condition>> = {
  prompt: () => sql`prompt <> ''`,
  negative: () => sql`negative_prompt <> ''`,
  workflow: () => sql`(workflow is not null or node_types is not null)`,
  model: () => sql`model is not null`,
  lora: () => sql`loras <> '[]'::jsonb`,
  seed: () => sql`seed is not null`,
  hash: () => sql`hash is not null`,
  keyword: ({ schema }) => sql`id in (select image_id from ${sql.id(schema, 'keyword')})`,
}

function both(left: Condition | null, right: Condition | null): Condition {
  if (left && right) return sql`(${left} and ${right})`
  return left ?? right ?? sql`true`
}

function anyOf(conditions: readonly Condition[]): Condition {
  if (conditions.length === 0) return sql`false`
  return sql`(${sql.join(conditions, sql` or `)})`
}
