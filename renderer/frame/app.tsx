import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useEffect } from 'react'
import { Notice } from '../components/notice.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useSession } from '../state/use-session.ts'
import { useTexts } from '../text/use-texts.ts'
import { CurrentScreen } from './current-screen.tsx'
import { Failures } from './failures.tsx'
import { InterruptedNotice } from './interrupted-notice.tsx'
import { OpeningFailed } from './opening-failed.tsx'
import { ServerBar } from './server-bar.tsx'
import { SimulatedBanner } from './simulated-banner.tsx'
import { useFluentTheme } from './use-fluent-theme.ts'

const useStyles = makeStyles({
  app: {
    minHeight: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
  },
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
  page: {
    width: '100%',
    maxWidth: '1180px',
    margin: '0 auto',
    padding: '20px 24px 48px',
    '@media (max-width: 640px)': { paddingInline: '12px' },
  },
})

/** The whole window: which server this is, where one can go, what went wrong, and the current screen. */
export function App() {
  const { text, say } = useTexts()
  const styles = useStyles()
  const theme = useFluentTheme()
  const stage = useSession((state) => state.stage)
  const view = useSession((state) => state.view)
  const open = useSession((state) => state.open)
  useEffect(() => void open(), [open])
  return (
    <FluentProvider theme={theme} className={styles.app}>
      <a className={styles.skip} href="#content">
        {text('frame.toContent')}
      </a>
      {view && <SimulatedBanner server={view.server} />}
      {view && <ServerBar view={view} />}
      <main id="content" className={mergeClasses('screen', styles.page)} tabIndex={-1}>
        {view && !view.server.elevated && (
          <Notice intent="warning" title={text('frame.notElevated')}>
            {text('frame.notElevatedWhat')}
          </Notice>
        )}
        {view && view.warnings.length > 0 && (
          <Notice intent="warning" title={text('frame.warnings')}>
            {view.warnings.map((warning) => (
              <div key={warning.key}>{say(warning)}</div>
            ))}
          </Notice>
        )}
        {stage === 'open' && <InterruptedNotice />}
        {stage === 'opening' && <Waiting label={text('frame.opening')} />}
        {stage === 'failed' && <OpeningFailed />}
        {stage === 'open' && <CurrentScreen />}
        <Failures />
      </main>
    </FluentProvider>
  )
}
