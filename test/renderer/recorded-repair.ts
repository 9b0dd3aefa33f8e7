import type { SessionView } from '../../shared/ipc.ts'
import { type Case, caseSchema } from '../../shared/model/case.ts'
import type { Finding } from '../../shared/model/finding.ts'
import { type JournalEntry, type JournalRecord, journalRecordSchema } from '../../shared/model/journal-record.ts'
import { message } from '../../shared/model/message.ts'
import { type Plan, planSchema } from '../../shared/model/plan.ts'
import { runsOf } from '../../shared/model/runs.ts'

const said = (en: string, fr = en, nl = en) => ({ en, fr, nl })
const key = 'HKLM\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319'

/** A case with a change, a merged restart and guidance, as a case file would give it. */
export const tlsCase: Case = caseSchema.parse({
  schema: 2,
  id: 'mars/dotnet-tls12-off',
  covers: ['mars-tls12'],
  roles: ['mars'],
  title: said(
    'The MARS agent cannot connect because .NET does not use TLS 1.2',
    'L’agent MARS ne peut pas se connecter parce que .NET n’utilise pas TLS 1.2',
    'De MARS-agent kan geen verbinding maken omdat .NET geen TLS 1.2 gebruikt',
  ),
  summary: said(
    'Registration or backup ends with a secure channel error; the network itself is fine.',
    'L’inscription ou la sauvegarde se termine par une erreur de canal sécurisé ; le réseau lui-même fonctionne.',
    'Registratie of back-up eindigt met een fout in het beveiligde kanaal; het netwerk zelf is in orde.',
  ),
  codes: ['0x80072F8F', '100050'],
  symptoms: {
    en: ['The agent says that it could not reach the Azure Backup service.'],
    fr: ['L’agent dit ne pas avoir pu joindre le service Sauvegarde Azure.'],
    nl: [],
  },
  causes: [
    {
      id: 'crypto',
      checks: ['strong-crypto'],
      text: said(
        'Strong cryptography is switched off for .NET programs.',
        'La cryptographie forte est désactivée pour les programmes .NET.',
      ),
    },
  ],
  checks: [
    {
      id: 'strong-crypto',
      title: said('.NET uses strong cryptography', '.NET utilise la cryptographie forte'),
      read: 'registryValue',
      at: { key, name: 'SchUseStrongCrypto' },
      expect: { exists: true, 'value.kind': 'DWord', 'value.data': '1' },
      meaning: said(
        '.NET programs on this server may offer only old TLS versions.',
        'Les programmes .NET de ce serveur ne proposent peut-être que d’anciennes versions de TLS.',
      ),
      source: 'https://learn.microsoft.com/azure/backup/transport-layer-security',
    },
    {
      id: 'agent-running',
      title: said('The agent’s service runs', 'Le service de l’agent s’exécute'),
      read: 'service',
      at: { name: 'obengine' },
      expect: { exists: true, state: 'running' },
      meaning: said('No backup can start.', 'Aucune sauvegarde ne peut démarrer.'),
    },
  ],
  inputs: [
    {
      name: 'wait',
      type: 'number',
      question: said(
        'How many seconds may the service take to stop?',
        'Combien de secondes le service peut-il mettre à s’arrêter ?',
      ),
      default: 60,
      min: 10,
      max: 600,
    },
  ],
  fix: {
    impact: said(
      'Every .NET 4 program on this server uses strong cryptography after its next start.',
      'Tout programme .NET 4 de ce serveur utilise la cryptographie forte à son prochain démarrage.',
    ),
    guards: [
      {
        id: 'no-backup-running',
        title: said('No backup is running', 'Aucune sauvegarde n’est en cours'),
        read: 'backupActivity',
        expect: { running: false },
        override: 'withReason',
        refusal: said('Wait until the running backup has ended.', 'Attendez la fin de la sauvegarde en cours.'),
      },
    ],
    steps: [
      {
        id: 'strong-crypto',
        title: said('Let .NET use strong cryptography', 'Autoriser la cryptographie forte pour .NET'),
        make: 'strong-crypto',
        restart: ['obengine'],
      },
      {
        id: 'proxy',
        title: said('Let the proxy pass TLS 1.2', 'Laisser passer TLS 1.2 par le proxy'),
        guidance: said(
          'Ask whoever runs the proxy to allow TLS 1.2 to the Azure Backup addresses.',
          'Demandez au responsable du proxy d’autoriser TLS 1.2 vers les adresses de Sauvegarde Azure.',
        ),
        where: 'other',
        commands: [{ shell: 'powershell', text: 'Test-NetConnection backup.windowsazure.com -Port 443' }],
        question: said('Does the proxy let TLS 1.2 pass?', 'Le proxy laisse-t-il passer TLS 1.2 ?'),
      },
    ],
  },
  notes: {
    'two-keys': said(
      'The vendor’s page names only the 64-bit key; 32-bit programs read another one.',
      'La page de l’éditeur ne cite que la clé 64 bits ; les programmes 32 bits en lisent une autre.',
    ),
  },
  references: ['https://learn.microsoft.com/azure/backup/transport-layer-security'],
  reviewed: '2026-11-21',
})

