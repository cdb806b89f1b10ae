import type { Migration } from './migration.ts'
import { runScript } from './run-script.ts'

/**
 * What keeps a search for something rare from reading a million rows (1.1 GB, 0.5 s in PostgreSQL, 2 s
 * in PGlite). Partial where they can be, so that the quick scan never writes to them; all of them cost
 * the deep scan 23 us of about 111 a row (PGlite, CPU). Each of the small ones holds a million rows in
 * 7 MB, because equal values are kept once; together in one index they took 65 MB.
 *
 * `updated_at` is the order in which changes are noticed, also those of other programs.
 */
const SCRIPT = `
CREATE INDEX image_model_idx ON {schema}.image (model, created_date, id) WHERE model IS NOT NULL;
CREATE INDEX image_seed_idx ON {schema}.image (seed) WHERE seed IS NOT NULL;
CREATE INDEX image_sampler_idx ON {schema}.image (sampler, scheduler) WHERE sampler IS NOT NULL;
CREATE INDEX image_steps_idx ON {schema}.image (steps) WHERE steps IS NOT NULL;
CREATE INDEX image_cfg_scale_idx ON {schema}.image (cfg_scale) WHERE cfg_scale IS NOT NULL;
CREATE INDEX image_tool_idx ON {schema}.image (tool) WHERE tool IS NOT NULL;
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
