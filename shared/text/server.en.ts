import type { SameKeys, TextTree } from './en.ts'

/** What is said about a server, its state, and what is done to it; part of the texts in `en.ts`. */
export const serverEn = {
  state: {
    stoppedMeanwhile: 'stopped meanwhile: {{services}}',
    startedAgain: 'running again: {{services}}',
    registryValue: '{{kind}} “{{data}}”',
    registryValueAbsent: 'value not present',
    registryKeyAbsent: 'key not present',
    serviceAbsent: 'not installed',
    serviceAccount: 'account: {{account}}',
    startType: {
      boot: 'start type: boot',
      system: 'start type: system',
      automatic: 'start type: automatic',
      delayed: 'start type: automatic (delayed)',
      manual: 'start type: manual',
      disabled: 'start type: disabled',
    },
    run: {
      stopped: 'stopped',
      startPending: 'starting',
      stopPending: 'stopping',
      running: 'running',
      continuePending: 'continuing',
      pausePending: 'pausing',
      paused: 'paused',
      unknown: 'state unknown',
    },
    dependentsRunning: 'running, with dependents {{services}}',
    restarted: 'restarted: {{services}}',
    folderAbsent: 'folder not present',
    access: {
      WD: 'Everyone {{rights}}',
      BA: 'Administrators {{rights}}',
      SY: 'SYSTEM {{rights}}',
      BU: 'Users {{rights}}',
      AU: 'Authenticated Users {{rights}}',
      NS: 'Network Service {{rights}}',
      LS: 'Local Service {{rights}}',
      CO: 'Creator owner {{rights}}',
      other: '{{who}} {{rights}}',
    },
    accessVanishing: 'entries that will vanish: {{entries}}',
    accessFilesReached: 'files in it that lose inherited entries: {{reached}} of {{total}}',
    volumeAbsent: 'volume not present',
    noShadowStorage: 'no shadow copy storage',
    shadowStorage: 'at most {{gigabytes}} GB ({{percent}} % of the volume)',
    shadowStorageUnbounded: 'no limit',
    certificate: '{{subject}}, valid until {{notAfter}}',
    certificateAbsent: 'not in the store',
    msdtcInstalled: 'installed, set-up as it is',
    msdtcReinstalled: 'installed anew, with a new identity',
  },
  loses: {
    accountPassword: 'The password of the account {{account}} cannot be read and would be lost.',
    fileAccess: 'Files whose access list could not be read, so that undo cannot put it back: {{count}}.',
    shadowCopies: 'Putting the smaller limit back may make Windows delete shadow copies made in the meantime.',
    privateKey:
      'The certificate comes back, but it is joined with its private key only while that key is still on the server.',
    transactionsInDoubt: 'Transactions in doubt of SQL Server, BizTalk or MSMQ are lost for good.',
    msdtcIdentity:
      'The identity of the coordinator changes; partner computers may have to be told. The saved registry files are a record, not a way back.',
    whileRestarting: 'Does not answer meanwhile: {{services}}.',
  },
  refusal: {
    serviceMissing: 'The service is not installed on this server.',
    serviceToRestartMissing: 'The service {{service}} is not installed on this server, so it cannot be restarted.',
    accountWithPassword:
      'The service runs under the account {{account}}. Its password cannot be read, so the way back would be lost; change the account by hand if it is wrong.',
    driver: 'This is a driver; its start type is never changed.',
    folderMissing: 'The folder does not exist on this server.',
    accessListNotCanonical:
      'The entries of this access list are not in the order Windows expects. It is reported, not changed.',
    volumeMissing: 'The volume does not exist on this server.',
    noShadowStorage:
      'Volume {{volume}} has no shadow copy storage yet; Windows makes one with the first shadow copy. There is no limit to raise.',
    volumeTooFull:
      'Volume {{volume}} has room for {{room}} bytes of shadow copies, less than the wanted {{wanted}}. Free space first, or choose a smaller size.',
    neverRestarted:
      'The service {{service}} would have to stop. Too much of the server hangs on it: plan a restart of the server instead.',
  },
  service: {
    notStopped:
      'The service {{service}} did not stop within {{seconds}} seconds (it is {{state}}); a backup or another program may be using it. Wait for it to end, then try again. What had been stopped was started again.',
    notStarted:
      'The service {{service}} did not start within {{seconds}} seconds (it is {{state}}). Look at the System event log, then try again.',
    stopFailed: 'The service {{service}} could not be stopped: {{detail}}. What had been stopped was started again.',
    startFailed: 'The service {{service}} could not be started: {{detail}}',
    severalNotStarted:
      'These services could not be started: {{services}}. Look at the System event log, then try again or start them by hand.',
    runningAgain: 'Running again: {{services}}.',
  },
  progress: {
    stopping: 'Stopping {{service}} …',
    starting: 'Starting {{service}} …',
    savingRegistry: 'Saving the registry keys …',
    reinstallingMsdtc: 'Reinstalling the Distributed Transaction Coordinator …',
  },
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
  simulation: {
    registryValueChanged: 'Someone else changed the registry value {{name}} of {{key}} (simulated).',
    serviceChanged: 'Someone else set the start type of the service {{service}} to {{startType}} (simulated).',
    accessListChanged: 'Someone else gave {{account}} access to {{path}} (simulated).',
    shadowStorageChanged: 'Someone else set the shadow storage limit of {{volume}} to {{limit}} bytes (simulated).',
    certificateRemoved: 'Someone else removed the certificate {{thumbprint}} (simulated).',
    certificateAdded: 'Someone else put the certificate {{thumbprint}} back (simulated).',
    nothingChanged: 'Someone else found nothing to change at {{target}} (simulated).',
  },
} as const satisfies TextTree

export type ServerTexts = SameKeys<typeof serverEn>
