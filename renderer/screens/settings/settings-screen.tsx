import { Button, Field, Select, Switch } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Language } from '../../../shared/model/language.ts'
import type { Patience, TextSize, Theme } from '../../../shared/model/settings.ts'
import { visibleText } from '../../../shared/safe-text/visible-text.ts'
import { CommandBlock } from '../../components/command-block.tsx'
import { Quiet } from '../../components/quiet.tsx'
import { Section } from '../../components/section.tsx'
import { useBusy, useSession } from '../../state/use-session.ts'
import { languageNames } from '../../text/language-names.ts'
import { useTexts } from '../../text/use-texts.ts'
import { AboutButton } from '../about/about-button.tsx'

/** How the window looks and speaks, how it checks, and where everything lies. */
export function SettingsScreen() {
  const { text } = useTexts()
  const version = useSession((state) => state.version)
  return (
    <>
      <Section title={text('settings.title')} level={1} focusOn="settings">
        <Quiet>{text('settings.lead')}</Quiet>
      </Section>
      <Looks />
      <Checks />
      <ThisServer />
      <Tour />
      <Section title={text('settings.program')}>
        <div className="row">
          <AboutButton version={version} />
        </div>
      </Section>
    </>
  )
}

function Looks() {
  const { text } = useTexts()
  const language = useSession((state) => state.language)
  const theme = useSession((state) => state.theme)
  const textSize = useSession((state) => state.textSize)
  const choose = useSession((state) => state.choose)
  const themes: readonly Theme[] = ['system', 'light', 'dark', 'highContrast']
  const sizes: readonly TextSize[] = ['normal', 'large', 'largest']
  return (
    <Section title={text('settings.looks')}>
      <Choice
        label={text('settings.language')}
        value={language}
        onChoose={(value) => choose({ language: value as Language })}
      >
        {Object.entries(languageNames).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </Choice>
      <Choice label={text('settings.theme')} value={theme} onChoose={(value) => choose({ theme: value as Theme })}>
        {themes.map((name) => (
          <option key={name} value={name}>
            {text(`settings.themes.${name}`)}
          </option>
        ))}
      </Choice>
      <Choice
        label={text('settings.textSize')}
        value={textSize}
        onChoose={(value) => choose({ textSize: value as TextSize })}
      >
        {sizes.map((name) => (
          <option key={name} value={name}>
            {text(`settings.textSizes.${name}`)}
          </option>
        ))}
      </Choice>
    </Section>
  )
}

function Checks() {
  const { text } = useTexts()
  const autoChecks = useSession((state) => state.autoChecks)
  const patience = useSession((state) => state.patience)
  const choose = useSession((state) => state.choose)
  const patiences: readonly Patience[] = [1, 2, 4]
  return (
    <Section title={text('settings.checks')}>
      <Field hint={text('settings.autoChecksWhat')}>
        <Switch
          label={text('settings.autoChecks')}
          checked={autoChecks}
          onChange={(_event, { checked }) => void choose({ autoChecks: checked })}
        />
      </Field>
      <Choice
        label={text('settings.patience')}
        hint={text('settings.patienceWhat')}
        value={String(patience)}
        onChoose={(value) => choose({ patience: Number(value) as Patience })}
      >
        {patiences.map((times) => (
          <option key={times} value={times}>
            {text(`settings.patiences.${times}`)}
          </option>
        ))}
      </Choice>
    </Section>
  )
}

function ThisServer() {
  const { text } = useTexts()
  const server = useSession((state) => state.view?.server)
  const stateFolder = useSession((state) => state.stateFolder)
  return (
    <Section title={text('settings.server')}>
      {server && (
        <dl className="facts">
          <dt>{text('settings.system')}</dt>
          <dd>
            {visibleText(server.osCaption)}, {text('settings.build', { build: visibleText(server.osBuild) })}
          </dd>
          <dt>{text('settings.culture')}</dt>
          <dd>{visibleText(server.culture)}</dd>
          <dt>{text('settings.powershell')}</dt>
          <dd>{visibleText(server.powershellVersion)}</dd>
        </dl>
      )}
      {stateFolder && <CommandBlock label={text('settings.stateFolder')} command={stateFolder} />}
      <Quiet small>{text('settings.stateFolderWhat')}</Quiet>
    </Section>
  )
}

/** The tour, for those who ask for it again; not from within a practice. */
function Tour() {
  const { text } = useTexts()
  const isOpen = useSession(({ stage, view }) => stage === 'open' && view?.practice === null)
  const beginTour = useSession((state) => state.beginTour)
  const busy = useBusy('practice:begin')
  if (!isOpen) return null
  return (
    <Section title={text('tour.title')}>
      <div className="row">
        <Button disabledFocusable={busy} onClick={() => !busy && void beginTour()}>
          {text('tour.begin')}
        </Button>
        <Quiet as="span">{text('tour.settingsWhat')}</Quiet>
      </div>
    </Section>
  )
}

interface ChoiceProps {
  label: string
  hint?: string | undefined
  value: string
  onChoose(value: string): Promise<void>
  children: ReactNode
}

function Choice({ label, hint, value, onChoose, children }: ChoiceProps) {
  return (
    <Field label={label} hint={hint ?? null} style={{ maxWidth: '420px' }}>
      <Select value={value} onChange={(_event, chosen) => void onChoose(chosen.value)}>
        {children}
      </Select>
    </Field>
  )
}
