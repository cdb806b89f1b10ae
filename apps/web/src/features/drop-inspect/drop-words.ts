export const dropWords = {
  title: 'Inspect without importing',
  area: 'Drop a file here to see how it was made',
  choose: 'choose a file',
  areaHint: 'It is read in this browser only. Nothing is sent, copied or added.',
  overlay: 'Drop to see how this file was made. It is not added to the library.',
  reading: 'Reading the file',
  failed: (name: string) => `${name} could not be read.`,
  graph: 'Graph',
} as const
