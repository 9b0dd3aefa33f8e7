import type { Question } from './case-question.ts'

/** The parts of a server that a backup rests on, as the first screen groups what was checked. */
export const areas = ['vss', 'services', 'storage', 'access', 'agent', 'network', 'schedule', 'resources'] as const
export type Area = (typeof areas)[number]

/** The area of each kind of read; of services and registry values the name decides. */
export const areaOfRead: Readonly<Record<string, Area | 'byService' | 'byKey'>> = {
  vssWriters: 'vss',
  shadowStorage: 'storage',
  shadowStorages: 'storage',
  service: 'byService',
  installedServices: 'agent',
  registryValue: 'byKey',
  registryBranch: 'byKey',
  accessList: 'access',
  folderOwners: 'access',
  certificate: 'access',
  certificates: 'access',
  currentUser: 'access',
  serverLoad: 'resources',
  machineCondition: 'resources',
  antivirus: 'resources',
  defenderExclusion: 'resources',
  updates: 'resources',
  windowsFeature: 'resources',
  backupActivity: 'schedule',
  scheduledTask: 'schedule',
  scheduledTasks: 'schedule',
  marsPolicy: 'schedule',
  marsJobs: 'schedule',
  dpmJobs: 'schedule',
  timeZone: 'schedule',
  clock: 'network',
  endpoint: 'network',
  proxy: 'network',
  winInetProxy: 'network',
  networkAdapters: 'network',
  firewallRules: 'network',
  firewallRule: 'network',
  marsProxy: 'network',
  diskOnline: 'storage',
  disks: 'storage',
  volume: 'storage',
  volumes: 'storage',
  iscsiSessions: 'storage',
  device: 'storage',
  dpmStorage: 'storage',
  dpmDatasources: 'agent',
  marsSettings: 'agent',
  roles: 'agent',
  instanceMetadata: 'agent',
  programs: 'agent',
  file: 'agent',
  files: 'agent',
  events: 'agent',
  eventRecords: 'agent',
}

const agentServices = /^(obengine|MSDPM|DPMRA|DPMLA|DPMAccessManager.*|WindowsAzure.*|RdAgent)$/i
const keyAreas: readonly [RegExp, Area][] = [
  [/SCHANNEL|\.NETFramework|Internet Settings|WinHttp|Tcpip|Cryptography/i, 'network'],
  [/\\VSS|VolSnap|SystemRestore/i, 'vss'],
  [/Azure|Bcdr|Data Protection Manager/i, 'agent'],
]

/** The area that a question about the server belongs to. A read that nobody has sorted yet counts to the agent. */
export function areaOfQuestion({ read, at }: Pick<Question, 'read' | 'at'>): Area {
  const area = areaOfRead[read] ?? 'agent'
  if (area === 'byService') return agentServices.test(textOf(at.name)) ? 'agent' : 'services'
  if (area === 'byKey') return keyAreas.find(([pattern]) => pattern.test(textOf(at.key)))?.[1] ?? 'services'
  return area
}

const wordAreas: readonly [RegExp, Area][] = [
  [/vss|snapshot/, 'vss'],
  [/com-plus|service/, 'services'],
  [/storage|disk|volume|space|scratch/, 'storage'],
  [/certificate|permission|credential|authorization|passphrase|key/, 'access'],
  [/network|connect|proxy|tls|channel|dns|timeout/, 'network'],
  [/schedule|policy|retention|already-running|job/, 'schedule'],
  [/memory|load|cpu|reboot|os-/, 'resources'],
]

/** The area of a problem: that of its first check, and where it has none, what its name says. */
export function areaOfCase(id: string, checks: readonly Pick<Question, 'read' | 'at'>[]): Area {
  const [first] = checks
  if (first) return areaOfQuestion(first)
  return wordAreas.find(([pattern]) => pattern.test(id.slice(id.indexOf('/') + 1)))?.[1] ?? 'agent'
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
