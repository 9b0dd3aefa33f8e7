import { makeStyles, tokens } from '@fluentui/react-components'
import type { SessionView } from '../../shared/ipc.ts'
import { visibleText } from '../../shared/safe-text/visible-text.ts'
import { useBusy, useSession } from '../state/use-session.ts'
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
  back: {
    flex: 'none',
    height: '24px',
    marginInlineStart: '12px',
    padding: '0 12px',
    border: '1px solid #ffd335',
    borderRadius: tokens.borderRadiusMedium,
    color: '#ffffff',
    backgroundColor: '#1b1a00',
    fontFamily: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    ':focus-visible': { outline: '2px solid #ffffff', outlineOffset: '-3px' },
  },
})

/** Says on every screen, always in sight, that this is no real server; in a practice, which server waits, with the way back to it. */
export function SimulatedBanner({ view: { server, practice } }: { view: SessionView }) {
  const { text } = useTexts()
  const styles = useStyles()
  if (server.simulated === null) return null
  const [what, more] = practice
    ? [text('practice.stripe'), text('practice.stripeWhat', { home: practice.home })]
    : [text('frame.simulated', { scenario: visibleText(server.simulated) }), text('frame.simulatedWhat')]
  return (
    <aside className={`frame-stripe ${styles.banner}`} aria-label={what}>
      <span className={`frame-stripe-words ${styles.words}`}>
        <strong>{what}</strong>
        <span className="frame-aside"> {more}</span>
      </span>
      {practice && <BackButton home={practice.home} />}
    </aside>
  )
}

function BackButton({ home }: { home: string }) {
  const { text } = useTexts()
  const styles = useStyles()
  const endPractice = useSession((state) => state.endPractice)
  const busy = useBusy('practice:end')
  return (
    <button type="button" className={styles.back} onClick={() => !busy && void endPractice()}>
      {text('practice.back', { home })}
    </button>
  )
}
