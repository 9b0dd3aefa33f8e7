import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  header: { minHeight: '28px', paddingLeft: '0' },
  panel: { display: 'flex', flexDirection: 'column', rowGap: '12px', minWidth: '0', margin: '8px 0' },
})

/** What not everyone needs, one press away. It is not there, for nobody, until it is opened. */
export function Fold({ title, children }: { title: ReactNode; children: ReactNode }) {
  const styles = useStyles()
  return (
    <Accordion collapsible>
      <AccordionItem value="content">
        <AccordionHeader button={{ className: styles.header }}>{title}</AccordionHeader>
        <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  )
}
