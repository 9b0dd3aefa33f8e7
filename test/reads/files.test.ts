import { describe, expect, test } from 'vitest'
import { crowdsOf, filesOf } from '../../electron/reads/files/simulated-crowd.ts'
import { inMemorySimulatedServer } from '../../electron/simulation/simulated-server.ts'
import { parseSimulation } from '../../electron/simulation/simulation-switches.ts'
import { files } from '../../shared/reads/files.ts'

const temp = 'C:\\Windows\\Temp'
const crowd = { name: 'tmp*.tmp', first: 0, count: 65_010, sizeBytes: 2, ageDays: 3, inUse: false }

describe('the files of a simulated folder', () => {
  const server = inMemorySimulatedServer(parseSimulation('healthy'), (state) => {
    state.crowds[temp] = [crowd]
    state.crowds[`${temp}\\inner`] = [{ ...crowd, name: '*.log', count: 2, ageDays: 40 }]
  })
  const read = (asked: object) => server.call('Get-FileCount', files.target.parse({ path: temp, ...asked }))

  test('are counted by their names, also very many', async () => {
    expect(await read({ pattern: '*.tmp' })).toMatchObject({ count: 65_010, sizeBytes: '130020', oldestDays: 3 })
    expect(await read({ pattern: 'TMP00000*' })).toMatchObject({ count: 10 })
    expect(await read({ pattern: '*.log' })).toMatchObject({ count: 0, oldestDays: null })
    expect(await read({ pattern: '*.log', subfolders: true })).toMatchObject({ count: 2, newestDays: 40 })
  })

  test('are none of a folder that is not there, which is another answer', async () => {
    expect(await read({ path: 'C:\\Nowhere' })).toEqual({ exists: false })
  })

  test('that go in parts and come back are the crowds they were', () => {
    const all = filesOf([crowd, { ...crowd, inUse: true, first: 70_000, count: 3 }])
    const [gone, left] = [all.slice(1_000, 3_000), [...all.slice(0, 1_000), ...all.slice(3_000)]]
    expect(crowdsOf(left)).toMatchObject([{ count: 1_000 }, { first: 3_000, count: 62_010 }, { count: 3 }])
    expect(crowdsOf([...gone, ...left])).toEqual(crowdsOf(all))
    expect(crowdsOf(all)).toEqual([crowd, { ...crowd, inUse: true, first: 70_000, count: 3 }])
  })
})
