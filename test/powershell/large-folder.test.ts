import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessList } from '../../electron/resources/access-list/resource.ts'
import { type PrimitiveName, primitives } from '../../electron/server/primitives.ts'
import type { Server } from '../../electron/server/server.ts'
import type { Message } from '../../shared/model/message.ts'
import { describeOnFakeLists } from '../support/power-shell/real-power-shell.ts'

/** As many as three pages hold; as many as in the largest folders of keys, 70,000, with BACKUP_MEDIC_LARGE_FOLDER=70000 in some minutes. */
const total = Number(process.env.BACKUP_MEDIC_LARGE_FOLDER ?? 6_000)
const megabyte = 1024 * 1024
const path = mkdtempSync(join(tmpdir(), 'large-folder-'))
const handedDown = 'D:AI(A;OICIID;FA;;;SY)(A;OICIID;FA;;;BA)(A;OICIID;0x1200a9;;;BU)'
const ofAFile = 'D:AI(A;ID;FA;;;SY)(A;ID;FA;;;BA)(A;ID;0x1200a9;;;BU)'
const desired = { sddl: 'D:PAI(A;;0x12019f;;;WD)(A;;FA;;;BA)' }

describeOnFakeLists('a folder of many files', (ask, session) => {
  const told: Message[] = []
  const calls: { name: string; bytes: number; ms: number }[] = []
  /** Each call has the limit of its primitive and no more. */
  const server = {
    tell: (work: Message) => void told.push(work),
    async call(name: PrimitiveName, args: Record<string, unknown>) {
      const { args: asked, answer, limitMs } = primitives[name]
      const from = performance.now()
      const given = await session().request(name, asked.parse(args) as Record<string, unknown>, limitMs)
      calls.push({ name, bytes: JSON.stringify(given).length, ms: performance.now() - from })
      return answer.parse(given)
    },
  } as unknown as Server

  beforeAll(async () => {
    for (let number = 0; number < total; number += 1)
      writeFileSync(join(path, `${String(number).padStart(32, '0')}_8c1d23b0-5e1a-4f0e-9a3c-1f2e3d4c5b6a`), '')
    await ask('Use-FakeList', { sddl: handedDown })
  }, 300_000)
  afterAll(() => rmSync(path, { recursive: true, force: true }))

  test('is read, repaired and put back page by page, each within its own limits, and a person is told how far it has come', async () => {
    const list = accessList(server)
    const at = { path, withFiles: true }
    const before = await list.get(at)
    expect(before.exists && before.files).toHaveLength(total)
    expect(before.exists && new Set(before.files.map(({ sddl }) => sddl))).toEqual(new Set([ofAFile]))
    expect(told.at(-1)).toEqual({ key: 'progress.filesRead', values: { path, count: total } })

    const after = list.stateAfter(before, desired)
    await list.set(at, after, desired, before)
    const repaired = await list.get(at)
    expect(list.same(repaired, after, desired)).toBe(true)
    // Nothing is handed down any more, and everybody who must be is let in all the same.
    expect(repaired.exists && new Set(repaired.files.map(({ sddl }) => sddl))).toEqual(
      new Set(['D:AI(A;;FA;;;SY)(A;;FA;;;BA)']),
    )

    await list.set(at, before, desired, repaired)
    expect(await list.get(at)).toEqual(before)
    expect(told.filter(({ key }) => key === 'progress.filesPutBack').at(-1)).toEqual({
      key: 'progress.filesPutBack',
      values: { path, written: total, total },
    })
  })

  test('never makes an answer or a process of PowerShell large', async () => {
    const { bytes } = (await ask('Get-PeakMemory')) as { bytes: string }
    const largest = Math.max(...calls.map((call) => call.bytes))
    const slowest = Math.round(Math.max(...calls.map((call) => call.ms)))
    console.log(
      `PowerShell had ${Math.round(Number(bytes) / megabyte)} MB at most; the largest answer ${largest} bytes, the slowest ${slowest} ms`,
    )
    expect(largest).toBeLessThan(megabyte)
    expect(Number(bytes)).toBeLessThan(500 * megabyte)
  })
})
