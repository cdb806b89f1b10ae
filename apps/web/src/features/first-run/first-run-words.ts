export const firstRunWords = {
  title: 'Which folder holds your pictures?',
  sentence:
    'Choose one and Safelight indexes it where it is: nothing is moved, copied or changed, and pictures appear while it works.',
  pick: 'Choose a folder',
} as const
