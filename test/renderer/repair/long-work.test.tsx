import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { expect, test } from 'vitest'
import { RepairStage } from '../../../renderer/screens/repair/repair-stage.tsx'
import { createSessionStore } from '../../../renderer/state/session-store.ts'
import { SessionContext } from '../../../renderer/state/use-session.ts'
import { createScreenTexts } from '../../../renderer/text/screen-texts.ts'
import { message } from '../../../shared/model/message.ts'
import { RecordedBridge } from '../recorded-bridge.ts'

test('the window says how far a work of many calls has come', () => {
  const bridge = new RecordedBridge({})
  const store = createSessionStore(bridge)
  const drawn = () =>
    renderToStaticMarkup(
      <I18nextProvider i18n={createScreenTexts('en')}>
        <SessionContext value={store}>
          <RepairStage run={undefined} />
        </SessionContext>
      </I18nextProvider>,
    )
  expect(drawn()).not.toContain('files so far')
  const read = message('progress.filesRead', { path: 'C:\\Keys', count: 4_000 })
  bridge.send('fix:progress', { run: '', step: '', message: read })
  // What is drawn without a browser is the state with which the store began.
  Object.assign(store.getInitialState(), { progress: store.getState().progress })
  expect(drawn()).toContain('Reading the access lists in C:\\Keys: 4000 files so far')
})
