import type { Migration } from './migration.ts'
import { runScript } from './run-script.ts'

/**
 * What keeps a search for something rare from reading a million rows (1.1 GB, 0.5 s in PostgreSQL, 2 s
 * in PGlite). Partial where they can be, so that the quick scan never writes to them; all five cost the
 * deep scan 27 us of about 105 a row (PGlite, CPU).
 *
 * `settings` is one narrow index instead of five: a value of any of its columns is found by reading
 * 20 MB at most, or by skipping from group to group (PostgreSQL 18). `updated_at` is the order in which
 * changes are noticed, also those of other programs.
 */
const SCRIPT = `
CREATE INDEX image_model_idx ON {schema}.image (model, created_date, id) WHERE model IS NOT NULL;
CREATE INDEX image_seed_idx ON {schema}.image (seed) WHERE seed IS NOT NULL;
CREATE INDEX image_settings_idx ON {schema}.image (sampler, scheduler, steps, cfg_scale, tool)
  WHERE sampler IS NOT NULL OR scheduler IS NOT NULL OR steps IS NOT NULL OR cfg_scale IS NOT NULL
    OR tool IS NOT NULL;
CREATE INDEX image_loras_idx ON {schema}.image USING gin (loras jsonb_path_ops)
  WHERE loras IS NOT NULL;
CREATE INDEX image_moving_idx ON {schema}.image (media_type, created_date, id)
  WHERE media_type <> 'image';
CREATE INDEX image_updated_at_idx ON {schema}.image (updated_at);

-- Parsers go by the key of a text, which its location does not always end with.
ALTER TABLE {schema}.image_source ADD COLUMN keyword text NOT NULL DEFAULT '';
`

export const collectionSearchIndexes: Migration = {
  id: 2,
  name: 'collection-search-indexes',
  up: (tx, schema) => runScript(tx, SCRIPT, schema),
}
