import { Badge, type BadgeProps, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'
import { CircleRegular } from '@fluentui/react-icons/svg/circle'
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle'
import { InfoRegular } from '@fluentui/react-icons/svg/info'
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle'
import { WarningFilled } from '@fluentui/react-icons/svg/warning'
import type { ComponentType, ReactNode } from 'react'
import { useSession } from '../state/use-session.ts'
import { highContrastColours } from './high-contrast-theme.ts'

/** How something stands, for the eye: good, bad, in doubt, a warning, a fact, something that fits, still open. */
export type Look = 'good' | 'bad' | 'doubt' | 'warning' | 'info' | 'match' | 'open'

const looks: Record<Look, { color: NonNullable<BadgeProps['color']>; Icon: ComponentType }> = {
  good: { color: 'success', Icon: CheckmarkCircleFilled },
  bad: { color: 'danger', Icon: ErrorCircleFilled },
  doubt: { color: 'warning', Icon: QuestionCircleFilled },
  warning: { color: 'warning', Icon: WarningFilled },
  info: { color: 'informative', Icon: InfoRegular },
  match: { color: 'brand', Icon: InfoRegular },
  open: { color: 'informative', Icon: CircleRegular },
}

const { good, bad, doubt } = highContrastColours

const useStyles = makeStyles({
  // A word that is too long for its place goes on below instead of being cut.
  root: { width: 'fit-content', height: 'auto', minHeight: '24px', paddingBlock: '2px', whiteSpace: 'normal' },
  // Fluent's own warning badge is nearly grey; this is the orange of its message bars.
  warning: {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
  },
  // Fluent draws every badge alike in high contrast, so what is wrong is filled there, what is right is outlined, and doubt is dashed.
  highContrast: {
    color: '#ffffff',
    backgroundColor: '#000000',
    ...shorthands.border('2px', 'solid', '#ffffff'),
    '::after': { display: 'none' },
  },
  highContrastGood: { color: good, ...shorthands.borderColor(good) },
  highContrastBad: { color: '#000000', backgroundColor: bad, ...shorthands.borderColor(bad) },
  highContrastDoubt: { color: doubt, ...shorthands.border('2px', 'dashed', doubt) },
  // The same where Windows chooses the colours itself.
  forced: {
    '@media (forced-colors: active)': {
      color: 'HighlightText',
      backgroundColor: 'Highlight',
      forcedColorAdjust: 'none',
    },
  },
})

const inHighContrast = {
  good: 'highContrastGood',
  bad: 'highContrastBad',
  doubt: 'highContrastDoubt',
  warning: 'highContrastDoubt',
} as const

/** A word with its icon and colour; the word alone says everything. */
export function Mark({ look, children }: { look: Look; children: ReactNode }) {
  const styles = useStyles()
  const { color, Icon } = looks[look]
  const highContrast = useSession((state) => state.theme === 'highContrast')
  const ofLook = look in inHighContrast ? styles[inHighContrast[look as keyof typeof inHighContrast]] : undefined
  const className = mergeClasses(
    styles.root,
    color === 'warning' && styles.warning,
    highContrast && styles.highContrast,
    highContrast && ofLook,
    look === 'bad' && styles.forced,
  )
  return (
    <Badge appearance="tint" shape="rounded" size="large" color={color} icon={<Icon />} className={className}>
      {children}
    </Badge>
  )
}
