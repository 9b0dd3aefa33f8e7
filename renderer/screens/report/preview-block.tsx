import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReportBlock, Tone } from '../../../shared/model/report-block.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { CodeBlock } from '../../components/code-block.tsx'
import { Notice } from '../../components/notice.tsx'
import { useTableStyles } from '../../components/table-styles.ts'

const useStyles = makeStyles({
  name: { width: '28%' },
  line: { display: 'block' },
  quote: { margin: '0', paddingInlineStart: '12px', borderLeft: `4px solid ${tokens.colorNeutralStroke1}` },
})

const intents: Record<Tone, 'success' | 'warning' | 'error'> = { good: 'success', open: 'warning', bad: 'error' }

/** One part of the report as text; nothing in it can become markup. */
export function PreviewBlock({ block }: { block: ReportBlock<string[][]> }) {
  const styles = useStyles()
  const table = useTableStyles('framed')
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level + 2}` as 'h3' | 'h4' | 'h5'
      return <Heading>{visibleText(block.text)}</Heading>
    }
    case 'text':
      return <p>{visibleText(block.text)}</p>
    case 'verdict':
      return <Notice intent={intents[block.tone]} title={visibleText(block.text)} />
    case 'warning':
      return <Notice intent="warning">{visibleText(block.text)}</Notice>
    case 'list':
      return (
        <ol className="bullets">
          {block.entries.map((entry, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a report stands still and may say a thing twice
            <li key={index}>{visibleText(entry)}</li>
          ))}
        </ol>
      )
    case 'fields':
      return (
        <table className={table.table}>
          <tbody>
            {block.fields.map(({ name, lines }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a report stands still and may say a thing twice
              <tr key={index}>
                <th scope="row" className={mergeClasses(table.head, styles.name)}>
                  {visibleText(name)}
                </th>
                <td className={table.long}>
                  {lines.map((line, number) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a report stands still and may say a thing twice
                    <span key={number} className={styles.line}>
                      {visibleText(line)}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )
    case 'table':
      return <RowsTable columns={block.columns} rows={block.rows} />
    case 'code':
      return <CodeBlock>{block.lines.map(visibleText).join('\n')}</CodeBlock>
    case 'quote':
      return (
        <blockquote className={styles.quote}>
          <CodeBlock>{block.lines.map(visibleText).join('\n')}</CodeBlock>
        </blockquote>
      )
  }
}

function RowsTable({ columns, rows }: { columns: readonly string[]; rows: readonly string[][] }) {
  const table = useTableStyles('framed')
  // With many columns the paper scrolls sideways rather than that words break.
  const cellStyle = columns.length > 3 ? table.cell : table.long
  return (
    <table className={table.table}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={table.head}>
              {visibleText(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a report stands still and may say a thing twice
          <tr key={index}>
            {cells.map((cell, column) => (
              <td key={columns[column]} className={cellStyle}>
                {visibleText(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
