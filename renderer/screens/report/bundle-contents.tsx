import type { BundlePreview } from '../../../shared/model/bundle.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { useTableStyles } from '../../components/table-styles.ts'
import { useTexts } from '../../text/use-texts.ts'
import { FailedCollections } from './failed-collections.tsx'

/** Each file that would go in with its size, and what could not be collected. */
export function BundleContents({ contents }: { contents: BundlePreview }) {
  const { text, number } = useTexts()
  const styles = useTableStyles()
  const { files, failed, bytes } = contents
  const size = (of: number) => text('report.kilobytes', { size: number(Math.max(1, Math.round(of / 1024))) })
  return (
    <div className="stack">
      <p>{text('report.bundleWouldBe', { count: files.length, size: size(bytes) })}</p>
      <FailedCollections failed={failed} />
      <table className={styles.table} aria-label={text('report.holds')}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {text('report.column.file')}
            </th>
            <th scope="col" className={styles.number}>
              {text('report.column.size')}
            </th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={file.name}>
              <td className={styles.long}>{visibleText(file.source ?? file.name)}</td>
              <td className={styles.number}>{size(file.bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
