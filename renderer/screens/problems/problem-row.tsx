import { Badge, Link, mergeClasses } from '@fluentui/react-components'
import type { FluentIcon } from '@fluentui/react-icons'
import { BookInformationRegular } from '@fluentui/react-icons/svg/book-information'
import { PersonRegular } from '@fluentui/react-icons/svg/person'
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench'
import { memo } from 'react'
import { Code } from '../../components/code.tsx'
import { useListRow } from '../../components/list-row.ts'
import { Quiet } from '../../components/quiet.tsx'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import type { ProblemEntry, Remedy } from './problem-entries.ts'

const icons: Record<Remedy, FluentIcon> = {
  repair: WrenchRegular,
  guide: PersonRegular,
  lookUp: BookInformationRegular,
}

/** One entry of the list: a problem that opens, or a code with its meaning and what to do. */
export const ProblemRow = memo(function ProblemRow({ entry }: { entry: ProblemEntry }) {
  const { text } = useTexts()
  const styles = useListRow()
  const showCase = useSession((state) => state.showCase)
  const { case: id, title, codes, about, act, message, remedy, area } = entry
  const Icon = icons[remedy]
  return (
    <li className={mergeClasses(styles.row, styles.many)}>
      <div className={styles.head}>
        {id === null ? (
          <strong>
            <Code>{title}</Code>
          </strong>
        ) : (
          <Link as="button" inline onClick={() => void showCase(id)}>
            <strong>{title}</strong>
          </Link>
        )}
        <Badge appearance="outline" color="informative" size="large" icon={<Icon />} className={styles.atEnd}>
          {text(`problems.remedy.${remedy}`)}
        </Badge>
      </div>
      {message && <span lang="en">{message}</span>}
      {about && <Quiet as="span">{about}</Quiet>}
      {act && <span>{act}</span>}
      {(area || codes.length > 0) && (
        <Quiet as="span" small>
          {area && text(`home.area.${area}`)}
          {area && codes.length > 0 && ' · '}
          {codes.length > 0 && <Code>{codes.join('  ')}</Code>}
        </Quiet>
      )}
    </li>
  )
})
