/** The rooms of the program and which other rooms each may import from; a room may always import from itself. */
export const mayImport: Record<string, readonly string[]> = {
  shared: [],
  renderer: ['shared'],

  'electron/engine': ['shared'],
  'electron/disk': ['shared'],
  'electron/server': ['shared'],
  'electron/redaction': ['shared'],
  'electron/diagnosis': ['shared'],
  'electron/cases': ['shared'],
  'electron/journal': ['shared', 'electron/disk'],
  'electron/logs': ['shared', 'electron/diagnosis'],
  'electron/powershell': ['shared', 'electron/server'],
  'electron/reads': ['shared', 'electron/engine', 'electron/server'],
  'electron/resources': ['shared', 'electron/engine', 'electron/server'],
  'electron/actions': ['shared', 'electron/engine', 'electron/server', 'electron/resources'],

  // Two files of each kind that stand beside it and know nothing of how it works.
  'simulated counterparts': ['shared', 'electron/server'],
  'contract examples': ['shared', 'electron/server'],

  // The one list of all kinds.
  'electron/kinds.ts': [
    'shared',
    'electron/actions',
    'electron/engine',
    'electron/reads',
    'electron/resources',
    'electron/server',
    'simulated counterparts',
  ],
  'electron/simulation': ['shared', 'electron/disk', 'electron/kinds.ts', 'electron/server', 'simulated counterparts'],

  // The session puts the rooms above together; both hosts and the report speak to it.
  'electron/session': [
    'shared',
    'electron/cases',
    'electron/diagnosis',
    'electron/disk',
    'electron/engine',
    'electron/journal',
    'electron/kinds.ts',
    'electron/logs',
    'electron/powershell',
    'electron/reads',
    'electron/redaction',
    'electron/report',
    'electron/server',
    'electron/simulation',
  ],
  'electron/report': ['shared', 'electron/disk', 'electron/redaction'],
  'electron/bundle': ['shared', 'electron/disk', 'electron/logs', 'electron/redaction', 'electron/report'],
  'electron/browser': ['shared'],
  'electron/cli': [
    'shared',
    'electron/browser',
    'electron/bundle',
    'electron/cases',
    'electron/diagnosis',
    'electron/disk',
    'electron/engine',
    'electron/journal',
    'electron/logs',
    'electron/redaction',
    'electron/report',
    'electron/server',
    'electron/session',
    'electron/simulation',
  ],
  'electron/consoles': ['shared', 'electron/powershell'],
  'electron/window': ['shared', 'electron/consoles', 'electron/session'],
  'electron/ipc': [
    'shared',
    'electron/bundle',
    'electron/cases',
    'electron/powershell',
    'electron/report',
    'electron/session',
    'electron/window',
  ],
  'electron/main.ts': [
    'shared',
    'electron/ipc',
    'electron/redaction',
    'electron/session',
    'electron/window',
    'electron/cli',
  ],
  'electron/preload.ts': ['shared'],

  build: [],
  // Takes Electron's place under the built program, so it finds the project and the browser as the starting scripts do.
  'build/stand-in': ['scripts'],
  scripts: ['shared', 'electron/cases', 'electron/cli', 'test'],
}

/** The only rooms that may import from Electron. */
export const mayImportElectron = ['electron/main.ts', 'electron/preload.ts', 'electron/window', 'electron/ipc']

/** The only rooms of the program that may start a process. */
export const mayStartProcesses = ['electron/powershell', 'electron/browser', 'electron/consoles']

/** Rooms that know no Node, because they run in the page as well or are pure. */
export const withoutNode = ['shared', 'renderer', 'electron/engine', 'electron/preload.ts']

/** The rooms that build, start or stand beside the program; they are no part of it. */
export const besideTheProgram = ['build', 'build/stand-in', 'scripts']

/** Modules that start processes. */
export const processModules = ['node:child_process', 'node:cluster', 'node-powershell']

/** Modules that reach the network: nothing of the program uses one, the server is asked through PowerShell only. */
export const networkModules = [
  'node:http',
  'node:https',
  'node:http2',
  'node:net',
  'node:tls',
  'node:dgram',
  'node:dns',
]

/** The rooms with a folder for each kind of thing. */
export const roomsOfKinds = ['electron/resources', 'electron/actions', 'electron/reads']

/** The room a file belongs to, by its path from the top folder. */
export function roomOf(path: string): string {
  const [top = '', second = '', , name = ''] = path.split('/')
  const room = top === 'electron' || (top === 'build' && second === 'stand-in') ? `${top}/${second}` : top
  if (roomsOfKinds.includes(room) && /^simulated(-[a-z]+)*\.ts$/.test(name)) return 'simulated counterparts'
  if (roomsOfKinds.includes(room) && name === 'examples.ts') return 'contract examples'
  return room
}
