import { expect, test, vi } from 'vitest'
import { accessList } from '../../electron/resources/access-list/resource.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import type { Message } from '../../shared/model/message.ts'

const at = { path: '%SystemDrive%\\ProgramData\\Microsoft\\Crypto\\RSA\\MachineKeys', withFiles: true }
const machineKeys = 'C:\\ProgramData\\Microsoft\\Crypto\\RSA\\MachineKeys'
const desired = { sddl: 'D:PAI(A;;0x12019f;;;WD)(A;;FA;;;BA)' }
const total = 70_000
const pages = total / 2_000
/** The most that one answer may weigh before its session is ended. */
const answerLimit = 16 * 1024 * 1024

test('a folder of 70,000 files is read and repaired in pages, and a person is told how far it has come', async () => {
  const server = inMemorySimulatedServer(parseSimulation('machinekeys-acl-broken'), ({ folders }) => {
    const folder = folders[machineKeys]
    if (folder === undefined) return
    folder.owners = {}
    folder.sddl = 'D:AI(A;OICIID;FA;;;SY)(A;OICIID;FA;;;BA)(A;OICIID;0x1200a9;;;BU)'
    folder.files = Object.fromEntries(
      Array.from({ length: total }, (_, number) => [
        `${String(number).padStart(32, '0')}_8c1d23b0-5e1a-4f0e-9a3c-1f2e3d4c5b6a`,
        'D:AI(A;ID;FA;;;SY)(A;ID;FA;;;BA)(A;ID;0x1200a9;;;BU)',
      ]),
    )
  })
  const told: Message[] = []
  server.tell = (work) => told.push(work)
  const answers: number[] = []
  const call = server.call.bind(server)
  server.call = async (name, args, options) => {
    const answer = await call(name, args, options)
    answers.push(JSON.stringify(answer).length)
    return answer
  }
  const list = accessList(server)
  const callsOf = (name: string) => server.calls.filter((one) => one.name === name).length

  const before = await list.get(at)
  expect(before.exists && before.files).toHaveLength(total)
  expect(callsOf('Get-AccessListState')).toBe(pages)
  expect(told).toHaveLength(pages - 1)
  expect(told.at(-1)).toEqual({ key: 'progress.filesRead', values: { path: at.path, count: total } })

  await list.set(at, list.stateAfter(before, desired), desired, before)
  expect(callsOf('Add-FileAdministratorAccess')).toBe(pages)
  expect(told.filter(({ key }) => key === 'progress.filesKept')).toHaveLength(pages - 1)

  expect(Math.max(...answers)).toBeLessThan(answerLimit / 20)
}, 300_000)

test('what a list means is worked out once, however many files have it', async () => {
  const list = accessList(inMemorySimulatedServer(parseSimulation('machinekeys-acl-broken')))
  const stateOf = (folder: string, file: string) => ({
    exists: true as const,
    sddl: folder,
    canonical: true,
    subfolders: 0,
    files: Array.from({ length: 3_000 }, (_, number) => ({ name: `key${number}`, sddl: file })),
  })
  const before = stateOf('D:AI(A;OICIID;FA;;;SY)', 'D:AI(A;ID;FA;;;SY)')
  const left = stateOf(desired.sddl, 'D:AI(A;;FA;;;SY)(A;;FA;;;BA)')
  const now = stateOf(desired.sddl, 'D:AI(A;;FA;;;BA)(A;;FA;;;SY)')
  const lists = vi.spyOn(String.prototype, 'matchAll')
  try {
    expect(list.changedBeside?.(now, left, before)).toEqual([])
    expect(list.isHalfWay?.(now, before, left)).toBe(true)
    list.forecastUndo(before, left, desired)
    list.show(before, desired)
    list.stateAfter(before, desired)
    expect(lists.mock.calls.length).toBeLessThan(200)
  } finally {
    lists.mockRestore()
  }
})
