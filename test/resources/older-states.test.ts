import { expect, test } from 'vitest'
import { resources } from '../../shared/kinds.ts'

test('the state of a service in an older journal, with an exit code, is still read', () => {
  const state = {
    exists: true,
    startType: 'manual',
    delayed: false,
    triggered: false,
    account: 'LocalSystem',
    builtIn: 'LocalSystem',
    state: 'stopped',
    dependents: [],
    dependsOn: [],
  }
  expect(resources.service.state.parse({ ...state, exitCode: 1067 })).toEqual(state)
})
