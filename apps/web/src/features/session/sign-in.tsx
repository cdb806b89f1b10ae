import { createSession } from '@safelight/contracts/session'
import { useMutation } from '@tanstack/react-query'
import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { ApiError } from '@safelight/client/api-error'
import { usePage } from '../../page/page.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { sessionWords } from './session-words.ts'

/** Exchanges the access token for a session cookie. */
export function SignIn() {
  const { api, queries, signedOut } = usePage()
  const [token, setToken] = useState('')
  const signIn = useMutation({
    mutationFn: () => api.call(createSession, { body: { token: token.trim() } }),
    onSuccess: async () => {
      signedOut.set(false)
      await queries.resetQueries()
    },
  })
  const wrong = signIn.error instanceof ApiError && signIn.error.code === 'unauthorized'
  return (
    <main className="flex h-full items-center justify-center p-4">
      <form
        className="flex w-full max-w-sm flex-col gap-4 rounded-lg border border-line bg-panel p-6"
        onSubmit={(event) => {
          event.preventDefault()
          signIn.mutate()
        }}
      >
        <KeyRound size={22} aria-hidden className="text-accent-text" />
        <div>
          <h1 className="text-lg font-semibold">{sessionWords.title}</h1>
          <p className="mt-1 text-sm text-muted">{sessionWords.text}</p>
        </div>
        <TextField
          label={sessionWords.token}
          type="password"
          autoComplete="current-password"
          autoFocus
          required
          value={token}
          onChange={(event) => setToken(event.target.value)}
          error={signIn.error ? (wrong ? sessionWords.wrong : signIn.error.message) : null}
        />
        <Button type="submit" look="primary" disabled={token.trim() === '' || signIn.isPending}>
          {sessionWords.signIn}
        </Button>
      </form>
    </main>
  )
}
