import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components'
import { lazy, Suspense, useEffect } from 'react'
import { Notice } from '../components/notice.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useSession } from '../state/use-session.ts'
import { useTexts } from '../text/use-texts.ts'
import { CurrentScreen } from './current-screen.tsx'
import { Failures } from './failures.tsx'
import { InterruptedNotice } from './interrupted-notice.tsx'
import { JournalWarnings } from './journal-warnings.tsx'
import { Rail } from './rail.tsx'
import { ServerBar } from './server-bar.tsx'
import { SimulatedBanner } from './simulated-banner.tsx'
import { useFluentTheme } from './use-fluent-theme.ts'
import { usePasteAnywhere } from './use-paste-anywhere.ts'

// What few starts need is loaded when it is.
const OpeningFailed = lazy(async () => ({ default: (await import('./opening-failed.tsx')).OpeningFailed }))
const TourNotice = lazy(async () => ({ default: (await import('../screens/practice/tour-notice.tsx')).TourNotice }))

const useStyles = makeStyles({
  app: { backgroundColor: tokens.colorNeutralBackground2 },
  skip: {
    position: 'absolute',
    left: '-100vw',
    ':focus': {
      left: '8px',
      top: '8px',
      zIndex: 10,
      padding: '8px 12px',
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorBrandForegroundLink,
    },
  },
})

/** The whole window: which server this is, where one can go, what went wrong, and the current screen. Only the screen scrolls. */
export function App() {
  const { text } = useTexts()
  const styles = useStyles()
  const theme = useFluentTheme()
  const stage = useSession((state) => state.stage)
  const view = useSession((state) => state.view)
  const begin = useSession((state) => state.begin)
  const screen = useSession((state) => state.screen)
  const sitting = useSession((state) => state.sitting)
  const touring = useSession((state) => state.touring)
  useEffect(() => void begin(), [begin])
  const pasted = usePasteAnywhere()
  // The settings need no server, so a window that has none can still be read in one's own language.
  const showsScreen = stage === 'open' || screen === 'settings'
  return (
    // What the provider wears, every dialog's place wears as well: the frame inside it is the window's alone.
    <FluentProvider theme={theme}>
      <div className={`frame ${styles.app}`}>
        <a className={styles.skip} href="#content">
          {text('frame.toContent')}
        </a>
        {view && <SimulatedBanner view={view} />}
        <ServerBar view={view} />
        <div className="frame-body">
          <Rail />
          <main id="content" className="frame-main" tabIndex={-1}>
            <div className="screen frame-page">
              {view && <JournalWarnings warnings={view.warnings} />}
              {stage === 'open' && <InterruptedNotice />}
              {pasted && <Notice intent={pasted.intent}>{pasted.said}</Notice>}
              {stage === 'opening' && <Waiting label={text('frame.opening')} />}
              <Suspense fallback={null}>
                {stage === 'failed' && screen !== 'settings' && <OpeningFailed />}
                {stage === 'open' && touring && <TourNotice />}
              </Suspense>
              {showsScreen && <CurrentScreen key={sitting} />}
              <Failures />
            </div>
          </main>
        </div>
      </div>
    </FluentProvider>
  )
}
