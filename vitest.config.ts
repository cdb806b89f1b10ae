import { defineConfig } from 'vitest/config'

/** One project per kind of test, so that `npm test -- --project unit` stays quick. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{packages,apps,scripts}/**/*.test.ts', 'apps/web/**/*.test.tsx'],
          exclude: ['**/node_modules/**', '**/*.db.test.ts', '**/*.api.test.ts'],
        },
      },
    ],
  },
})
