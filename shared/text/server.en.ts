import type { SameKeys, TextTree } from './text-tree.ts'

/** What is said about a server, whatever is read or changed there; what is said of one kind of thing stands beside its schemas. */
export const serverEn = {
  server: {
    denied: 'The server refused {{primitive}} for lack of rights ({{detail}}). Run the program as administrator.',
    timeout:
      '{{primitive}} gave no answer in time ({{detail}}). Its process was ended; what it had begun may or may not have happened.',
    died: 'The process ended in the middle of {{primitive}} ({{detail}}). Whether it had taken effect is known only by reading again.',
    garbled: '{{primitive}} gave an answer that cannot be read ({{detail}}).',
    failed: '{{primitive}} failed: {{detail}}',
    cancelled: '{{primitive}} was cancelled.',
  },
  powershell: {
    missing:
      'Windows PowerShell was not found ({{path}}). Repair Windows, or try the program with a simulated server: --simulate.',
    constrained:
      'PowerShell on this server runs in the language mode {{mode}}, which a policy (AppLocker, App Control) sets and which allows it only a few commands. Ask the owner of that policy to allow this program, then start it again. Nothing was changed.',
    tooOld:
      'PowerShell {{version}} is too old; 5.1 is needed. Install Windows Management Framework 5.1, then start the program again.',
    scriptChanged:
      'The file {{file}} of this program is missing or was changed since it was built. Nothing was run. Install the program again.',
    noStart:
      'PowerShell ({{path}}) started but gave no valid answer: {{detail}}. An antivirus program may have blocked it.',
  },
  simulation: { nothingChanged: 'Someone else found nothing to change at {{target}} (simulated).' },
} as const satisfies TextTree

export type ServerTexts = SameKeys<typeof serverEn>
