import type { GuidanceStep } from '../../../shared/model/plan.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { CommandBlock } from '../../components/command-block.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { ReferenceLink } from '../../components/reference-link.tsx'
import { useTexts } from '../../text/use-texts.ts'

/** What a person does elsewhere, with the commands to copy; `later` also shows the question that will be asked. */
export function GuidanceText({ step, later = false }: { step: GuidanceStep; later?: boolean }) {
  const { text, localized } = useTexts()
  return (
    <>
      <p>
        <strong>{text('action.labelled', { label: text(`plan.where.${step.where}`) })} </strong>
        {localized(step.guidance)}
      </p>
      {step.commands.map((command) => (
        <CommandBlock
          coloured
          key={command.text}
          label={text('plan.commandFor', { shell: command.shell })}
          command={visibleText(command.text)}
        />
      ))}
      {step.link !== undefined && (
        <p>
          <ReferenceLink url={step.link}>{text('plan.openPage', { host: hostOf(step.link) })}</ReferenceLink>
        </p>
      )}
      {later && <Quiet>{text('plan.guidanceLater', { question: localized(step.question) })}</Quiet>}
    </>
  )
}

/** What a link leads to in short; the whole address stands in the question before it is opened. */
function hostOf(link: string): string {
  return URL.canParse(link) ? new URL(link).hostname : visibleText(link)
}
