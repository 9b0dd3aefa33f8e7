import { CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { FluentIcon } from '@fluentui/react-icons'
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search'
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text'
import { HatGraduationRegular } from '@fluentui/react-icons/svg/hat-graduation'
import { HistoryRegular } from '@fluentui/react-icons/svg/history'
import { HomeRegular } from '@fluentui/react-icons/svg/home'
import { LibraryRegular } from '@fluentui/react-icons/svg/library'
import { StethoscopeRegular } from '@fluentui/react-icons/svg/stethoscope'
import { askingRuns, interruptedRuns } from '../state/run-questions.ts'
import { useSession } from '../state/use-session.ts'
import { useTexts } from '../text/use-texts.ts'
import type { Screen } from './frame-slice.ts'

type RailScreen = Exclude<Screen, 'settings'>

const screens: readonly [RailScreen, FluentIcon][] = [
  ['home', HomeRegular],
  ['diagnose', StethoscopeRegular],
  ['problems', LibraryRegular],
  ['changes', HistoryRegular],
  ['logs', DocumentSearchRegular],
  ['report', DocumentTextRegular],
  ['practice', HatGraduationRegular],
]

const useStyles = makeStyles({
  rail: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  way: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    columnGap: '12px',
    width: '100%',
    minHeight: '40px',
    padding: '8px 12px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'start',
    cursor: 'pointer',
    // High contrast has one colour for what is pointed at and for where one is: there the pointer draws a line.
    ':hover': {
      backgroundColor: `var(--pointedBackground, ${tokens.colorNeutralBackground1Hover})`,
      color: `var(--pointedForeground, ${tokens.colorNeutralForeground1Hover})`,
      outline: `2px solid ${tokens.colorTransparentStrokeInteractive}`,
      outlineOffset: '-2px',
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  here: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1Selected,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    // Where one is stays marked under the pointer, too.
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Selected,
      color: tokens.colorNeutralForeground1Selected,
    },
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
})

/** The way to each screen, as icon and word; icons alone where the window is narrow. */
export function Rail() {
  const { text } = useTexts()
  const styles = useStyles()
  const screen = useSession((state) => state.screen)
  const goTo = useSession((state) => state.goTo)
  const waiting = useOpenRuns()
  return (
    <nav aria-label={text('frame.screens')} className={`frame-rail ${styles.rail}`}>
      {screens.map(([name, Icon]) => (
        <button
          key={name}
          type="button"
          title={text(`frame.${name}`)}
          aria-current={screen === name ? 'page' : undefined}
          className={mergeClasses(styles.way, screen === name && styles.here)}
          onClick={() => goTo(name)}
        >
          <Icon aria-hidden fontSize="20px" />
          <span className="frame-word">{text(`frame.${name}`)}</span>
          {name === 'changes' && waiting > 0 && (
            <span className="frame-badge" title={text('frame.openRuns', { count: waiting })}>
              <CounterBadge count={waiting} size="small" color="danger" aria-hidden />
              <span className="hidden">{text('frame.openRuns', { count: waiting })}</span>
            </span>
          )}
        </button>
      ))}
    </nav>
  )
}

/** How many runs wait for the administrator: interrupted ones, and those with a question. */
function useOpenRuns(): number {
  const runs = useSession((state) => state.runs)
  const applying = useSession((state) => state.applying?.run)
  const undoing = useSession((state) => state.undoing)
  const interrupted = interruptedRuns(runs, [applying, undoing])
  const asking = askingRuns(runs)
  return runs.filter((run) => interrupted.includes(run) || asking.includes(run)).length
}
