import { Fragment } from 'react'

/** A name or path that may break after its separators, without putting anything into what is copied. */
export function Breakable({ text }: { text: string }) {
  return text.split(/(?<=[_./\\-])/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}
