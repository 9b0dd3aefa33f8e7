import { makeStyles, tokens } from '@fluentui/react-components'

/** How an entry of a long list looks: a head with its title and what stands at its end, words below, a line to the next one. */
export const useListRow = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
    paddingBottom: '10px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    breakInside: 'avoid',
  },
  /** For hundreds of rows: those out of sight are not laid out. */
  many: { contentVisibility: 'auto', containIntrinsicSize: 'auto 88px' },
  head: { display: 'flex', columnGap: '12px', justifyContent: 'space-between', alignItems: 'flex-start' },
  atEnd: { flex: 'none' },
})
