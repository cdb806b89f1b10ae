import { availableParallelism } from 'node:os'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

/** `x.embedded.test.ts` and `x.postgresql.test.ts` are for one engine only (how each fails). */
const DATABASE_TESTS = ['db', 'api', 'embedded', 'postgresql'].map(
  (kind) => `apps/**/*.${kind}.test.ts`,
)

/** The same files on both engines; a data directory or database is prepared once per run. */
function databaseProject(engine: 'embedded' | 'postgresql'): TestProjectInlineConfiguration {
  return {
    test: {
      name: `db-${engine}`,
      include: ['db', 'api', engine].map((kind) => `apps/**/*.${kind}.test.ts`),
      globalSetup: `apps/server/src/test-support/${engine}-setup.ts`,
      // Background work yields to everything, the other tests included.
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  }
}

/**
 * One project per kind of test, so that `npm test -- --project unit` stays quick. `db-postgresql`
 * wants SAFELIGHT_TEST_DATABASE_URL, which `script/test` sets; leave it out by `--project '!db-postgresql'`.
 */
export default defineConfig({
  test: {
    // The default leaves one core to the watcher, and half of a small machine idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{packages,apps,scripts}/**/*.test.ts', 'apps/web/**/*.test.tsx'],
          exclude: ['**/node_modules/**', ...DATABASE_TESTS],
          // A property is tried on hundreds of inputs, also where the machine is busy.
          testTimeout: 30_000,
        },
      },
      databaseProject('embedded'),
      databaseProject('postgresql'),
      {
        // The whole program as its users meet it: real processes, a real browser.
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // After the others: a person's patience is measured here, on a machine that does nothing else.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
