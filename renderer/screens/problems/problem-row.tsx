import { Badge, Link, makeStyles, tokens } from '@fluentui/react-components'
import type { FluentIcon } from '@fluentui/react-icons'
import { BookInformationRegular } from '@fluentui/react-icons/svg/book-information'
import { PersonRegular } from '@fluentui/react-icons/svg/person'
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench'
import { memo } from 'react'
import { Quiet } from '../../components/quiet.tsx'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import type { ProblemEntry, Remedy } from './problem-entries.ts'

const icons: Record<Remedy, FluentIcon> = {
  repair: WrenchRegular,
  guide: PersonRegular,
  lookUp: BookInformationRegular,
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '2px',
    paddingBottom: '10px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    // Hundreds of rows: those out of sight are not laid out.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 72px',
    breakInside: 'avoid',
  },
  head: { display: 'flex', columnGap: '12px', justifyContent: 'space-between', alignItems: 'flex-start' },
  remedy: { flex: 'none' },
})

/** One entry of the list: a problem that opens, or a code with its meaning and what to do. */
export const ProblemRow = memo(function ProblemRow({ entry }: { entry: ProblemEntry }) {
  const { text } = useTexts()
  const styles = useStyles()
  const showCase = useSession((state) => state.showCase)
  const { case: id, title, codes, about, act, message, remedy, area } = entry
  const Icon = icons[remedy]
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        {id === null ? (
          <strong>
            <code>{title}</code>
          </strong>
        ) : (
          <Link as="button" inline onClick={() => void showCase(id)}>
            <strong>{title}</strong>
          </Link>
        )}
        <Badge appearance="outline" color="informative" size="large" icon={<Icon />} className={styles.remedy}>
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
          {codes.length > 0 && <code>{codes.join('  ')}</code>}
        </Quiet>
      )}
    </li>
  )
})
