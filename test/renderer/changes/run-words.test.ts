import { describe, expect, test } from 'vitest'
import { commandsOf, filteredRuns, userOf } from '../../../renderer/screens/changes/run-words.ts'
import type { JournalEntry } from '../../../shared/model/journal-record.ts'
import { type Run, runsOf } from '../../../shared/model/runs.ts'
import { recordsOf, repaired, run } from '../recorded-repair.ts'

function runOf(...entries: JournalEntry[]): Run {
  const [only] = runsOf(recordsOf(entries))
  if (!only) throw new Error('The recording begins no run.')
  return only
}
const applied = runOf(...repaired)
const undone = runOf(...repaired, { kind: 'undoStarted', run }, { kind: 'undoEnded', run, outcome: 'undone' })
const refused = runOf(...repaired.slice(0, 1), {
  kind: 'runEnded',
  run,
  outcome: 'failed',
  cause: 'step',
  reason: null,
})

describe('the list of runs', () => {
  test('shows the newest first, and narrows to those in effect, undone or not completed', () => {
    const runs = [applied, undone, refused]
    expect(filteredRuns(runs, 'all')).toEqual([refused, undone, applied])
    expect(filteredRuns(runs, 'inEffect')).toEqual([applied])
    expect(filteredRuns(runs, 'undone')).toEqual([undone])
    expect(filteredRuns(runs, 'failed')).toEqual([refused])
  })

  test('does not say who began a run where the journal at hand does not tell', () => {
    expect(userOf(recordsOf(repaired), applied)).toBeNull()
  })
})

test('the commands of a run are a script: what a person types, each step named, and what is not typed as a comment', () => {
  const script = commandsOf(applied, 'TLS\nand more', ({ id }) => `step ${id}`)
  expect(script.split('\r\n')).toEqual([
    '# TLS and more',
    expect.stringMatching(/^# SRV-BACKUP01, 2026-11-21T/),
    '',
    '# step strong-crypto',
    expect.stringMatching(/^REG ADD /),
    '',
    '# step restart',
    'net stop obengine',
    '',
    '# step proxy',
    '# Test-NetConnection backup.windowsazure.com -Port 443',
    '',
  ])
})
