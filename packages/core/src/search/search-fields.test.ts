import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseSearch } from './parse-search.ts'
import { PLANNED_FIELDS, SEARCH_FIELDS, searchFieldNames } from './search-fields.ts'
import { HAS_THINGS, IS_FLAGS } from './search-query.ts'

const guide = readFileSync(new URL('../../../../docs/search.md', import.meta.url), 'utf8')

describe('fields', () => {
  it('have names of their own', () => {
    const names = [...searchFieldNames(), ...PLANNED_FIELDS]
    expect(new Set(names).size).toBe(names.length)
  })

  it('have examples that can be read', () => {
    for (const { example } of SEARCH_FIELDS)
      expect(parseSearch(example)).toMatchObject({ ok: true })
  })

  it('stand in the guide, each with an example that can be read', () => {
    for (const { name } of SEARCH_FIELDS) expect(guide).toContain(`\`${name}:`)
    for (const word of [...IS_FLAGS, ...HAS_THINGS]) expect(guide).toContain(`\`${word}\``)
    const examples = [...guide.matchAll(/`((?:-|[a-z]+:)[^`…]*)`/g)].map((match) => match[1] ?? '')
    const readable = examples.filter((text) => !/:$|value/.test(text))
    expect(readable.length).toBeGreaterThan(40)
    for (const text of readable) expect(parseSearch(text), text).toMatchObject({ ok: true })
  })
})
