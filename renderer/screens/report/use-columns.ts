import { makeStyles } from '@fluentui/react-components'

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'max(340px, 35%) minmax(0, 1fr)',
    gap: '16px',
    alignItems: 'start',
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
})

/** The class that puts what is chosen beside what comes of it, and one below the other where there is no room. */
export function useColumns(): string {
  return useStyles().columns
}
