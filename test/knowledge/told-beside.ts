const fullPool = {
  cases: ['mabs/storage-pool-space'],
  why: 'A pool without room is that case’s own fault, whatever else it makes fail.',
}

/** Cases that rightly tell a fault of another case as well, by the name of the fault, with the reason. Nothing else may be told beside a fault. */
export const toldBeside: Readonly<Record<string, { cases: readonly string[]; why: string }>> = {
  'azure-vm/restore-disks-offline: tls-off': {
    cases: ['azure-vm/no-secure-channel'],
    why: 'TLS is off for all of the server, and that case is about nothing else.',
  },
  'mabs/agent-install-failed-4024: rolled-back': {
    cases: [
      'mabs/agent-service-stopped',
      'mabs/online-recovery-point-engine',
      'mars/agent-outdated',
      'mars/agent-service-stopped',
      'mars/encryption-key',
      'mars/engine-crash',
      'mars/portal-job-stale',
    ],
    why: 'The set-up that was rolled back has taken the agent with it, whose services and version all of them look at.',
  },
  'mabs/bare-metal: pool-full': fullPool,
  'mabs/online-recovery-point: no-room': fullPool,
  'mabs/replica-inconsistent: pool-full': fullPool,
}

/** Faults beside which certain checks of other cases cannot see theirs, with the reason. All other findings must stay. */
export const hides: readonly { faults: readonly string[]; checks: readonly string[]; why: string }[] = [
  {
    faults: [
      'mars/cache-folder: drive-is-gone',
      'mars/cache-folder: named-folder-is-gone',
      'mars/cache-folder: not-named',
      'mars/on-azure-vm: temporary-disk',
    ],
    checks: [
      'scratch-free',
      'scratch-access',
      'scratch-registered',
      'scratch-attributes',
      'scratch-deduplication',
      'room-for-system-state',
      'kek',
      'av-scratch',
    ],
    why: 'The agent is not told of the folder in which the other fault lies.',
  },
  {
    faults: [
      'mars/no-connectivity: closed',
      'mars/no-connectivity: dead-proxy',
      'mars/no-connectivity: other-proxy',
      'mars/proxy-100050-407: asks',
      'mars/credentials-403: blocked',
      'mabs/no-connectivity: dead-proxy',
      'mabs/cannot-connect-100050: dead-proxy',
      'mabs/cannot-connect-100050: other-proxy',
    ],
    checks: ['clock', 'trusted', 'proxy-asks'],
    why: 'No host answers whose time, certificate or question could be read.',
  },
  {
    faults: ['mabs/cannot-connect-100050: policy'],
    checks: ['endpoints', 'system-proxy'],
    why: 'The policy replaces the proxy that is dead.',
  },
  {
    faults: [
      'azure-vm/agent-missing: damaged',
      'azure-vm/agent-missing: missing',
      'azure-vm/agent-unresponsive: service-gone',
      'azure-vm/guest-agent-stopped: missing',
    ],
    checks: ['agent-version-old-place'],
    why: 'There is no agent that has a version.',
  },
  {
    faults: ['azure-vm/extension-operation-failed: files-gone', 'azure-vm/extension-stuck: files-gone'],
    checks: ['provider-library'],
    why: 'There are no files of the extension.',
  },
  {
    faults: ['mabs/agent-coordinator: antivirus', 'mabs/antivirus: other-antivirus', 'mars/antivirus: another-product'],
    checks: ['av-agent', 'av-scratch', 'av-bin', 'av-engine'],
    why: 'What Defender leaves out counts only where Defender protects.',
  },
  {
    faults: ['azure-vm/com-plus-error: while-a-backup-runs', 'azure-vm/other-backup-running: at-work'],
    checks: ['writers', 'stuck'],
    why: 'Writers may wait while a backup runs.',
  },
  {
    faults: ['azure-vm/bitlocker-locked: locked-data-disk'],
    checks: ['encrypted-sizes'],
    why: 'The same disk has one of the two sizes.',
  },
  {
    faults: ['mars/unsupported-items: locked'],
    checks: ['dirty-volumes'],
    why: 'Nobody can look into a locked volume.',
  },
]
