export const toastWords = { region: 'Messages', close: 'Close' } as const
