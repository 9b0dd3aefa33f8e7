import { Tab, TabList } from '@fluentui/react-components'
import { DesktopRegular } from '@fluentui/react-icons/svg/desktop'
import type { SessionView } from '../../shared/ipc.ts'
import { visibleText } from '../../shared/safe-text/visible-text.ts'
import { Mark } from '../components/mark.tsx'
import type { Screen } from '../state/session-state.ts'
import { useSession } from '../state/use-session.ts'
import { useTexts } from '../text/use-texts.ts'
import { AboutButton } from './about-button.tsx'
import { Preferences } from './preferences.tsx'

const screens: readonly Screen[] = ['diagnose', 'cases', 'changes', 'report']

/** Which server this is, what we may do there, and the way to the other screens. */
export function ServerBar({ view }: { view: SessionView }) {
  const { text } = useTexts()
  const screen = useSession((state) => state.screen)
  const goTo = useSession((state) => state.goTo)
  const { server, version } = view
  return (
    <header className="top">
      <div className="bar">
        <section className="row" aria-label={text('frame.aboutServer')}>
          <DesktopRegular aria-hidden fontSize="24px" />
          <strong>{visibleText(server.computerName)}</strong>
          <span className="quiet">
            {visibleText(server.osCaption)}, {text('frame.build', { build: server.osBuild })}
          </span>
          <span className="quiet">{visibleText(server.culture)}</span>
          <Mark look={server.elevated ? 'info' : 'warning'}>
            {text(server.elevated ? 'frame.elevated' : 'frame.notElevated')}
          </Mark>
        </section>
        <Preferences />
      </div>
      <nav aria-label={text('frame.screens')} className="screens">
        <TabList selectedValue={screen} onTabSelect={(_event, { value }) => goTo(value as Screen)}>
          {screens.map((name) => (
            <Tab key={name} value={name} id={`tab-${name}`} aria-controls="screen">
              {text(`frame.${name}`)}
            </Tab>
          ))}
        </TabList>
        <AboutButton version={version} />
      </nav>
    </header>
  )
}
