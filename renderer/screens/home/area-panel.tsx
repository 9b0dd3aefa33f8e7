import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
} from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import type { Area } from '../../../shared/model/area.ts'
import type { Finding } from '../../../shared/model/finding.ts'
import { useFocusBack } from '../../components/use-focus-back.ts'
import { useTexts } from '../../text/use-texts.ts'
import { FindingDetail } from './finding-detail.tsx'

const useStyles = makeStyles({ drawer: { width: 'min(640px, 96vw)' }, body: { paddingBottom: '24px' } })

const order = ['fail', 'unknown', 'pass']

interface AreaPanelProps {
  area: Area
  findings: readonly Finding[]
  onClose(): void
}

/** What was read of one part of the server, the worst first. Escape closes it. */
export function AreaPanel({ area, findings, onClose }: AreaPanelProps) {
  const { text } = useTexts()
  const styles = useStyles()
  useFocusBack()
  const sorted = [...findings].sort((one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict))
  return (
    <OverlayDrawer
      open
      position="end"
      className={styles.drawer}
      onOpenChange={(_event, { open }) => !open && onClose()}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button appearance="subtle" aria-label={text('action.close')} icon={<DismissRegular />} onClick={onClose} />
          }
        >
          {text(`home.area.${area}`)}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className={styles.body}>
        {sorted.length === 0 && <p>{text('home.areaEmpty')}</p>}
        <ul className="plain">
          {sorted.map((finding) => (
            <FindingDetail key={finding.check} finding={finding} onLeave={onClose} />
          ))}
        </ul>
      </DrawerBody>
    </OverlayDrawer>
  )
}
