import { Button } from '@fluentui/react-components'
import { HatGraduationRegular } from '@fluentui/react-icons/svg/hat-graduation'
import { useEffect } from 'react'
import { useBusy, useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'

/** Opens a simulated server that has this problem; draws nothing where there is no fault to practise on, or while one practises on it. */
export function PractiseButton({ id }: { id: string }) {
  const { text } = useTexts()
  const needPractice = useSession((state) => state.needPractice)
  const faults = useSession((state) => state.practiceCases?.find((one) => one.case === id)?.faults)
  const practising = useSession((state) => state.view?.practice?.case === id)
  const practise = useSession((state) => state.practise)
  const atWork = useSession((state) => state.applying !== null || state.undoing !== null)
  const busy = useBusy('practice:begin') || atWork
  useEffect(() => void needPractice(), [needPractice])
  const fault = faults?.find(({ repairable }) => repairable) ?? faults?.[0]
  if (!fault || practising) return null
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<HatGraduationRegular />}
      title={text('practice.thisWhat')}
      disabledFocusable={busy}
      onClick={() => !busy && void practise({ case: id, fault: fault.name }, 'case')}
    >
      {text('practice.this')}
    </Button>
  )
}
