import { FolderPicker } from '../folders/folder-picker.tsx'
import { DropArea } from '../drop-inspect/drop-target.tsx'
import { firstRunWords } from './first-run-words.ts'

/** The first minutes: one sentence, a folder, or a look at one file. */
export function FirstRun() {
  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto flex min-h-full max-w-2xl flex-col justify-center gap-5 px-4 py-8">
        <div className="px-1">
          <h2 className="text-xl font-semibold">{firstRunWords.title}</h2>
          <p className="mt-1 text-base text-muted">{firstRunWords.sentence}</p>
        </div>
        <section
          aria-label={firstRunWords.pick}
          className="flex max-h-[60vh] min-h-80 flex-col rounded-lg border border-line bg-panel pt-4"
        >
          <FolderPicker onAdded={() => undefined} />
        </section>
        <DropArea />
      </div>
    </div>
  )
}
