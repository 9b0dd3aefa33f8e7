import { madeCase } from '../properties/made-case.ts'

/** A repair with one restart merged for two services that share a dependent, while a third one is stopped. */
export const restartingCase = madeCase({
  does: ['an account with a restart', 'a start type whose restart has the same dependent', 'a value in a new key'],
  onlyIfFailing: false,
  whileStopped: 'obengine',
  reboot: false,
})
