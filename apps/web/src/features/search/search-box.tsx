import { Clock, Search, Tag, Type, X } from 'lucide-react'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { useKeys } from '../../lib/keys/use-keys.ts'
import { cx } from '../../ui/class-names.ts'
import { Kbd, keyText } from '../../ui/kbd.tsx'
import { searchWords } from './search-words.ts'
import type { Suggestion } from './suggestions.ts'
import type { SearchBoxState } from './use-search-box.ts'

const icons = { field: Type, value: Tag, recent: Clock }

/** One box for words and fields; what is written is offered to be completed. */
export function SearchBox({ box }: { box: SearchBoxState }) {
  const input = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const listId = useId()
  const { suggestions } = box
  const isOpen = open && suggestions.length > 0
  useKeys({
    'search.focus': () => {
      input.current?.focus()
      input.current?.select()
    },
  })

  function take(suggestion: Suggestion): void {
    setActive(-1)
    if (suggestion.goes_on) {
      box.setText(suggestion.text)
      box.setCursor(suggestion.text.length)
    } else {
      box.submit(suggestion.text)
      setOpen(false)
    }
    input.current?.focus()
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    const chosen = suggestions[active]
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      setActive((active + step + suggestions.length + 1) % (suggestions.length + 1))
    } else if ((event.key === 'Enter' || event.key === 'Tab') && isOpen && chosen) {
      event.preventDefault()
      take(chosen)
    } else if (event.key === 'Enter') {
      box.submit(box.text)
      setOpen(false)
    } else if (event.key === 'Escape') {
      if (isOpen) setOpen(false)
      else input.current?.blur()
    }
  }

  return (
    <div className="relative min-w-0 flex-1" role="search">
      <Search
        size={16}
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-faint"
      />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={searchWords.label}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        {...(isOpen && active >= 0 ? { 'aria-activedescendant': `${listId}-${active}` } : {})}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={searchWords.placeholder}
        value={box.text}
        onChange={(event) => {
          box.setText(event.target.value)
          box.setCursor(event.target.selectionStart ?? event.target.value.length)
          setActive(-1)
          setOpen(true)
        }}
        onSelect={(event) => box.setCursor(event.currentTarget.selectionStart ?? 0)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
        className="h-8 w-full rounded-md border border-line bg-sunken pr-9 pl-8 text-sm text-ellipsis sm:pr-16 outline-none hover:border-line-strong focus:border-accent pointer-coarse:h-10"
      />
      <span className="absolute inset-y-0 right-1.5 flex items-center gap-1">
        {box.text === '' ? (
          <span className="hidden sm:inline">
            <Kbd text={keyText('search.focus')} />
          </span>
        ) : (
          <button
            type="button"
            aria-label={searchWords.clear}
            onClick={() => {
              box.submit('')
              input.current?.focus()
            }}
            className="inline-flex size-6 items-center justify-center rounded-sm text-muted hover:bg-hover hover:text-text"
          >
            <X size={14} aria-hidden />
          </button>
        )}
      </span>
      {isOpen && (
        <SuggestionList id={listId} suggestions={suggestions} active={active} onTake={take} />
      )}
    </div>
  )
}

function SuggestionList(props: {
  id: string
  suggestions: readonly Suggestion[]
  active: number
  onTake: (suggestion: Suggestion) => void
}) {
  return (
    <ul
      id={props.id}
      role="listbox"
      aria-label={searchWords.label}
      className="appear absolute top-full z-30 mt-1 max-h-80 w-full min-w-72 overflow-y-auto rounded-md border border-line bg-raised p-1 shadow-float"
    >
      {props.suggestions.map((suggestion, index) => {
        const Icon = icons[suggestion.kind]
        return (
          <li
            key={`${suggestion.kind} ${suggestion.label}`}
            id={`${props.id}-${index}`}
            role="option"
            aria-selected={index === props.active}
            // The box keeps the keyboard while the list is clicked.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => props.onTake(suggestion)}
            className={cx(
              'flex items-center gap-2 rounded-sm px-2 py-1 text-sm hover:bg-hover pointer-coarse:py-2',
              index === props.active && 'bg-active',
            )}
          >
            <Icon size={14} aria-hidden className="shrink-0 text-faint" />
            <span className="shrink-0">{suggestion.label}</span>
            <span className="min-w-0 flex-1 truncate text-right text-xs text-faint">
              {suggestion.hint}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
