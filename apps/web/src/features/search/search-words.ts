export const searchWords = {
  label: 'Search',
  placeholder: 'Search prompts, models, seeds …',
  clear: 'Clear the search',
  understood: 'What was understood',
  remove: (part: string) => `Remove ${part}`,
  useSuggestion: 'Use',
  fields: 'Fields',
  recent: 'Recent searches',
  values: 'In the library',
  took: (count: string, ms: number) => `${count} · ${Math.max(1, Math.round(ms))} ms`,
} as const
