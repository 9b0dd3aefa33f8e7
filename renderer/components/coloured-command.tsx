import { makeStyles, tokens } from '@fluentui/react-components'
import { useMemo } from 'react'
import { commandTokens, type TokenKind } from './command-tokens.ts'

const useStyles = makeStyles({
  command: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  parameter: { color: tokens.colorPaletteBerryForeground1 },
  string: { color: tokens.colorPaletteGreenForeground1 },
  variable: { color: tokens.colorPaletteMarigoldForeground2 },
  number: { color: tokens.colorPaletteGreenForeground1 },
  comment: { fontStyle: 'italic', color: tokens.colorNeutralForeground3 },
})

/** A command or script in colours: what is called, its parameters, its values. The colours say nothing that the words do not. */
export function ColouredCommand({ children }: { children: string }) {
  const styles: Partial<Record<TokenKind, string>> = useStyles()
  const pieces = useMemo(() => placed(children), [children])
  return pieces.map(({ at, kind, text }) =>
    kind === 'plain' ? (
      text
    ) : (
      <span key={at} className={styles[kind]}>
        {text}
      </span>
    ),
  )
}

/** The pieces of a command with where they begin. */
function placed(command: string) {
  let next = 0
  return commandTokens(command).map((token) => {
    const at = next
    next += token.text.length
    return { ...token, at }
  })
}
