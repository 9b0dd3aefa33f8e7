import { Button } from '@fluentui/react-components'
import { CodeRegular } from '@fluentui/react-icons/svg/code'
import { useState } from 'react'
import { CommandBlock } from '../../components/command-block.tsx'
import { WideDialog } from '../../components/wide-dialog.tsx'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'

/** Shows the source of a script. */
export function ScriptButton({ name }: { name: string }) {
  const { text } = useTexts()
  const readScript = useSession((state) => state.readScript)
  const [source, setSource] = useState<string | null>(null)
  const close = () => setSource(null)
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={<CodeRegular />}
        onClick={async () => setSource((await readScript(name)) ?? null)}
      >
        {text('plan.showScript', { name })}
      </Button>
      {source !== null && (
        <WideDialog
          title={text('plan.script', { name })}
          actions={<Button onClick={close}>{text('action.close')}</Button>}
          onClose={close}
        >
          <p>{text('plan.scriptLead')}</p>
          <CommandBlock coloured label={name} command={source} />
        </WideDialog>
      )}
    </>
  )
}
