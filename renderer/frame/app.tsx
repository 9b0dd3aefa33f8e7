import { FluentProvider } from '@fluentui/react-components'
import { useEffect } from 'react'
import { Notice } from '../components/notice.tsx'
import { Waiting } from '../components/waiting.tsx'
import { useSession } from '../state/use-session.ts'
import { useTexts } from '../text/use-texts.ts'
import { CurrentScreen } from './current-screen.tsx'
import { InterruptedNotice } from './interrupted-notice.tsx'
import { OpeningFailed } from './opening-failed.tsx'
import { Problems } from './problems.tsx'
import { ServerBar } from './server-bar.tsx'
import { SimulatedBanner } from './simulated-banner.tsx'
import { useFluentTheme } from './use-fluent-theme.ts'

/** The whole window: which server this is, where one can go, what went wrong, and the current screen. */
export function App() {
  const { text, say } = useTexts()
  const theme = useFluentTheme()
  const stage = useSession((state) => state.stage)
  const view = useSession((state) => state.view)
  const open = useSession((state) => state.open)
  useEffect(() => void open(), [open])
  return (
    <FluentProvider theme={theme} className="app">
      <a className="skip" href="#content">
        {text('frame.toContent')}
      </a>
      {view && <SimulatedBanner server={view.server} />}
      {view && <ServerBar view={view} />}
      <main id="content" className="page" tabIndex={-1}>
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
        <Problems />
      </main>
    </FluentProvider>
  )
}
