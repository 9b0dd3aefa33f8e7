import { Button, Link, makeStyles, mergeClasses } from '@fluentui/react-components'
import { HatGraduationRegular } from '@fluentui/react-icons/svg/hat-graduation'
import type { PracticeFault } from '../../../shared/model/practice.ts'
import { useListRow } from '../../components/list-row.ts'
import { Quiet } from '../../components/quiet.tsx'
import { useSession } from '../../state/use-session.ts'
import type { TextKey } from '../../text/en.ts'
import { useTexts } from '../../text/use-texts.ts'
import type { PracticeEntry } from './practice-entries.ts'

const servers: Readonly<Record<string, TextKey>> = {
  'azure-vm': 'frame.role.azure-vm',
  mars: 'frame.role.mars',
  mabs: 'frame.role.mabs',
  'dpm-agent': 'frame.role.dpm-agent',
}

const useStyles = makeStyles({
  fault: { display: 'flex', columnGap: '12px', justifyContent: 'space-between', alignItems: 'center' },
  words: { minWidth: '0', flex: '1' },
})

/** A problem with its faults: what is wrong in each, on which kind of server, and the button that breaks one so. */
export function PracticeRow({ entry, busy }: { entry: PracticeEntry; busy: boolean }) {
  const styles = useListRow()
  const showCase = useSession((state) => state.showCase)
  return (
    <li className={mergeClasses(styles.row, styles.many)}>
      <Link as="button" inline style={{ alignSelf: 'start' }} onClick={() => void showCase(entry.case)}>
        <strong>{entry.title}</strong>
      </Link>
      {entry.faults.map((fault) => (
        <FaultLine key={fault.name} entry={entry} fault={fault} busy={busy} />
      ))}
    </li>
  )
}

function FaultLine({ entry, fault, busy }: { entry: PracticeEntry; fault: PracticeFault; busy: boolean }) {
  const { text, localized } = useTexts()
  const styles = useStyles()
  const row = useListRow()
  const practise = useSession((state) => state.practise)
  const server = servers[fault.server]
  return (
    <div className={styles.fault}>
      <div className={styles.words}>
        <div>{fault.wrong.map(localized).join(' ')}</div>
        <Quiet as="span" small>
          {server && text(server)} · {text(fault.repairable ? 'problems.remedy.repair' : 'problems.remedy.guide')}
        </Quiet>
      </div>
      <Button
        size="small"
        icon={<HatGraduationRegular />}
        className={row.atEnd}
        aria-label={text('practice.thisOf', { title: entry.title, fault: fault.name })}
        disabledFocusable={busy}
        onClick={() => !busy && void practise({ case: entry.case, fault: fault.name }, 'case')}
      >
        {text('practice.begin')}
      </Button>
    </div>
  )
}
