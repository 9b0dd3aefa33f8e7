import { Button } from '@fluentui/react-components'
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open'
import { OpenRegular } from '@fluentui/react-icons/svg/open'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { useSession } from '../../state/use-session.ts'
import { useTexts } from '../../text/use-texts.ts'

interface SavedFileProps {
  /** How the window names the file. */
  file: string
  path: string
  sha256: string
  canOpen?: boolean
}

/** Where a file lies, how to prove later that it is the same one, and the ways to it. */
export function SavedFile({ file, path, sha256, canOpen = false }: SavedFileProps) {
  const { text } = useTexts()
  const open = useSession((state) => state.openFile)
  const show = useSession((state) => state.showFile)
  return (
    <>
      <div>
        <code>{visibleText(path)}</code>
      </div>
      <div>
        {text('report.sha256')} <code>{sha256}</code>
      </div>
      <div className="row">
        {canOpen && (
          <Button size="small" icon={<OpenRegular />} onClick={() => void open(file)}>
            {text('report.open')}
          </Button>
        )}
        <Button size="small" icon={<FolderOpenRegular />} onClick={() => void show(file)}>
          {text('report.show')}
        </Button>
      </div>
    </>
  )
}
