import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { electronPath, importStandIn, root } from '../../scripts/installed.mjs'

const run = promisify(execFile)

/** The installed program's command line: the same program, without a window. */
async function command(...args: string[]): Promise<{ stdout: string; code: number }> {
  const electron = process.env.BACKUP_MEDIC_HOST === 'stand-in' ? null : electronPath()
  const standIn = [...importStandIn, join(root, 'out', 'main', 'index.js')]
  const [program, first] = electron === null ? [process.execPath, standIn] : [electron, [root]]
  try {
    const { stdout } = await run(program, [...first, '--command-line', ...args], { cwd: root })
    return { stdout, code: 0 }
  } catch (error) {
    const { stdout, code } = error as { stdout: string; code: number }
    return { stdout, code }
  }
}

test('the built program answers commands without a window', async () => {
  const { stdout } = await command('cases', '--json')
  expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ id: 'azure-vm/vss-writers-bad-state' }))
})

test('the built program ends a command with its exit code', async () => {
  expect((await command('diagnose', '--text', 'The printer is out of paper.', '--json')).code).toBe(3)
})

test('the built program looks through logs in a thread whose file stands beside it', async () => {
  const { stdout } = await command('scan-logs', join(root, 'package.json'), '--json')
  expect(JSON.parse(stdout)).toMatchObject({ files: 1, problems: [] })
})
