export const sessionWords = {
  title: 'Sign in to Safelight',
  text: 'This server is shared on the network and wants its access token. Whoever started it has the token; it is also in the configuration file.',
  token: 'Access token',
  signIn: 'Sign in',
  wrong: 'That is not the token of this server.',
  lost: 'The server does not answer. What you see stays; changes are kept and sent when it returns.',
  retry: 'Try now',
} as const
