import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  cell: { textAlign: 'start', verticalAlign: 'top' },
  lined: { padding: '4px 12px 4px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  framed: { padding: '4px 8px', border: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  framedHead: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1 },
  long: { overflowWrap: 'anywhere' },
  whole: { whiteSpace: 'nowrap' },
  number: { textAlign: 'end', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
})

/** The class names of a small table. */
export interface TableStyles {
  table: string
  cell: string
  /** A cell that says what its column or row holds. */
  head: string
  /** A cell with paths and the like, which may break where they must; a word anywhere else never does. */
  long: string
  /** A cell whose words stay on one line. */
  whole: string
  number: string
}

/** How small tables look: with a line below each row, or `framed`, as on paper, with one around each cell. */
export function useTableStyles(look: 'lined' | 'framed' = 'lined'): TableStyles {
  const styles = useStyles()
  const cell = mergeClasses(styles.cell, styles[look])
  return {
    table: styles.table,
    cell,
    head: mergeClasses(cell, styles.head, look === 'framed' && styles.framedHead),
    long: mergeClasses(cell, styles.long),
    whole: mergeClasses(cell, styles.whole),
    number: mergeClasses(cell, styles.number),
  }
}
