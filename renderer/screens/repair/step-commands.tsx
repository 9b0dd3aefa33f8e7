import { Tab, TabList } from '@fluentui/react-components'
import { useState } from 'react'
import type { PlanStep } from '../../../shared/model/plan.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { CommandBlock } from '../../components/command-block.tsx'
import { useTexts } from '../../text/use-texts.ts'
import { ScriptButton } from './script-button.tsx'
import { scriptOf } from './script-of.ts'

/** The calls of a step on one tab, and on the other what an administrator would type for the same. */
export function StepCommands({ step }: { step: PlanStep }) {
  const { text } = useTexts()
  const [tab, setTab] = useState<'ours' | 'byHand'>('ours')
  const byHand = step.calls.map(({ equivalent }) => visibleText(equivalent)).filter((line) => line !== '')
  if (step.calls.length === 0) return null
  const scripts = [...new Set(step.calls.map(({ call }) => scriptOf(call)))].filter((name) => name !== null)
  const shown = byHand.length === 0 ? 'ours' : tab
  return (
    <div className="tight">
      {byHand.length > 0 && (
        <TabList
          size="small"
          aria-label={text('plan.commands')}
          selectedValue={shown}
          onTabSelect={(_event, { value }) => setTab(value as typeof tab)}
        >
          <Tab value="ours">{text('plan.call')}</Tab>
          <Tab value="byHand">{text('plan.equivalent')}</Tab>
        </TabList>
      )}
      {shown === 'byHand' ? (
        <CommandBlock coloured label={text('plan.equivalent')} command={byHand.join('\n')} />
      ) : (
        <>
          <CommandBlock
            coloured
            label={text('plan.call')}
            command={step.calls.map(({ call }) => visibleText(call)).join('\n')}
          />
          <div className="row">
            {scripts.map((name) => (
              <ScriptButton key={name} name={name} />
            ))}
          </div>
        </>
      )}
    </div>
  )
}
