import {
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useTexts } from '../text/use-texts.ts'

const narrow = '@media (max-width: 640px)'

const useStyles = makeStyles({
  header: { [narrow]: { display: 'none' } },
  row: {
    // Nothing happens on a click, so nothing lights up under the pointer.
    ':hover': { backgroundColor: 'transparent', color: tokens.colorNeutralForeground1 },
    ':active': { backgroundColor: 'transparent', color: tokens.colorNeutralForeground1 },
    [narrow]: { display: 'block', paddingBlock: '8px' },
  },
  column: {
    fontWeight: tokens.fontWeightSemibold,
    ':first-child': { width: '28%' },
    ':last-child': { width: '26%' },
  },
  cell: {
    height: 'auto',
    padding: '6px 8px',
    verticalAlign: 'top',
    textAlign: 'start',
    [narrow]: { display: 'block', padding: '2px 0' },
  },
  // Where the columns stand below each other, each cell says which one it is.
  named: {
    [narrow]: {
      '::before': { content: 'attr(data-label) " "', fontWeight: tokens.fontWeightSemibold },
    },
  },
  marked: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
})

interface StatesTableProps {
  name: string
  columns: readonly string[]
  children: ReactNode
}

/** A table of states with a name for those who listen; below 640 pixels its columns stand below each other. */
export function StatesTable({ name, columns, children }: StatesTableProps) {
  const styles = useStyles()
  return (
    <Table aria-label={name}>
      <TableHeader className={styles.header}>
        <TableRow>
          {columns.map((column) => (
            <TableHeaderCell key={column} scope="col" className={styles.column}>
              {column}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>{children}</TableBody>
    </Table>
  )
}

/** One thing of the table; `head` names it, `children` are its cells. */
export function StatesRow({ head, children }: { head: ReactNode; children: ReactNode }) {
  const styles = useStyles()
  return (
    <TableRow className={styles.row}>
      <th scope="row" className={styles.cell}>
        {head}
      </th>
      {children}
    </TableRow>
  )
}

/** One state of the thing; `label` repeats the column, `marked` says that the eye should stop here. */
export function StatesCell(props: { label: string; marked?: boolean; children: ReactNode }) {
  const { text } = useTexts()
  const styles = useStyles()
  return (
    <TableCell
      data-label={text('action.labelled', { label: props.label })}
      className={mergeClasses(styles.cell, styles.named, props.marked && styles.marked)}
    >
      {props.children}
    </TableCell>
  )
}
