import type { SameKeys, TextTree } from '../../shared/text/text-tree.ts'

/** What the frame around all screens says, and what a request that did not work is called. */
export const frameEn = {
  frame: {
    screens: 'Screens',
    diagnose: 'Diagnose',
    cases: 'Known problems',
    changes: 'Changes',
    report: 'Report',
    toContent: 'Go to the content',
    aboutServer: 'This server',
    settings: 'Language and appearance',
    language: 'Language',
    theme: 'Appearance',
    themeSystem: 'As in Windows',
    themeLight: 'Light',
    themeDark: 'Dark',
    themeHighContrast: 'High contrast',
    build: 'build {{build}}',
    elevated: 'Runs as administrator',
    notElevated: 'Not running as administrator',
    notElevatedWhat:
      'Most checks will be unknown and nothing can be repaired. Close the program and start it with “Run as administrator”.',
    simulated: 'Simulated server: {{scenario}}',
    simulatedWhat: 'Nothing on this screen is a real machine. What is repaired here is repaired in a simulation only.',
    warnings: 'About the journal of this server',
    opening: 'Reading this server and its journal…',
    loading: 'Opening the screen…',
    notOpened: 'This server could not be read',
    openAgain: 'Try again',
  },
  failure: {
    region: 'Problems',
    noAnswer:
      'The program’s own background process did not answer. Close the window and start the program again; the journal on disk is complete.',
    'session-open': 'The session could not be opened',
    'settings-set': 'The setting could not be saved',
    'case-show': 'The description of the problem could not be opened',
    'diagnosis-run': 'The text could not be examined',
    'check-run': 'The checks could not be run',
    'check-cancel': 'The checks could not be cancelled',
    'plan-make': 'No plan could be made',
    'fix-apply': 'The plan could not be carried out',
    'fix-cancel': 'The repair could not be stopped',
    'guidance-answer': 'Your answer could not be written down',
    'undo-run': 'The run could not be taken back',
    'resume-run': 'The open runs could not be resumed',
    'report-save': 'The report could not be saved',
    'script-show': 'The script could not be shown',
    'clipboard-write': 'The text could not be copied',
    'link-open': 'The page could not be opened',
  },
} as const satisfies TextTree

/** The same in another language. */
export type FrameTexts = SameKeys<typeof frameEn>
