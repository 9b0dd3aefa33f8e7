import { Select } from '@fluentui/react-components'
import { useId } from 'react'
import type { Theme } from '../../shared/ipc.ts'
import type { Language } from '../../shared/model/language.ts'
import { useSession } from '../state/use-session.ts'
import type { TextKey } from '../text/en.ts'
import { languageNames } from '../text/screen-texts.ts'
import { useTexts } from '../text/use-texts.ts'

const themes: Record<Theme, TextKey> = {
  system: 'frame.themeSystem',
  light: 'frame.themeLight',
  dark: 'frame.themeDark',
  highContrast: 'frame.themeHighContrast',
}

/** Language and appearance; both take effect at once. */
export function Preferences() {
  const { text } = useTexts()
  const language = useSession((state) => state.language)
  const theme = useSession((state) => state.theme)
  const setLanguage = useSession((state) => state.setLanguage)
  const setTheme = useSession((state) => state.setTheme)
  const id = useId()
  return (
    <fieldset className="row bare" aria-label={text('frame.settings')}>
      <label htmlFor={`${id}language`}>{text('frame.language')}</label>
      <Select
        id={`${id}language`}
        size="small"
        value={language}
        onChange={(_event, { value }) => void setLanguage(value as Language)}
      >
        {Object.entries(languageNames).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </Select>
      <label htmlFor={`${id}theme`}>{text('frame.theme')}</label>
      <Select
        id={`${id}theme`}
        size="small"
        value={theme}
        onChange={(_event, { value }) => void setTheme(value as Theme)}
      >
        {Object.entries(themes).map(([name, label]) => (
          <option key={name} value={name}>
            {text(label)}
          </option>
        ))}
      </Select>
    </fieldset>
  )
}
