import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'
import { CircleRegular } from '@fluentui/react-icons/svg/circle'
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle'
import { InfoRegular } from '@fluentui/react-icons/svg/info'
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle'
import { WarningFilled } from '@fluentui/react-icons/svg/warning'
import type { ReactNode } from 'react'

const looks = {
  good: { tone: 'good', Icon: CheckmarkCircleFilled },
  bad: { tone: 'bad', Icon: ErrorCircleFilled },
  doubt: { tone: 'doubt', Icon: QuestionCircleFilled },
  warning: { tone: 'doubt', Icon: WarningFilled },
  info: { tone: 'calm', Icon: InfoRegular },
  open: { tone: 'calm', Icon: CircleRegular },
} as const
export type Look = keyof typeof looks

/** A word with its icon and colour; the word alone says everything. */
export function Mark({ look, children }: { look: Look; children: ReactNode }) {
  const { tone, Icon } = looks[look]
  return (
    <span className={`mark ${tone}`}>
      <Icon aria-hidden fontSize="1.25em" />
      <span>{children}</span>
    </span>
  )
}
