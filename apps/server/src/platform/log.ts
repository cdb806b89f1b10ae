/** Plain lines on stderr: `level message key=value …`. stdout belongs to data. */
export type Log = {
  info(message: string, fields?: LogFields): void
  warn(message: string, fields?: LogFields): void
  error(message: string, fields?: LogFields): void
}

type LogFields = Readonly<Record<string, unknown>>

export function createLog(write: (line: string) => void = (line) => console.error(line)): Log {
  const at = (level: string) => (message: string, fields?: LogFields) =>
    write(`${level} ${message}${formatFields(fields)}`)
  return { info: at('info'), warn: at('warn'), error: at('error') }
}

export const silentLog: Log = createLog(() => {})

function formatFields(fields: LogFields | undefined): string {
  if (!fields) return ''
  return Object.entries(fields)
    .map(([key, value]) => ` ${key}=${formatValue(value)}`)
    .join('')
}

function formatValue(value: unknown): string {
  if (value instanceof Error) return JSON.stringify(value.stack ?? value.message)
  return typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value) ?? 'undefined')
}
