import { Button, makeStyles } from '@fluentui/react-components'
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark'
import { CopyRegular } from '@fluentui/react-icons/svg/copy'
import { type ReactNode, useState } from 'react'
import { useSession } from '../state/use-session.ts'
import { useTexts } from '../text/use-texts.ts'
import { CodeBlock } from './code-block.tsx'
import { ColouredCommand } from './coloured-command.tsx'
import { Quiet } from './quiet.tsx'

const useStyles = makeStyles({ command: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'flex-start' } })

/** A call or command as it is, to read, select and copy; `children` stand beside the copy button. `coloured` shows what is called, parameters and values apart. */
export function CommandBlock(props: { label: string; command: string; coloured?: boolean; children?: ReactNode }) {
  const { label, command, coloured = false, children } = props
  const { text } = useTexts()
  const styles = useStyles()
  const copy = useSession((state) => state.copy)
  const [copied, setCopied] = useState(false)
  const word = text(copied ? 'action.copied' : 'action.copy')
  return (
    <div className="tight">
      <Quiet as="span" small>
        {label}
      </Quiet>
      <div className={styles.command}>
        <CodeBlock>{coloured ? <ColouredCommand>{command}</ColouredCommand> : command}</CodeBlock>
        <Button
          size="small"
          icon={copied ? <CheckmarkRegular /> : <CopyRegular />}
          aria-label={`${text('action.labelled', { label: word })} ${label}`}
          onClick={async () => setCopied(await copy(command))}
          onBlur={() => setCopied(false)}
        >
          {word}
        </Button>
        {children}
      </div>
      <span className="hidden" role="status">
        {copied ? text('action.copied') : ''}
      </span>
    </div>
  )
}
