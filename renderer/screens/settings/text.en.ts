import type { SameKeys, TextTree } from '../../../shared/text/text-tree.ts'

/** What the settings say. */
export const settingsEn = {
  settings: {
    title: 'Settings',
    lead: 'They take effect at once and are kept on this server for this program.',
    looks: 'Language and looks',
    language: 'Language',
    theme: 'Colours',
    themes: { system: 'As in Windows', light: 'Light', dark: 'Dark', highContrast: 'High contrast' },
    textSize: 'Text size',
    textSizes: { normal: 'Usual', large: 'Large', largest: 'Largest' },
    checks: 'Checks',
    autoChecks: 'Check this server by itself when the window opens',
    autoChecksWhat: 'The checks only read. Where this is off, they wait for the button on the first screen.',
    patience: 'Time limits',
    patiences: { '1': 'Usual', '2': 'Twice as long', '4': 'Four times as long' },
    patienceWhat:
      'How long a call on the server may take before its answer counts as unknown. Choose more on a server that is slow or busy.',
    server: 'About this server',
    system: 'System',
    build: 'build {{build}}',
    culture: 'Language of Windows',
    powershell: 'PowerShell',
    stateFolder: 'Folder of the journal and of these settings',
    stateFolderWhat: 'Another folder is chosen when the program starts, with --state-dir=FOLDER.',
    program: 'The program',
  },
} as const satisfies TextTree

/** The same in another language. */
export type SettingsTexts = SameKeys<typeof settingsEn>
