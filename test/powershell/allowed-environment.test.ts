import { describe, expect, test } from 'vitest'
import { allowedEnvironment } from '../../electron/powershell/allowed-environment.ts'

describe('the environment of a session', () => {
  const hostile = {
    NODE_POWERSHELL: 'C:\\decoy.exe',
    NODE_OPTIONS: '--require evil',
    COR_PROFILER: '{evil}',
    COR_ENABLE_PROFILING: '1',
    PSModulePath: 'C:\\Users\\Public\\Modules',
    PSExecutionPolicyPreference: 'Bypass',
    path: 'C:\\Users\\Public',
    systemroot: 'C:\\Users\\Public',
    windir: 'C:\\Users\\Public',
    AllUsersProfile: 'C:\\Users\\Public',
    AZURE_CLIENT_SECRET: 'hunter2',
  }

  test('holds names of a list only (S12)', () => {
    const env = allowedEnvironment({ ...hostile, programdata: 'C:\\Users\\Public', USERNAME: 'Admin' }, 'C:\\Windows')
    expect(env).toEqual({
      POWERSHELL_TELEMETRY_OPTOUT: '1',
      POWERSHELL_UPDATECHECK: 'Off',
      USERNAME: 'Admin',
      ALLUSERSPROFILE: 'C:\\ProgramData',
      ProgramData: 'C:\\ProgramData',
      SystemRoot: 'C:\\Windows',
      windir: 'C:\\Windows',
      SystemDrive: 'C:',
      ComSpec: 'C:\\Windows\\System32\\cmd.exe',
      Path: 'C:\\Windows\\System32;C:\\Windows',
      PATHEXT: '.COM;.EXE;.BAT;.CMD',
      PSModulePath: 'C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\Modules',
    })
  })

  // https://github.com/libuv/libuv/blob/v1.x/src/win/process.c (required_vars)
  test.each(['HOMEDRIVE', 'HOMEPATH', 'LOGONSERVER', 'TEMP', 'USERDOMAIN', 'USERNAME', 'USERPROFILE'])(
    'names %s, which Node gives to every process on Windows whether it is on the list or not (S12)',
    (name) => {
      expect(allowedEnvironment({ ...hostile, [name.toLowerCase()]: 'x' }, 'C:\\Windows')).toMatchObject({
        [name]: 'x',
      })
    },
  )

  test('is as small on other systems (S12)', () => {
    expect(Object.keys(allowedEnvironment({ ...hostile, HOME: '/root' }, null)).sort()).toEqual([
      'HOME',
      'PATH',
      'POWERSHELL_TELEMETRY_OPTOUT',
      'POWERSHELL_UPDATECHECK',
      'TERM',
    ])
  })
})
