import { Command, CommanderError } from 'commander'
import { registerBench } from './commands/bench.ts'
import { registerDb } from './commands/db.ts'
import { registerDoctor } from './commands/doctor.ts'
import { registerInspect } from './commands/inspect.ts'
import { registerScan } from './commands/scan.ts'
import { registerSearch } from './commands/search.ts'
import { registerStart } from './commands/start.ts'
import { registerWorkflowConvert } from './commands/workflow-convert.ts'
import type { Output } from './output.ts'

/** Runs one command line and answers the exit code; failures are one sentence on stderr. */
export async function runProgram(args: readonly string[], output: Output): Promise<number> {
  const program = createProgram(output)
  try {
    await program.parseAsync(args, { from: 'user' })
    return Number(process.exitCode ?? 0)
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode
    output.say(`safelight: ${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

function createProgram(output: Output): Command {
  const program = new Command('safelight')
    .description('remembers how every generated picture was made, and finds it again')
    .showHelpAfterError('(see --help)')
    .exitOverride()
  registerStart(program, output)
  registerScan(program, output)
  registerInspect(program, output)
  registerSearch(program, output)
  registerWorkflowConvert(program)
  registerDb(program, output)
  registerDoctor(program, output)
  registerBench(program, output)
  return program
}
