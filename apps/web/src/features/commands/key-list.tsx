import { KEY_GROUPS, type KeyGroup, keyEntry, listKeyActions } from '../../lib/keys/key-table.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ActionKeys } from '../../ui/kbd.tsx'
import { commandWords } from './command-words.ts'

const groups = Object.keys(KEY_GROUPS) as KeyGroup[]

/** Every key, from the same table that the handlers read. */
export function KeyList({ onClose }: { onClose: () => void }) {
  return (
    <Dialog
      open
      width="wide"
      title={commandWords.keysTitle}
      description={commandWords.keysText}
      onClose={onClose}
    >
      <div className="columns-1 gap-8 overflow-y-auto px-5 pb-6 md:columns-2 xl:columns-3">
        {groups.map((group) => (
          <section key={group} className="mb-5 break-inside-avoid">
            <h3 className="mb-1 text-xs font-semibold text-muted">{KEY_GROUPS[group]}</h3>
            <dl>
              {listKeyActions()
                .filter((action) => keyEntry(action).group === group)
                .map((action) => (
                  <div
                    key={action}
                    className="flex items-start justify-between gap-4 border-b border-line py-1.5 text-sm last:border-0"
                  >
                    <dt>{keyEntry(action).label}</dt>
                    <dd className="shrink-0">
                      <ActionKeys action={action} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
