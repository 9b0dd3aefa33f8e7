import { expect, test } from 'vitest'
import { oneServer } from '../support/one-server.ts'
import { confirmationOf } from '../support/open-test-session.ts'
import { said, smallCase } from '../support/small-case.ts'

const [old, scratch] = ['C:\\Old', 'C:\\Scratch']
const key = 'OnlineBackup.KEK'
const bring = smallCase('mars/key-back', {
  steps: [
    { id: 'key', title: said('x'), action: 'copyFile', with: { from: `${old}\\${key}`, to: `${scratch}\\${key}` } },
  ],
})

async function start(files: Record<string, { bytes: string; sha256: string }> = {}) {
  const server = await oneServer('mars', [bring])
  server.change(({ fileTrees }) => {
    fileTrees[old] = { files: { [key]: { bytes: '1024', sha256: 'ab'.repeat(32) } }, links: 0, encrypted: 0 }
    fileTrees[scratch] = { files, links: 0, encrypted: 0 }
  })
  return { server, first: server.state(), session: await server.start() }
}

test('a key file is brought back with its content, and undo gives the copy another name', async () => {
  const { server, first, session } = await start()
  const plan = await session.plan(bring.id, {})
  const { outcome, run } = await session.fix(bring.id, {}, confirmationOf(plan))
  expect(outcome).toBe('applied')
  expect(server.state().fileTrees[scratch]?.files).toEqual(first.fileTrees[old]?.files)
  expect((await session.undo(run ?? '')).outcome).toBe('undone')
  expect(Object.keys(server.state().fileTrees[scratch]?.files ?? {})).toEqual([`${key} (set aside by Backup Medic)`])
  expect(server.state().fileTrees[old]).toEqual(first.fileTrees[old])
})

test('a key file that is there is never written over', async () => {
  const { session } = await start({ [key]: { bytes: '1024', sha256: 'cd'.repeat(32) } })
  await expect(session.plan(bring.id, {})).rejects.toMatchObject({ reason: { key: 'refusal.copyTargetTaken' } })
})
