import packages from 'virtual:licences'
import { Button } from '@fluentui/react-components'
import { CodeBlock } from '../../components/code-block.tsx'
import { Fold } from '../../components/fold.tsx'
import { WideDialog } from '../../components/wide-dialog.tsx'
import { useTexts } from '../../text/use-texts.ts'

/** What this program is, in which version, and the licences of the packages whose code is in it. */
export default function AboutDialog({ version, onClose }: { version: string; onClose(): void }) {
  const { text, named } = useTexts()
  const close = <Button onClick={onClose}>{text('action.close')}</Button>
  return (
    <WideDialog title={text('about.title')} actions={close} onClose={onClose}>
      <p>{text('about.version', { version })}</p>
      <p>{text('about.lead')}</p>
      <h3>{text('about.licences', { count: packages.length })}</h3>
      <ul className="bare">
        {packages.map(({ name, version: installed, licence, text: words }) => {
          const title = named(`${name} ${installed}`, licence)
          return (
            <li key={title}>
              {words === '' ? (
                title
              ) : (
                <Fold title={title}>
                  <CodeBlock lang="en">{words}</CodeBlock>
                </Fold>
              )}
            </li>
          )
        })}
      </ul>
    </WideDialog>
  )
}
