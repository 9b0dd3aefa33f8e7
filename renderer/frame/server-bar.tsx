import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components'
import { SearchRegular } from '@fluentui/react-icons/svg/search'
import { ServerRegular } from '@fluentui/react-icons/svg/server'
import { SettingsRegular } from '@fluentui/react-icons/svg/settings'
import { lazy, Suspense, useEffect, useState } from 'react'
import type { SessionView } from '../../shared/ipc.ts'
import { visibleText } from '../../shared/safe-text/visible-text.ts'
import { Mark } from '../components/mark.tsx'
import { useSession } from '../state/use-session.ts'
import { useTexts } from '../text/use-texts.ts'

const SearchDialog = lazy(async () => ({ default: (await import('./search-dialog.tsx')).SearchDialog }))

const useStyles = makeStyles({
  bar: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground1,
  },
  keys: {
    marginInlineStart: '12px',
    padding: '0 6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
})

/** Which server this is, what it is to Azure Backup and what we may do there; the search and the settings. */
export function ServerBar({ view }: { view: SessionView | null }) {
  const { text } = useTexts()
  const styles = useStyles()
  const goTo = useSession((state) => state.goTo)
  const screen = useSession((state) => state.screen)
  return (
    <header className={`frame-bar ${styles.bar}`}>
      <section className="frame-server" aria-label={text('frame.aboutServer')}>
        <ServerRegular aria-hidden fontSize="20px" />
        {view ? <ServerName view={view} /> : <strong>Backup Medic</strong>}
      </section>
      <div className="frame-tools">
        {view && <SearchButton />}
        <Button
          appearance="subtle"
          icon={<SettingsRegular />}
          aria-label={text('frame.settings')}
          title={text('frame.settings')}
          aria-current={screen === 'settings' ? 'page' : undefined}
          onClick={() => goTo('settings')}
        />
      </div>
    </header>
  )
}

function ServerName({ view: { server } }: { view: SessionView }) {
  const { text } = useTexts()
  const roles = useSession((state) => state.roles)
  return (
    <>
      <strong className="frame-name" title={`${visibleText(server.computerName)}, ${visibleText(server.osCaption)}`}>
        {visibleText(server.computerName)}
      </strong>
      <span className="frame-roles">
        {roles?.map((role) => (
          <Badge key={role} appearance="outline" color="informative" size="large" shape="rounded">
            {text(`frame.role.${role}`)}
          </Badge>
        ))}
      </span>
      <Mark look={server.elevated ? 'info' : 'warning'}>
        {text(server.elevated ? 'frame.elevated' : 'frame.notElevated')}
      </Mark>
    </>
  )
}

/** Opens the search over everything, by mouse or with Ctrl+K. */
function SearchButton() {
  const { text } = useTexts()
  const styles = useStyles()
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !event.ctrlKey || event.altKey || event.shiftKey) return
      event.preventDefault()
      setOpen(true)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <Button
        icon={<SearchRegular />}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        onClick={() => setOpen(true)}
      >
        <span className="frame-search">
          {text('frame.search')} <kbd className={styles.keys}>{text('frame.searchKeys')}</kbd>
        </span>
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