const absent = { exists: false, keyExists: true, deepestKey: key }
const present = { exists: true, keyExists: true, value: { kind: 'DWord', data: '1' } }
/** What someone else made of the value after the repair. */
export const foreign = { exists: true, keyExists: true, value: { kind: 'DWord', data: '0' } }

/** The plan of {@link tlsCase} on a server where the value is missing. */
export const tlsPlan: Plan = planSchema.parse({
  case: tlsCase.id,
  hash: 'a'.repeat(64),
  steps: [
    {
      kind: 'change',
      resource: 'registryValue',
      at: { key, name: 'SchUseStrongCrypto' },
      to: { kind: 'DWord', data: '1' },
      beforeState: absent,
      wanted: present,
      restarts: ['obengine'],
      reboot: false,
      id: 'strong-crypto',
      caseStep: 'strong-crypto',
      title: said('Let .NET use strong cryptography', 'Autoriser la cryptographie forte pour .NET'),
      target: `${key}\\SchUseStrongCrypto`,
      before: [message('state.registryValueAbsent')],
      after: [message('state.registryValue', { kind: 'DWord', data: '1' })],
      calls: [
        {
          call: `Set-RegistryValueState -Hive 'LocalMachine' -Key 'SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319' -Name 'SchUseStrongCrypto' -Value @{ kind = 'DWord'; data = '1' }`,
          equivalent: `REG ADD "${key}" /v SchUseStrongCrypto /t REG_DWORD /d 1 /f /reg:64`,
        },
      ],
      risk: 'low',
      undo: 'exact',
      loses: [],
      onlyIfFailing: [],
    },
    {
      kind: 'action',
      action: 'restartServices',
      with: { names: ['obengine'] },
      reversal: 'transient',
      becauseOf: ['strong-crypto'],
      id: 'restart',
      caseStep: 'restart',
      title: null,
      target: 'obengine',
      before: [message('state.run.running')],
      after: [message('state.restarted', { services: 'obengine' })],
      calls: [{ call: `Stop-SingleService -Name 'obengine' -Seconds 60`, equivalent: 'net stop obengine' }],
      risk: 'medium',
      undo: 'none',
      loses: [message('loses.whileRestarting', { services: 'obengine' })],
      onlyIfFailing: [],
    },
    {
      kind: 'guidance',
      id: 'proxy',
      caseStep: 'proxy',
      title: said('Let the proxy pass TLS 1.2', 'Laisser passer TLS 1.2 par le proxy'),
      guidance: said(
        'Ask whoever runs the proxy to allow TLS 1.2 to the Azure Backup addresses.',
        'Demandez au responsable du proxy d’autoriser TLS 1.2 vers les adresses de Sauvegarde Azure.',
      ),
      where: 'other',
      commands: [{ shell: 'powershell', text: 'Test-NetConnection backup.windowsazure.com -Port 443' }],
      question: said('Does the proxy let TLS 1.2 pass?', 'Le proxy laisse-t-il passer TLS 1.2 ?'),
      target: 'other',
      before: [],
      after: [],
      calls: [],
      risk: 'low',
      undo: 'none',
      loses: [],
      onlyIfFailing: [],
    },
  ],
  guards: [
    {
      id: 'no-backup-running',
      title: said('No backup is running', 'Aucune sauvegarde n’est en cours'),
      refusal: said('Wait until the running backup has ended.', 'Attendez la fin de la sauvegarde en cours.'),
      verdict: 'fail',
      override: 'withReason',
      reason: message('check.differs', { path: 'running', found: 'true', wanted: 'false' }),
    },
  ],
  restarts: ['obengine'],
  reboot: false,
  risk: 'medium',
  typed: null,
  inputs: { wait: 60 },
})

