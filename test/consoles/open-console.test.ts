import { describe, expect, test } from 'vitest'
import { consoleCommand } from '../../electron/consoles/open-console.ts'
import { openTestWindow } from '../support/open-test-window.ts'

describe('a console of Windows', () => {
  test.each([
    ['eventViewer', 'D:\\Windows\\System32\\eventvwr.msc'],
    ['services', 'D:\\Windows\\System32\\services.msc'],
  ] as const)('%s is opened by mmc.exe itself, each by its full path', (name, file) => {
    expect(consoleCommand(name, 'D:\\Windows')).toEqual({ program: 'D:\\Windows\\System32\\mmc.exe', args: [file] })
  })

  test('is opened by its name where this computer has it, and refused elsewhere', async () => {
    const window = await openTestWindow('healthy')
    expect((await window.ask('program:show', {})).places).toEqual(['eventViewer'])
    await window.ask('place:open', { place: 'eventViewer' })
    expect(await window.send('place:open', [{ place: 'services' }])).toMatchObject({
      ok: false,
      failure: { message: { key: 'session.onlyOnWindows' } },
    })
    expect(await window.send('place:open', [{ place: 'C:\\Windows\\System32\\cmd.exe' }])).toMatchObject({
      ok: false,
      failure: { message: { key: 'desktop.badRequest' } },
    })
    expect(window.effects).toEqual(['opened eventViewer'])
  })
})
