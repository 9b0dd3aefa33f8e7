import { describe, expect, test } from 'vitest'
import {
  canUndo,
  conflictingSteps,
  hasConflict,
  interruptedEnd,
  interruptedRuns,
  isStoppedByPerson,
  lastingSteps,
  undoableSteps,
  waitingSteps,
  waitsForPerson,
  wasReached,
} from '../../../renderer/state/run-questions.ts'
import type { Json } from '../../../shared/model/expectation.ts'
import {
  type JournalEntry,
  journalEntrySchema,
  type RunCause,
  type StepOutcome,
} from '../../../shared/model/journal-record.ts'
import { message } from '../../../shared/model/message.ts'
import { type Run, runsOf } from '../../../shared/model/runs.ts'
import { recordsOf, repaired, run, undoConflict } from '../recorded-repair.ts'

function runOf(entries: readonly JournalEntry[]): Run {
  const [only] = runsOf(recordsOf(entries))
  if (!only) throw new Error('The recording begins no run.')
  return only
}
const ids = (steps: Run['steps']) => steps.map(({ step }) => step.id)

describe('what a screen asks of a run', () => {
  test('a run that went well can be taken back, and waits for the steps of a person', () => {
    const done = runOf(repaired)

    expect(canUndo(done)).toBe(true)
    expect(ids(undoableSteps(done))).toEqual(['strong-crypto'])
    expect(ids(waitingSteps(done))).toEqual(['proxy'])
    expect(waitsForPerson(done)).toBe(true)
    expect(waitsForPerson({ ...done, steps: done.steps.filter(({ step }) => step.id !== 'proxy') })).toBe(false)
    expect(waitsForPerson(runOf(repaired.slice(0, 2)))).toBe(false)
  })

  test('a restart of services leaves nothing that would stay in effect', () => {
    expect(lastingSteps(runOf(repaired))).toEqual([])
  })

  test('a run that was cut short is resumed first and not taken back before', () => {
    const cut = runOf(repaired.slice(0, 2))

    expect(canUndo(cut)).toBe(false)
    expect(interruptedRuns([cut], [])).toEqual([cut])
  })

  test('the run that is at work in this window is not called interrupted', () => {
    expect(interruptedRuns([runOf(repaired.slice(0, 2))], [run])).toEqual([])
  })

  test('after a foreign change the step asks for a decision, by which alone the undo goes on', () => {
    const changed = runOf([...repaired, ...undoConflict])

    expect(ids(conflictingSteps(changed))).toEqual(['strong-crypto'])
    expect(hasConflict(changed)).toBe(true)
    expect(canUndo(changed)).toBe(false)
    // Once it was decided, the undo is at work again.
    expect(hasConflict(runOf([...repaired, ...undoConflict, { kind: 'undoStarted', run }]))).toBe(false)
  })

  test('after it was taken back nothing is left to take back', () => {
    const undone: JournalEntry[] = [
      { kind: 'undoStarted', run },
      { kind: 'undoStepOutcome', run, step: 'strong-crypto', outcome: 'undone', now: null, reason: null },
      { kind: 'undoEnded', run, outcome: 'undone' },
    ]
    expect(canUndo(runOf([...repaired, ...undone]))).toBe(false)
  })

  test('a run that has ended is shown with those left open as long as a service it stopped does not run', () => {
    const note = (note: Json): JournalEntry => ({ kind: 'stepNote', run, step: 'restart', note })
    const down = [...repaired, note({ stopping: 'obengine' })]

    expect(interruptedRuns([runOf(down)], [])).toHaveLength(1)
    expect(interruptedRuns([runOf([...down, note({ runningAgain: ['OBENGINE'] })])], [])).toEqual([])
  })

  test('a run that a person stopped is told from one in which a step failed', () => {
    const ended = (cause: RunCause): JournalEntry => {
      return { kind: 'runEnded', run, outcome: 'failed', cause, reason: message('run.cancelled') }
    }

    expect(isStoppedByPerson(runOf([...repaired, ended('cancelled')]))).toBe(true)
    expect(isStoppedByPerson(runOf([...repaired, ended('step')]))).toBe(false)
  })

  test('of a run that was ended by an earlier version nobody knows what ended it, and it is read all the same', () => {
    const old = { kind: 'runEnded', run, outcome: 'failed', reason: message('run.cancelled') } as const
    const ended = runOf([...repaired, old as unknown as JournalEntry])

    expect(journalEntrySchema.parse(old)).toEqual({ ...old, cause: null })
    expect(ended).toMatchObject({ outcome: 'failed', cause: null, reason: { key: 'run.cancelled' } })
    expect(isStoppedByPerson(ended)).toBe(false)
  })

  test('a step that was not needed or never begun has left the server as it was', () => {
    const outcomes = (entry: JournalEntry[]) => runOf([...repaired.slice(0, 1), ...entry]).steps.map(wasReached)
    const outcome = (outcome: StepOutcome): JournalEntry[] => [
      { kind: 'stepOutcome', run, step: 'strong-crypto', outcome, now: null, reason: null },
    ]

    expect(outcomes([])).toEqual([false, false, false])
    expect(outcomes(outcome('notNeeded'))[0]).toBe(false)
    expect(outcomes(outcome('skipped'))[0]).toBe(false)
    expect(outcomes(outcome('applied'))[0]).toBe(true)
    expect(outcomes(outcome('unclear'))[0]).toBe(true)
  })

  test('a run whose changes are all in effect is not called failed because it was interrupted', () => {
    const ended: JournalEntry = { kind: 'runEnded', run, outcome: 'failed', cause: 'interrupted', reason: null }
    const withOutcome = (outcome: StepOutcome): JournalEntry[] => [
      ...repaired,
      { kind: 'stepOutcome', run, step: 'restart', outcome, now: null, reason: null },
      ended,
    ]

    expect(interruptedEnd(runOf([...repaired, ended]))).toBe('done')
    expect(interruptedEnd(runOf(withOutcome('notApplied')))).toBe('partly')
    expect(interruptedEnd(runOf(withOutcome('failed')))).toBeNull()
    expect(interruptedEnd(runOf(repaired))).toBeNull()
  })
})
