import type { GuidanceStep } from '../../shared/model/plan.ts'
import { visibleText } from '../../shared/safe-text/visible-text.ts'
import { useTexts } from '../text/use-texts.ts'
import { CommandBlock } from './command-block.tsx'

/** What a person does elsewhere, with the commands to copy; `later` also shows the question that will be asked. */
export function GuidanceText({ step, later = false }: { step: GuidanceStep; later?: boolean }) {
  const { text, localized } = useTexts()
  return (
    <>
      <p>
        <span className="strong">{text('action.labelled', { label: text(`plan.where.${step.where}`) })} </span>
        {localized(step.guidance)}
      </p>
      {step.commands.map((command) => (
        <CommandBlock
          key={command.text}
          label={text('plan.commandFor', { shell: command.shell })}
          command={visibleText(command.text)}
        />
      ))}
      {later && <p className="quiet">{text('plan.guidanceLater', { question: localized(step.question) })}</p>}
    </>
  )
}
