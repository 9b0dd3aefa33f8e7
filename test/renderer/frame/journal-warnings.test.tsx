import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { expect, test } from 'vitest'
import { JournalWarnings } from '../../../renderer/frame/journal-warnings.tsx'
import { createSessionStore } from '../../../renderer/state/session-store.ts'
import { SessionContext } from '../../../renderer/state/use-session.ts'
import { createScreenTexts } from '../../../renderer/text/screen-texts.ts'
import { type Message, message } from '../../../shared/model/message.ts'
import { RecordedBridge } from '../recorded-bridge.ts'

const damaged = Array.from({ length: 12 }, (_, index) =>
  message('session.knowledgeDamaged', { mistake: `cases/mars/clock.yaml:${index}: checks` }),
)

function drawn(warnings: Message[]): string {
  return renderToStaticMarkup(
    <I18nextProvider i18n={createScreenTexts('en')}>
      <SessionContext value={createSessionStore(new RecordedBridge({}))}>
        <JournalWarnings warnings={warnings} />
      </SessionContext>
    </I18nextProvider>,
  )
}

test('damaged files of known problems are one line on the first screen, however many they are, and none of the journal', () => {
  const page = drawn(damaged)
  expect(page).toContain('12 mistakes in the files of known problems')
  expect(page).not.toContain('clock.yaml')
  expect(page).not.toContain('About the journal')
})

test('what is wrong with the journal is said in full', () => {
  const page = drawn([message('session.notWindows'), ...damaged])
  expect(page).toContain('About the journal')
  expect(page).toContain('Windows')
})