/** The plan of the same fix after someone else had set the value to something. */
export const tlsPlanLater: Plan = {
  ...tlsPlan,
  hash: 'b'.repeat(64),
  steps: tlsPlan.steps.map((step) =>
    step.id === 'strong-crypto'
      ? { ...step, before: [message('state.registryValue', { kind: 'DWord', data: '0' })] }
      : step,
  ),
}

export const failing: Finding = {
  check: 'mars/dotnet-tls12-off#strong-crypto',
  cases: ['mars/dotnet-tls12-off'],
  verdict: 'fail',
  reason: message('check.differs', { path: 'exists', found: 'false', wanted: 'true' }),
  evidence: absent,
  ms: 7.4,
}
export const passing: Finding = {
  check: 'mars/dotnet-tls12-off#agent-running',
  cases: ['mars/dotnet-tls12-off'],
  verdict: 'pass',
  reason: message('check.passed'),
  evidence: { exists: true, state: 'running', startType: 'automatic' },
  ms: 12.1,
}

export const run = 'run-1'
const machine = {
  computerName: 'SRV-BACKUP01',
  machineGuid: '3d1f0a52-9b4e-4a07-8a64-0c2f7e9d5b18',
  hardwareId: '{4c4c4544-0042-3510-8052-b4c04f4d3132}',
}
/** What the journal holds of a repair that went well and waits for a person. */
export const repaired: JournalEntry[] = [
  {
    kind: 'runStarted',
    run,
    machine,
    plan: tlsPlan,
    overrides: { 'no-backup-running': 'The backup hangs since yesterday.' },
  },
  { kind: 'stepIntent', run, step: 'strong-crypto', before: absent, after: present },
  { kind: 'stepOutcome', run, step: 'strong-crypto', outcome: 'applied', now: present, reason: null },
  { kind: 'stepIntent', run, step: 'restart', before: null, after: null },
  { kind: 'stepOutcome', run, step: 'restart', outcome: 'applied', now: { obengine: 'running' }, reason: null },
  { kind: 'stepOutcome', run, step: 'proxy', outcome: 'waitingForYou', now: null, reason: null },
  { kind: 'checked', run, findings: [{ ...failing, verdict: 'pass', reason: message('check.passed') }, passing] },
  { kind: 'runEnded', run, outcome: 'applied', cause: 'lastStep', reason: null },
]

/** What is added when taking it back finds that someone has changed the value. */
export const undoConflict: JournalEntry[] = [
  { kind: 'undoStarted', run },
  {
    kind: 'undoStepOutcome',
    run,
    step: 'strong-crypto',
    outcome: 'changedSince',
    now: foreign,
    reason: message('undo.changedSince', { target: `${key}\\SchUseStrongCrypto` }),
  },
  { kind: 'undoEnded', run, outcome: 'changedSince' },
]

/** Entries as records of one session, numbered from `first`. The checksums are not real: no screen looks at them. */
export function recordsOf(entries: readonly JournalEntry[], first = 1): JournalRecord[] {
  return entries.map((entry, index) =>
    journalRecordSchema.parse({
      seq: first + index,
      at: new Date(Date.UTC(2026, 10, 21, 1, 52, first + index)).toISOString(),
      session: 'session-1',
      prev: '',
      prevOfRun: '',
      entry,
      sum: 'f'.repeat(64),
    }),
  )
}

/** The session as the privileged side would open it. */
export function sessionView(records: JournalRecord[] = []): SessionView {
  return {
    server: {
      ...machine,
      osCaption: 'Microsoft Windows Server 2022 Standard',
      osBuild: '20348',
      culture: 'fr-FR',
      installationType: 'Server',
      powershellVersion: '5.1.20348.2400',
      languageMode: 'FullLanguage',
      elevated: true,
      bootedAt: '2026-11-20T22:00:00.000Z',
      simulated: null,
    },
    practice: null,
    cases: [
      {
        ...tlsCase,
        product: 'mars',
        area: 'network',
        areas: { 'strong-crypto': 'network' },
        places: { 'strong-crypto': 4 },
        repairable: true,
      },
    ],
    writers: [],
    records,
    runs: [...runsOf(records)],
    warnings: [],
  }
}
