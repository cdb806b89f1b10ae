import type { Command } from 'commander'

/** Options that hold for every command that needs the library. */
export type ServerOptions = { dataDir?: string; host?: string; port?: string }

export function addServerOptions(command: Command): Command {
  return command
    .option('--data-dir <folder>', 'where the library lives (SAFELIGHT_DATA_DIR)')
    .option('--host <name>', 'address to listen on (SAFELIGHT_HOST); 127.0.0.1 by default')
    .option('--port <number>', 'port to listen on (SAFELIGHT_PORT); 8484 by default')
}
