import {
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Input,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components'
import { SearchRegular } from '@fluentui/react-icons/svg/search'
import { useEffect, useId, useMemo, useState } from 'react'
import { Quiet } from '../components/quiet.tsx'
import { afterClosing, useFocusBack } from '../components/use-focus-back.ts'
import { useSession } from '../state/use-session.ts'
import { useTexts } from '../text/use-texts.ts'
import { entriesFor, entrySorts, type SearchEntry, searchEntries } from './search-entries.ts'

const useStyles = makeStyles({
  surface: { maxWidth: 'min(680px, 96vw)', marginTop: '64px' },
  list: { listStyle: 'none', padding: '0', maxHeight: '60vh', overflowY: 'auto' },
  sort: { padding: '10px 12px 4px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  entry: {
    display: 'flex',
    flexDirection: 'column',
    padding: '6px 12px',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
  },
  // In the colour of its entry, which is another one where it is chosen.
  more: { fontSize: tokens.fontSizeBase200 },
  chosen: {
    color: tokens.colorNeutralForeground1Selected,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-2px',
  },
})

/** Finds a problem, a code, a screen or a command by any words of it; arrows choose, Enter opens, Escape closes. */
export function SearchDialog({ onClose }: { onClose(): void }) {
  const { text } = useTexts()
  const styles = useStyles()
  const list = useId()
  useFocusBack()
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState(0)
  const found = useFound(search)
  const current = found[Math.min(chosen, found.length - 1)]
  const open = (entry: SearchEntry | undefined) => {
    if (!entry) return
    onClose()
    afterClosing(entry.open)
  }
  const move = (by: number) => setChosen((at) => (Math.min(at, found.length - 1) + by + found.length) % found.length)
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{text('frame.search')}</DialogTitle>
          <DialogContent className="stack">
            <Input
              role="combobox"
              aria-label={text('frame.searchWhat')}
              aria-expanded={found.length > 0}
              aria-controls={list}
              aria-activedescendant={current && `${list}${current.sort}${current.key}`}
              placeholder={text('frame.searchWhat')}
              contentBefore={<SearchRegular />}
              value={search}
              onChange={(_event, { value }) => {
                setSearch(value)
                setChosen(0)
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter') open(current)
                if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
                event.preventDefault()
                if (found.length > 0) move(event.key === 'ArrowDown' ? 1 : -1)
              }}
            />
            <div role="status">
              <Quiet small>{text('frame.searchFound', { count: found.length })}</Quiet>
            </div>
            <div role="listbox" id={list} aria-label={text('frame.search')} className={styles.list}>
              {entrySorts.map((sort) => {
                const ofSort = found.filter((entry) => entry.sort === sort)
                if (ofSort.length === 0) return null
                return (
                  // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list box
                  <div key={sort} role="group" aria-label={text(`frame.searchSort.${sort}`)}>
                    <div aria-hidden className={styles.sort}>
                      {text(`frame.searchSort.${sort}`)}
                    </div>
                    {ofSort.map((entry) => (
                      // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
                      <div
                        key={entry.key}
                        id={`${list}${entry.sort}${entry.key}`}
                        role="option"
                        tabIndex={-1}
                        aria-selected={entry === current}
                        className={mergeClasses(styles.entry, entry === current && styles.chosen)}
                        ref={entry === current ? intoSight : undefined}
                        onClick={() => open(entry)}
                      >
                        <span>{entry.title}</span>
                        {entry.more && <span className={styles.more}>{entry.more}</span>}
                      </div>
                    ))}
                  </div>
                )
              })}
            </div>
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

function intoSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}

function useFound(search: string): SearchEntry[] {
  const texts = useTexts()
  const cases = useSession((state) => state.view?.cases)
  const codes = useSession((state) => state.codes)
  const needCodes = useSession((state) => state.needCodes)
  const goTo = useSession((state) => state.goTo)
  const showCase = useSession((state) => state.showCase)
  const closeCase = useSession((state) => state.closeCase)
  const runChecks = useSession((state) => state.runChecks)
  const scanLogs = useSession((state) => state.scanLogs)
  const choose = useSession((state) => state.choose)
  const setText = useSession((state) => state.setText)
  const diagnose = useSession((state) => state.diagnose)
  useEffect(() => void needCodes(), [needCodes])
  const entries = useMemo(
    () =>
      searchEntries(cases ?? [], codes ?? [], texts, {
        goTo,
        showCase,
        closeCase,
        runChecks,
        scanLogs,
        choose,
        setText,
        diagnose,
      }),
    [cases, codes, texts, goTo, showCase, closeCase, runChecks, scanLogs, choose, setText, diagnose],
  )
  return useMemo(() => entriesFor(entries, search), [entries, search])
}
