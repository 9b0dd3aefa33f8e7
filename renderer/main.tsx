import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import type { MedicBridge } from '../shared/ipc.ts'
import { App } from './frame/app.tsx'
import { createSessionStore } from './state/session-store.ts'
import { SessionContext } from './state/use-session.ts'
import { createPageTexts, speak } from './text/page-texts.ts'

declare global {
  interface Window {
    /** What the preload script lets the window ask of the privileged side. */
    readonly medic: MedicBridge
  }
}

const store = createSessionStore(window.medic)
const texts = createPageTexts()

/** Speaks the language of the settings; where its texts cannot be loaded, the window goes on in the one before. */
function speakChosen(): Promise<void> {
  const { language } = store.getState()
  return speak(texts, language, () => store.getState().language === language).catch(() => undefined)
}

/** Draws the window once its language and looks are known, which takes no server; so nothing flashes up in other ones. */
async function start(root: HTMLElement): Promise<void> {
  await store.getState().readProgram()
  await speakChosen()
  store.subscribe(({ language }, { language: before }) => {
    if (language !== before) void speakChosen()
  })
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={texts}>
        <SessionContext value={store}>
          <App />
        </SessionContext>
      </I18nextProvider>
    </StrictMode>,
  )
}

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element #root.')
void start(root)
