import { makeStyles, Spinner, tokens } from '@fluentui/react-components'
import type { FluentIcon } from '@fluentui/react-icons'
import { CalendarClockRegular } from '@fluentui/react-icons/svg/calendar-clock'
import { CameraRegular } from '@fluentui/react-icons/svg/camera'
import { GaugeRegular } from '@fluentui/react-icons/svg/gauge'
import { GlobeRegular } from '@fluentui/react-icons/svg/globe'
import { PlugConnectedRegular } from '@fluentui/react-icons/svg/plug-connected'
import { ServerRegular } from '@fluentui/react-icons/svg/server'
import { ShieldKeyholeRegular } from '@fluentui/react-icons/svg/shield-keyhole'
import { StorageRegular } from '@fluentui/react-icons/svg/storage'
import { lazy, Suspense } from 'react'
import { type Area, areas } from '../../../shared/model/area.ts'
import type { Finding } from '../../../shared/model/finding.ts'
import { type Look, Mark } from '../../components/mark.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'
import { areaOfFinding } from './area-of-finding.ts'
import { coverage } from './standing.ts'

const AreaPanel = lazy(async () => ({ default: (await import('./area-panel.tsx')).AreaPanel }))

const icons: Record<Area, FluentIcon> = {
  vss: CameraRegular,
  services: PlugConnectedRegular,
  storage: StorageRegular,
  access: ShieldKeyholeRegular,
  agent: ServerRegular,
  network: GlobeRegular,
  schedule: CalendarClockRegular,
  resources: GaugeRegular,
}

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))',
    gap: '12px',
  },
  tile: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
    alignItems: 'flex-start',
    width: '100%',
    height: '100%',
    padding: '12px',
    textAlign: 'start',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  name: { display: 'flex', columnGap: '8px', alignItems: 'center', fontWeight: tokens.fontWeightSemibold },
})

/** What was read, by the parts of the server; each tile opens what it holds. Nothing stands here before anything was asked. */
export function AreaTiles({ open, onOpen }: { open: Area | null; onOpen(area: Area | null): void }) {
  const { text } = useTexts()
  const styles = useStyles()
  const health = useSession((state) => state.health)
  const cases = useSession((state) => state.view?.cases)
  if (health === null) return null
  const of = (area: Area) => health.findings.filter((finding) => areaOfFinding(finding, cases ?? []) === area)
  return (
    <section className="stack" aria-label={text('home.areas')}>
      <h2>{text('home.areas')}</h2>
      <ul className={`plain ${styles.tiles}`}>
        {areas.map((area) => (
          <li key={area}>
            <Tile area={area} findings={of(area)} onOpen={() => onOpen(area)} />
          </li>
        ))}
      </ul>
      {open && (
        <Suspense fallback={null}>
          <AreaPanel area={open} findings={of(open)} onClose={() => onOpen(null)} />
        </Suspense>
      )}
    </section>
  )
}

function Tile({ area, findings, onOpen }: { area: Area; findings: readonly Finding[]; onOpen(): void }) {
  const { text, ago } = useTexts()
  const styles = useStyles()
  const at = useSession((state) => state.healthAt)
  const Icon = icons[area]
  const isRead = useSession(({ health }) => health?.progress?.reading.some((one) => one.area === area) ?? false)
  const { asked } = coverage(findings)
  const [look, said] = stateOf(findings)
  return (
    <button type="button" className={styles.tile} aria-haspopup="dialog" onClick={onOpen}>
      <span className={styles.name}>
        <Icon aria-hidden fontSize="20px" />
        {text(`home.area.${area}`)}
      </span>
      {isRead && look !== 'bad' ? (
        <Spinner size="extra-tiny" label={text('home.tileReading')} />
      ) : (
        <Mark look={look}>{text(`home.tile.${said[0]}`, { count: said[1] })}</Mark>
      )}
      <Quiet as="span" small>
        {text('home.checks', { count: asked })}
        {asked > 0 && at !== null && ` · ${ago(at)}`}
      </Quiet>
    </button>
  )
}

/** How the area looks, and what is said of it with which number. */
function stateOf(findings: readonly Finding[]): [Look, ['fail' | 'unknown' | 'pass' | 'none', number]] {
  const { asked, answered, unknown } = coverage(findings)
  const failed = findings.filter(({ verdict }) => verdict === 'fail').length
  if (failed > 0) return ['bad', ['fail', failed]]
  if (unknown > 0) return ['doubt', ['unknown', unknown]]
  return asked === 0 ? ['open', ['none', 0]] : ['good', ['pass', answered]]
}
