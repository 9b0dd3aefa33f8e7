import { Tab, TabList } from '@fluentui/react-components'
import { useState } from 'react'
import { Quiet } from '../../components/quiet.tsx'
import { Section } from '../../components/section.tsx'
import { useTexts } from '../../text/use-texts.ts'
import { BundleTab } from './bundle-tab.tsx'
import { ReportTab } from './report-tab.tsx'

type Shown = 'report' | 'bundle'

/** The report that one can send, and beside it the bundle that support asks for. */
export function ReportScreen() {
  const { text } = useTexts()
  const [shown, setShown] = useState<Shown>('report')
  return (
    <>
      <Section title={text('report.title')} level={1} focusOn="report">
        <Quiet>{text('report.lead')}</Quiet>
        <TabList
          selectedValue={shown}
          onTabSelect={(_event, { value }) => setShown(value as Shown)}
          aria-label={text('report.title')}
        >
          <Tab value="report">{text('report.tabReport')}</Tab>
          <Tab value="bundle">{text('report.tabBundle')}</Tab>
        </TabList>
      </Section>
      {shown === 'report' ? <ReportTab /> : <BundleTab />}
    </>
  )
}
