import { describe, expect, test } from 'vitest'
import { defaultStateFolder } from '../../electron/session/state-folder.ts'

describe('the usual state folder', () => {
  test('S22 lies on the drive of Windows, whatever the environment says', () => {
    const env = { ProgramData: 'C:\\Users\\Public', ALLUSERSPROFILE: 'C:\\Users\\Public', SystemDrive: 'E:' }
    expect(defaultStateFolder(env, 'win32', () => 'D:\\Windows')).toBe('D:\\ProgramData\\Backup Medic')
    expect(defaultStateFolder({}, 'win32', () => 'C:\\Windows')).toBe('C:\\ProgramData\\Backup Medic')
  })

  test('is the user’s own on other systems', () => {
    expect(defaultStateFolder({ XDG_STATE_HOME: '/home/x/state' }, 'linux')).toBe('/home/x/state/backup-medic')
  })

  test('is not guessed when the folder of Windows cannot be told', () => {
    const unknown = () => {
      throw new Error('nowhere')
    }
    expect(() => defaultStateFolder({ ProgramData: 'C:\\ProgramData' }, 'win32', unknown)).toThrow('nowhere')
  })
})
