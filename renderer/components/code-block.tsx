import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  code: {
    flex: '1 1 320px',
    minWidth: '0',
    padding: '8px 10px',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    borderRadius: tokens.borderRadiusSmall,
    userSelect: 'text',
  },
})

/** Text as a machine wrote it, to read, select and copy; long lines go on below. */
export function CodeBlock({ children, lang }: { children: ReactNode; lang?: string }) {
  const styles = useStyles()
  return (
    <pre className={styles.code} lang={lang}>
      {children}
    </pre>
  )
}
