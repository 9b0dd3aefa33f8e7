import { makeStyles } from '@fluentui/react-components'
import type { ServerIdentity } from '../../shared/model/server-identity.ts'
import { visibleText } from '../../shared/safe-text/visible-text.ts'
import { useTexts } from '../text/use-texts.ts'

const useStyles = makeStyles({
  // The same colours in every theme: nobody may take a simulation for a server.
  banner: {
    color: '#1b1a00',
    backgroundColor: '#ffd335',
    backgroundImage: 'repeating-linear-gradient(135deg, #1b1a00 0 12px, #ffd335 12px 24px)',
    '@media (forced-colors: active)': { border: '3px solid Highlight' },
  },
  words: { backgroundColor: '#ffd335' },
})

/** Says on every screen, always in sight, that this is no real server. */
export function SimulatedBanner({ server }: { server: ServerIdentity }) {
  const { text } = useTexts()
  const styles = useStyles()
  if (server.simulated === null) return null
  const scenario = visibleText(server.simulated)
  return (
    <aside className={`frame-stripe ${styles.banner}`} aria-label={text('frame.simulated', { scenario })}>
      <span className={`frame-stripe-words ${styles.words}`}>
        <strong>{text('frame.simulated', { scenario })}</strong>
        <span className="frame-aside"> {text('frame.simulatedWhat')}</span>
      </span>
    </aside>
  )
}
