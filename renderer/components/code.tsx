import { Fragment } from 'react'
import { visibleText } from '../../shared/safe-text/visible-text.ts'

/** A path, a name or a code as a machine writes it. Where it is longer than its line, it goes on below after one of its own parts. */
export function Code({ children }: { children: string }) {
  return (
    <code>
      <Breakable>{children}</Breakable>
    </code>
  )
}

/** The same words without a look of their own. */
export function Breakable({ children }: { children: string }) {
  return codeParts(visibleText(children)).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}

/** The parts of a path or a name between which a line may end: after each separator, and before each word of a name in camel case. */
export function codeParts(text: string): string[] {
  return text.split(/(?<=[\\/_])(?=[^\\/_])|(?<=[a-z])(?=[A-Z])/)
}
