import manifest from '../package.json' with { type: 'json' }

/** Version of the program, shown by `/health` and in backups. */
export const VERSION: string = manifest.version
