import { expect, test } from 'vitest'
import { mapWriters } from '../../electron/reads/vss-writers/read.ts'

test('R10 writers that could not be read are counted on', () => {
  const nothing = { byClassId: new Map(), byName: new Map() }
  expect(mapWriters({ writers: [], unread: 2 }, nothing)).toEqual({ writers: [], unread: 2 })
})
