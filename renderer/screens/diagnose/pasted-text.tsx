import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { EditRegular } from '@fluentui/react-icons/svg/edit'
import { useMemo } from 'react'
import type { ExplainedDiagnosis } from '../../../shared/model/look-up.ts'
import { visibleLines } from '../../../shared/safe-text/visible-text.ts'
import { Breakable } from '../../components/code.tsx'
import { Section } from '../../components/section.tsx'
import { useTexts } from '../../text/use-texts.ts'
import { recognisedParts } from './recognised.ts'

const useStyles = makeStyles({
  text: {
    maxHeight: '46vh',
    overflow: 'auto',
    margin: '0',
    padding: '8px 10px',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground3,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  marked: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    borderBottom: `2px solid ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
})

interface PastedTextProps {
  text: string
  diagnosis: ExplainedDiagnosis
  onEdit(): void
}

/** The text that was examined, with what was recognised marked in it, and the way back to change it. */
export function PastedText({ text: pasted, diagnosis, onEdit }: PastedTextProps) {
  const { text } = useTexts()
  const styles = useStyles()
  const parts = useMemo(() => recognisedParts(pasted, diagnosis), [pasted, diagnosis])
  const marked = parts.some((part) => part.marked)
  return (
    <Section title={text('paste.yours')}>
      <p>{text(marked ? 'paste.marked' : 'paste.nothingMarked')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
      <figure className={styles.text} tabIndex={0} aria-label={text('paste.yours')}>
        {parts.map((part) => {
          const lines = visibleLines(part.text)
          if (!part.marked) return lines.join('\n')
          return (
            <mark key={part.at} className={styles.marked}>
              {lines.length === 1 ? <Breakable>{lines[0] ?? ''}</Breakable> : lines.join('\n')}
            </mark>
          )
        })}
      </figure>
      <div className="row">
        <Button icon={<EditRegular />} onClick={onEdit}>
          {text('paste.edit')}
        </Button>
      </div>
    </Section>
  )
}
