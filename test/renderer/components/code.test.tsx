import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Code, codeParts } from '../../../renderer/components/code.tsx'

describe('a path or code that is longer than its line', () => {
  test('goes on below after one of its own parts, never in the middle of a word', () => {
    expect(codeParts('ExtensionFailedVssWriterInBadState')).toEqual([
      'Extension',
      'Failed',
      'Vss',
      'Writer',
      'In',
      'Bad',
      'State',
    ])
    expect(codeParts('HKLM\\SOFTWARE\\.NETFramework\\v4.0.30319')).toEqual([
      'HKLM\\',
      'SOFTWARE\\',
      '.NETFramework\\',
      'v4.0.30319',
    ])
  })

  test('is the same text when it is copied', () => {
    for (const text of ['C:\\Windows\\System32\\drivers\\etc', 'VSS_E_WRITERERROR_TIMEOUT', '0x80042314', '', '\\\\']) {
      expect(codeParts(text).join('')).toBe(text)
    }
  })

  test('says where its line may end', () => {
    expect(renderToStaticMarkup(<Code>SnapshotWithoutThreads</Code>)).toBe(
      '<code>Snapshot<wbr/>Without<wbr/>Threads</code>',
    )
  })
})
