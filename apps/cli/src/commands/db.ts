import path from 'node:path'
import { createBackup } from '@safelight/contracts/stats'
import { loadConfig } from '@safelight/server/config/load-config'
import { checkDatabase, vacuumDatabase } from '@safelight/server/features/backup/upkeep.service'
import { openLibrary, restoreLibrary } from '@safelight/server/library'
import type { Command } from 'commander'
import { withServer } from '../connection.ts'
import { formatTable, writeJsonLine, type Output } from '../output.ts'
import { addServerOptions, type ServerOptions } from '../server-options.ts'

/** `safelight db backup|restore|check|vacuum`: care for the library's database. */
export function registerDb(program: Command, output: Output): void {
  const db = program
    .command('db')
    .description('back up, restore, check and tidy the database of the library')
  registerBackup(db, output)
  registerRestore(db, output)
  registerCheck(db, output)
  registerVacuum(db, output)
}

function registerBackup(db: Command, output: Output): void {
  const command = db
    .command('backup [file]')
    .description('write a backup; the program may go on running meanwhile')
  addServerOptions(command).action(async (file: string | undefined, options: ServerOptions) => {
    await withServer(options, output, async (client) => {
      const body = file === undefined ? {} : { file: path.resolve(file) }
      const written = await client.call(createBackup, { body })
      output.data(`${written.file}\n`)
      output.say(`${written.size_bytes.toLocaleString('en-US')} bytes\n`)
    })
  })
}

function registerRestore(db: Command, output: Output): void {
  const command = db
    .command('restore <file>')
    .description('put the library back to a backup; the database that was there is kept beside it')
  addServerOptions(command).action(async (file: string, options: ServerOptions) => {
    const restored = await restoreLibrary(loadConfig(options), path.resolve(file))
    output.say(
      `restored ${restored.rows.toLocaleString('en-US')} rows of ${restored.tables} tables, backed up ${restored.created_at}\n`,
    )
    if (restored.kept) output.say(`the database before is kept in ${restored.kept}\n`)
  })
}

function registerCheck(db: Command, output: Output): void {
  const command = db
    .command('check')
    .description('read every row and compare what is derived; exit code 1 when something is wrong')
    .option('--repair', 'make derived data anew')
    .option('--json', 'print one JSON object')
  addServerOptions(command).action(
    async (options: ServerOptions & { repair?: boolean; json?: boolean }) => {
      await using library = await openLibrary(loadConfig(options))
      const report = await checkDatabase(library.database, { repair: options.repair === true })
      if (options.json) writeJsonLine(output, report)
      else output.data(formatTable(report.tables.map(({ name, rows }) => [name, rows])))
      for (const problem of report.problems) output.say(`${problem}\n`)
      if (report.repaired) output.say('the derived data was made anew\n')
      else if (report.problems.length > 0) process.exitCode = 1
    },
  )
}

function registerVacuum(db: Command, output: Output): void {
  const command = db
    .command('vacuum')
    .description('give unused space back to the tables and refresh the planner’s statistics')
  addServerOptions(command).action(async (options: ServerOptions) => {
    await using library = await openLibrary(loadConfig(options))
    await vacuumDatabase(library.database, (name) => output.say(`${name}\n`))
  })
}
