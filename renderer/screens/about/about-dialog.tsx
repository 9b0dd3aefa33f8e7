import packages from 'virtual:licences'
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import { useTexts } from '../../text/use-texts.ts'

/** What this program is, in which version, and the licences of the packages whose code is in it. */
export default function AboutDialog({ version, onClose }: { version: string; onClose(): void }) {
  const { text } = useTexts()
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface className="wide">
        <DialogBody>
          <DialogTitle>{text('about.title')}</DialogTitle>
          <DialogContent className="stack">
            <p>{text('about.version', { version })}</p>
            <p>{text('about.lead')}</p>
            <h3>{text('about.licences', { count: packages.length })}</h3>
            <ul className="bare">
              {packages.map(({ name, version: installed, licence, text: words }) => (
                <li key={`${name} ${installed}`}>
                  {words === '' ? (
                    <span>
                      {name} {installed}: {licence}
                    </span>
                  ) : (
                    <details>
                      <summary>
                        {name} {installed}: {licence}
                      </summary>
                      <pre lang="en" className="small">
                        {words}
                      </pre>
                    </details>
                  )}
                </li>
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{text('action.close')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
