// Runs before the first paint so that a chosen theme never flashes the other one.
try {
  const theme = JSON.parse(globalThis.localStorage.getItem('safelight.prefs') ?? '{}').theme
  if (theme === 'dark' || theme === 'light')
    globalThis.document.documentElement.dataset.theme = theme
} catch {
  // A broken preference falls back to the system's theme.
}
