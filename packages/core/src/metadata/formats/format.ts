import type { JsonValue } from '../../json/lossless-json.ts'
import type { XmpProperties } from '../decoders/xmp.ts'
import type {
  ContainerFacts,
  FieldProvenance,
  Generation,
  GenerationField,
  Metadata,
  MetadataWarning,
} from '../metadata-types.ts'

/** A text of the file, prepared for the formats: trailing NULs cut, JSON parsed at most once. */
export type TextEntry = {
  readonly location: string
  readonly keyword: string
  /** Lower-case keyword with the aliases of one place made equal (`©cmt` is `comment`). */
  readonly key: string
  readonly text: string
  /** JSON that stands under the keyword of a ComfyUI graph: no other format needs to look into it. */
  readonly isGraphJson: boolean
  /** The text as JSON (unwrapped when encoded several times); undefined when it is none. */
  readonly json: () => JsonValue | undefined
  /** The text as an XMP packet; without properties when it is none. */
  readonly xmp: () => XmpProperties
}

/** All texts of a file, in file order, with look-up by key. */
export type TextIndex = {
  readonly entries: readonly TextEntry[]
  /** First text under one of the keys, in the order of the keys. */
  readonly find: (...keys: readonly string[]) => TextEntry | undefined
  /** All texts under the keys, in file order. */
  readonly list: (...keys: readonly string[]) => readonly TextEntry[]
}

/** What a format found out; fields it does not know stay absent. */
export type GenerationDraft = { -readonly [K in GenerationField]?: Generation[K] | undefined }

export type DraftProvenance = { [K in GenerationField]?: FieldProvenance }

export type FormatResult = {
  /** null: the settings are clear, who wrote them is not. */
  readonly tool: string | null
  readonly tool_version: string | null
  /** null: the tool is known, how the picture was made is not. */
  readonly draft: GenerationDraft | null
  /** Only fields that do not come from `sources[0]` as a whole. */
  readonly provenance?: DraftProvenance
  /** Locations used, first the one that decided. */
  readonly sources: readonly string[]
  /**
   * What a ComfyUI graph in the same file means to this result: `merge` fills and corrects it,
   * `fill` only fills what is absent, `ignore` leaves it as a graph for reuse.
   */
  readonly graph: 'merge' | 'fill' | 'ignore'
  /** Fields that the graph may not overwrite in a `merge`. */
  readonly keep?: readonly GenerationField[]
  readonly warnings?: readonly MetadataWarning[]
  readonly ai_generated?: Metadata['ai_generated']
}

/** Kinds of places that hold texts, whatever the kind of file. */
export type PlaceKind = 'png' | 'exif' | 'comment' | 'tags' | 'xmp' | 'pixels' | 'sidecar'

export type FormatPlace = {
  readonly kind: PlaceKind
  /** Keyword, tag or name there: `parameters`, `UserComment`, `.txt` … */
  readonly name: string
}

/**
 * One way in which tools write how a picture was made. To add one: a file with such an object, a
 * test beside it, a line in `registry.ts` (docs/adding-a-format.md).
 */
export type MetadataFormat<Match = unknown> = {
  /** Stable id, stored as provenance. */
  readonly id: string
  readonly title: string
  /** Tool ids that results may carry. */
  readonly tools: readonly string[]
  /** Where it is found, for docs/formats.md. */
  readonly reads: readonly FormatPlace[]
  /** Cheap look whether the texts are in this format; what it found is handed to `parse`. */
  detect(texts: TextIndex, facts: ContainerFacts): Match | undefined
  parse(match: Match, context: FormatContext): FormatResult
}

export type FormatContext = {
  readonly texts: TextIndex
  readonly facts: ContainerFacts
}
