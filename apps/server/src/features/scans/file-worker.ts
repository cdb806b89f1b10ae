import { faultCode } from '../../platform/files/file-faults.ts'
import { hashFile, type FileHash } from '../../platform/files/hash-file.ts'
import { serveTasks } from '../../platform/tasks/serve-tasks.ts'
import type { TaskContext } from '../../platform/tasks/task-messages.ts'
import { readSources, type FileSources } from './read-sources.ts'

/** Process of work that can wait: it reads files from end to end and yields to everything else. */
type Failure = { readonly error: string; readonly code: string | undefined }
export type FileAnswer<T> = T | Failure

async function forEachFile<T>(
  files: readonly string[],
  { signal }: TaskContext,
  work: (file: string) => T | Promise<T>,
): Promise<FileAnswer<T>[]> {
  const answers: FileAnswer<T>[] = []
  for (const file of files) {
    signal.throwIfAborted()
    try {
      answers.push(await work(file))
    } catch (error) {
      signal.throwIfAborted()
      const message = error instanceof Error ? error.message : String(error)
      answers.push({ error: message, code: faultCode(error) })
    }
  }
  return answers
}

const handlers = {
  hash: ({ files }: { files: readonly string[] }, context: TaskContext) =>
    forEachFile<FileHash>(files, context, (file) => hashFile(file, context.signal)),
  readSources: ({ files }: { files: readonly string[] }, context: TaskContext) =>
    forEachFile<FileSources>(files, context, readSources),
}

serveTasks(handlers)

export type FileTasks = typeof handlers
