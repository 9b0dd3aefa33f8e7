import { expect, test } from 'vitest'
import { bootstrapLine, lineEndLine, requestLine } from '../../electron/powershell/bootstrap.ts'
import { loadScripts } from '../../electron/powershell/load-scripts.ts'

test('no line that a session is sent touches the execution policy (S15)', () => {
  const scripts = loadScripts()
  const line = bootstrapLine(scripts, '0')
  const sent = Buffer.from(/FromBase64String\('([^']+)'\)/.exec(line)?.[1] ?? '', 'base64').toString('latin1')
  expect(sent).toContain(scripts.text)
  const code = [lineEndLine, line, requestLine(''), sent].join('\n').replace(/<#[\s\S]*?#>/g, '')
  expect(code).not.toMatch(/ExecutionPolicy/i)
})
