import { describe, expect, test } from 'vitest'
import { droppedLogs } from '../../../renderer/screens/logs/dropped-logs.ts'

const file = (name: string) => new File(['x'], name)
const item = (isDirectory: boolean) => ({ webkitGetAsEntry: () => ({ isDirectory }) as FileSystemEntry })

describe('what is dropped on the window', () => {
  test('is looked through as logs when it is a folder, a zip, an exported event log, or more than one', () => {
    const folder = { files: [file('Temp')], items: [item(true)] }
    expect(droppedLogs(folder, false)).toHaveLength(1)
    for (const name of ['logs.zip', 'LOGS.ZIP', 'System.evtx'])
      expect(droppedLogs({ files: [file(name)], items: [item(false)] }, false)).toHaveLength(1)
    expect(droppedLogs({ files: [file('a.txt'), file('b.txt')], items: [] }, false)).toHaveLength(2)
  })

  test('is an error to look into when it is one text', () => {
    expect(droppedLogs({ files: [file('error.txt')], items: [item(false)] }, false)).toBeNull()
  })

  test('is always a log on the screen of the logs', () => {
    expect(droppedLogs({ files: [file('CBEngineCurr.errlog')], items: [item(false)] }, true)).toHaveLength(1)
  })

  test('is neither when it is words and no file', () => {
    expect(droppedLogs({ files: [], items: [] }, true)).toBeNull()
  })
})
