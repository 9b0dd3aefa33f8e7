import { makeStyles, tokens } from '@fluentui/react-components'

/** How the small lists beside a preview look: what is replaced, and what goes in. */
export const useListStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  cell: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: '3px 12px 3px 0',
    textAlign: 'start',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  whole: { whiteSpace: 'nowrap' },
  size: { textAlign: 'end', whiteSpace: 'nowrap' },
})
