import { Button } from '@fluentui/react-components'
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark'
import { CopyRegular } from '@fluentui/react-icons/svg/copy'
import { type ReactNode, useState } from 'react'
import { useSession } from '../state/use-session.ts'
import { useTexts } from '../text/use-texts.ts'

/** A call or command as it is, to read, select and copy; `children` stand beside the copy button. */
export function CommandBlock({ label, command, children }: { label: string; command: string; children?: ReactNode }) {
  const { text } = useTexts()
  const copy = useSession((state) => state.copy)
  const [copied, setCopied] = useState(false)
  const word = text(copied ? 'action.copied' : 'action.copy')
  return (
    <div className="tight">
      <span className="small quiet">{label}</span>
      <div className="command">
        <pre className="code">{command}</pre>
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
