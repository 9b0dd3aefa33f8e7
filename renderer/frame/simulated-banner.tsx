import { makeStyles } from '@fluentui/react-components'
import { BeakerFilled } from '@fluentui/react-icons/svg/beaker'
import type { ServerIdentity } from '../../shared/model/server-identity.ts'
import { useTexts } from '../text/use-texts.ts'

const useStyles = makeStyles({
  // The same colours in every theme: nobody may take a simulation for a server.
  banner: {
    position: 'sticky',
    top: '0',
    zIndex: 5,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 12px',
    alignItems: 'center',
    padding: '8px 24px',
    backgroundColor: '#ffd335',
    color: '#1b1a00',
    borderTop: '3px solid #1b1a00',
    borderBottom: '3px solid #1b1a00',
    '@media (max-width: 640px)': { paddingInline: '12px' },
    '@media (forced-colors: active)': { border: '4px solid Highlight' },
  },
})

/** Says on every screen, always in sight, that this is no real server. */
export function SimulatedBanner({ server }: { server: ServerIdentity }) {
  const { text } = useTexts()
  const styles = useStyles()
  if (server.simulated === null) return null
  return (
    <aside className={styles.banner} aria-label={text('frame.simulated', { scenario: server.simulated })}>
      <BeakerFilled aria-hidden fontSize="24px" />
      <strong>{text('frame.simulated', { scenario: server.simulated })}</strong>
      <span>{text('frame.simulatedWhat')}</span>
    </aside>
  )
}
