import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import type { MedicBridge } from '../shared/ipc.ts'
import { App } from './frame/app.tsx'
import { createSessionStore } from './state/session-store.ts'
import { SessionContext } from './state/use-session.ts'
import { createScreenTexts } from './text/screen-texts.ts'

declare global {
  interface Window {
    /** What the preload script lets the window ask of the privileged side. */
    readonly medic: MedicBridge
  }
}

const store = createSessionStore(window.medic)
const texts = createScreenTexts(store.getState().language)

store.subscribe(({ language }) => {
  if (texts.language === language) return
  void texts.changeLanguage(language)
  document.documentElement.lang = language
})

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element #root.')
createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={texts}>
      <SessionContext value={store}>
        <App />
      </SessionContext>
    </I18nextProvider>
  </StrictMode>,
)
