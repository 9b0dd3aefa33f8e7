import { createHash } from 'node:crypto'
import { rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { savedFiles } from '../../electron/session/saved-files.ts'
import { temporaryFolder } from '../support/open-test-session.ts'

/** A file that was saved, and what the desktop was asked to do with it. */
async function saved(trouble = '') {
  const asked: string[] = []
  const files = savedFiles({
    openFile: async (path) => {
      asked.push(`open ${path}`)
      return trouble
    },
    showInFolder: (path) => void asked.push(`show ${path}`),
  })
  const path = join(await temporaryFolder(), 'report.html')
  await writeFile(path, 'the report')
  const file = files.add(path, createHash('sha256').update('the report').digest('hex'))
  return { files, file, path, asked }
}

describe('a file that was saved', () => {
  test('is opened and shown by the name it was given', async () => {
    const { files, file, path, asked } = await saved()
    await files.open(file)
    await files.show(file)
    expect(asked).toEqual([`open ${path}`, `show ${path}`])
  })

  test('is not opened when it is no longer what was written: changed, gone, or a link', async () => {
    const { files, file, path, asked } = await saved()
    const refused = { reason: { key: 'session.fileChanged', values: { path } } }
    await writeFile(path, 'the report of someone else')
    await expect(files.open(file)).rejects.toMatchObject(refused)
    await rm(path)
    await expect(files.open(file)).rejects.toMatchObject(refused)
    await expect(files.show(file)).rejects.toMatchObject(refused)
    const elsewhere = join(path, '..', 'elsewhere')
    await writeFile(elsewhere, 'the report')
    await symlink(elsewhere, path)
    await expect(files.open(file)).rejects.toMatchObject(refused)
    expect(asked).toEqual([])
  })

  test.each(['f0', 'f2', 'f-1', '', 'report.html'])('has no other name: %s', async (id) => {
    const { files, asked } = await saved()
    await expect(files.open(id)).rejects.toMatchObject({ reason: { key: 'session.noSuchFile' } })
    await expect(files.show(id)).rejects.toMatchObject({ reason: { key: 'session.noSuchFile' } })
    expect(asked).toEqual([])
  })

  test('says what Windows says when it cannot open it', async () => {
    const { files, file } = await saved('No application is associated.')
    await expect(files.open(file)).rejects.toMatchObject({
      reason: { key: 'session.fileNotOpened', values: { detail: 'No application is associated.' } },
    })
  })
})
