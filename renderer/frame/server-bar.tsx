import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components'
import { DesktopRegular } from '@fluentui/react-icons/svg/desktop'
import type { SessionView } from '../../shared/ipc.ts'
import { visibleText } from '../../shared/safe-text/visible-text.ts'
import { Mark } from '../components/mark.tsx'
import { Quiet } from '../components/quiet.tsx'
import { AboutButton } from '../screens/about/about-button.tsx'
import { useSession } from '../state/use-session.ts'
import { useTexts } from '../text/use-texts.ts'
import type { Screen } from './frame-slice.ts'
import { Preferences } from './preferences.tsx'

const useStyles = makeStyles({
  top: { backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  bar: { padding: '8px 24px', '@media (max-width: 640px)': { paddingInline: '12px' } },
  screens: { padding: '0 24px 0 12px' },
})

const screens: readonly Screen[] = ['diagnose', 'cases', 'changes', 'report']

/** Which server this is, what we may do there, and the way to the other screens. */
export function ServerBar({ view }: { view: SessionView }) {
  const { text } = useTexts()
  const styles = useStyles()
  const screen = useSession((state) => state.screen)
  const goTo = useSession((state) => state.goTo)
  const { server, version } = view
  return (
    <header className={styles.top}>
      <div className={mergeClasses('row spread', styles.bar)}>
        <section className="row" aria-label={text('frame.aboutServer')}>
          <DesktopRegular aria-hidden fontSize="24px" />
          <strong>{visibleText(server.computerName)}</strong>
          <Quiet as="span">
            {visibleText(server.osCaption)}, {text('frame.build', { build: server.osBuild })}
          </Quiet>
          <Quiet as="span">{visibleText(server.culture)}</Quiet>
          <Mark look={server.elevated ? 'info' : 'warning'}>
            {text(server.elevated ? 'frame.elevated' : 'frame.notElevated')}
          </Mark>
        </section>
        <Preferences />
      </div>
      <nav aria-label={text('frame.screens')} className={mergeClasses('row spread', styles.screens)}>
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
