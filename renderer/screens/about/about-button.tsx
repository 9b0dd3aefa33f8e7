import { Button } from '@fluentui/react-components'
import { lazy, Suspense, useState } from 'react'
import { useTexts } from '../../text/use-texts.ts'

// The licences of all packages are long, so they are loaded when someone asks for them.
const AboutDialog = lazy(() => import('./about-dialog.tsx'))

/** Name and version of the program; opens what there is to know about it. */
export function AboutButton({ version }: { version: string }) {
  const { text } = useTexts()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size="small" appearance="subtle" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {text('about.open', { version })}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <AboutDialog version={version} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
