import { type KeyboardEvent, useId, useState } from 'react'
import { matchesWords } from '../../lib/match-words.ts'
import { cx } from '../../ui/class-names.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Kbd, keyText } from '../../ui/kbd.tsx'
import { commandWords } from './command-words.ts'
import { type Command, useCommands } from './use-commands.ts'

const shownAtMost = 60

/** Everything the page can do, found by typing. */
export function CommandPalette(props: {
  onClose: () => void
  openKeys: () => void
  openAddFolder: () => void
}) {
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const listId = useId()
  const commands = useCommands({ keys: props.openKeys, addFolder: props.openAddFolder })
  const found = commands.filter(({ label }) => matchesWords(label, text)).slice(0, shownAtMost)

  function run(command: Command | undefined): void {
    if (!command) return
    props.onClose()
    command.run()
  }

  function onKeyDown(event: KeyboardEvent): void {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    if (step !== undefined && found.length > 0) {
      event.preventDefault()
      const next = (active + step + found.length) % found.length
      setActive(next)
      document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter') {
      event.preventDefault()
      run(found[active])
    }
  }

  return (
    <Dialog open hideTitle title={commandWords.title} onClose={props.onClose}>
      <input
        autoFocus
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-label={commandWords.title}
        aria-activedescendant={`${listId}-${active}`}
        placeholder={commandWords.placeholder}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
        className="h-12 w-full border-b border-line bg-transparent px-4 text-base outline-none"
      />
      <ul
        id={listId}
        role="listbox"
        aria-label={commandWords.title}
        className="overflow-y-auto p-1.5"
      >
        {found.map((command, index) => (
          <li
            key={command.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            onPointerMove={() => setActive(index)}
            onClick={() => run(command)}
            className={cx(
              'flex h-8 items-center rounded-md px-3 text-sm pointer-coarse:h-11',
              index === active && 'bg-active',
            )}
          >
            <span className="min-w-0 flex-1 truncate">{command.label}</span>
            {command.action && <Kbd text={keyText(command.action)} />}
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="px-4 pb-4 text-sm text-muted">{commandWords.none}</p>}
    </Dialog>
  )
}
