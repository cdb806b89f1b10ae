import { getHealth } from '@safelight/contracts/stats'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useId } from 'react'
import { routeQuery } from '../../api/route-query.ts'
import { useStore } from '../../lib/use-store.ts'
import { usePage } from '../../page/page.ts'
import { GRID_MODES, HEADINGS, type Prefs, THEMES, TILE_SIZE } from '../../page/prefs.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { Switch } from '../../ui/switch.tsx'
import { gridWords } from '../grid/grid-words.ts'
import { settingsWords } from './settings-words.ts'

/** How this browser shows the library. */
export function SettingsScreen() {
  const { prefs } = usePage()
  const current = useStore(prefs)
  const change = (part: Partial<Prefs>) => prefs.set((before) => ({ ...before, ...part }))
  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto max-w-2xl px-5 py-6">
        <h1 className="text-xl font-semibold">{settingsWords.title}</h1>
        <p className="mb-4 text-sm text-muted">{settingsWords.here}</p>
        <Group title={settingsWords.look}>
          <Setting name={settingsWords.theme} text={settingsWords.themeText}>
            <Segmented
              label={settingsWords.theme}
              value={current.theme}
              options={THEMES.map((value) => ({ value, label: settingsWords.themes[value] }))}
              onChange={(theme) => change({ theme })}
            />
          </Setting>
        </Group>
        <Group title={settingsWords.grid}>
          <Setting name={settingsWords.arrangement} text={settingsWords.arrangementText}>
            <Segmented
              label={settingsWords.arrangement}
              value={current.grid_mode}
              options={GRID_MODES.map((value) => ({ value, label: gridWords.layouts[value] }))}
              onChange={(grid_mode) => change({ grid_mode })}
            />
          </Setting>
          <Setting name={settingsWords.headings} text={settingsWords.headingsText}>
            <Segmented
              label={settingsWords.headings}
              value={current.headings}
              options={HEADINGS.map((value) => ({ value, label: gridWords.headings[value] }))}
              onChange={(headings) => change({ headings })}
            />
          </Setting>
          <Setting name={settingsWords.tileSize} text={settingsWords.tileSizeText}>
            <input
              type="range"
              aria-label={settingsWords.tileSize}
              min={TILE_SIZE.min}
              max={TILE_SIZE.max}
              value={current.tile_size}
              onChange={(event) => change({ tile_size: Number(event.target.value) })}
              className="w-44 accent-(--accent)"
            />
          </Setting>
          <Setting name={settingsWords.showMarks} text={settingsWords.showMarksText}>
            <Switch
              label={settingsWords.showMarks}
              checked={current.show_marks}
              onChange={(show_marks) => change({ show_marks })}
            />
          </Setting>
          <Setting name={settingsWords.origins} text={settingsWords.originsText}>
            <Switch
              label={settingsWords.origins}
              checked={current.show_origins}
              onChange={(show_origins) => change({ show_origins })}
            />
          </Setting>
        </Group>
        <About />
      </div>
    </div>
  )
}

function About() {
  const { api } = usePage()
  const { data } = useQuery(routeQuery(api, getHealth))
  if (!data) return null
  return (
    <Group title={settingsWords.about}>
      <dl className="grid grid-cols-[8rem_1fr] gap-y-1 py-2 text-sm">
        <dt className="text-muted">{settingsWords.version}</dt>
        <dd>{data.version}</dd>
        <dt className="text-muted">{settingsWords.database}</dt>
        <dd>{settingsWords.kinds[data.database.kind]}</dd>
      </dl>
    </Group>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="mb-6">
      <h2 id={id} className="mb-1 text-xs font-semibold text-muted">
        {title}
      </h2>
      <div className="divide-y divide-line rounded-lg border border-line bg-panel px-4">
        {children}
      </div>
    </section>
  )
}

function Setting(props: { name: string; text: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
      <div className="min-w-48 flex-1">
        <p className="text-sm">{props.name}</p>
        <p className="text-xs text-muted">{props.text}</p>
      </div>
      {props.children}
    </div>
  )
}
