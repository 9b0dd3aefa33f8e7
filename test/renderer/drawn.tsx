import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import type { SessionStore } from '../../renderer/state/session-store.ts'
import { SessionContext } from '../../renderer/state/use-session.ts'
import { createScreenTexts } from '../../renderer/text/screen-texts.ts'

/** What a screen draws with the state of the moment, as HTML in English. */
export function drawn(store: SessionStore, children: ReactNode): string {
  return renderToStaticMarkup(
    <I18nextProvider i18n={createScreenTexts('en')}>
      <SessionContext value={{ ...store, getInitialState: store.getState }}>{children}</SessionContext>
    </I18nextProvider>,
  )
}
