import type { DesiredScheduledTask, StoredTask, TaskSettings } from '../resources/scheduled-task.ts'

/**
 * What the definition of a task says. What it leaves out has the value of the schema: enabled, no second instance.
 * https://learn.microsoft.com/windows/win32/taskschd/task-scheduler-schema
 */
export function settingsOf({ xml, sid }: Pick<StoredTask, 'xml' | 'sid'>): TaskSettings {
  const settings = sectionOf(xml, 'Settings')
  const principal = sectionOf(xml, 'Principals')
  const rule = elementOf(settings, 'MultipleInstancesPolicy')
  return {
    enabled: elementOf(settings, 'Enabled') !== 'false',
    triggers: triggersOf(xml),
    account: {
      sid,
      logonType: logonTypeOf(principal),
      highest: elementOf(principal, 'RunLevel') === 'HighestAvailable',
    },
    secondInstance: rules.find((one) => one === rule) ?? 'IgnoreNew',
  }
}

/** The definition with what is desired in it; everything else stays to the letter. */
export function definitionWith(xml: string, desired: DesiredScheduledTask): string {
  const { enabled, triggersEnabled, account, secondInstance } = desired
  let changed = xml
  if (enabled !== undefined) changed = inSection(changed, 'Settings', (text) => put(text, 'Enabled', String(enabled)))
  if (secondInstance !== undefined) {
    changed = inSection(changed, 'Settings', (text) => put(text, 'MultipleInstancesPolicy', secondInstance))
  }
  if (triggersEnabled) {
    changed = inSection(changed, 'Triggers', (text) => text.replace(/(<Enabled>)\s*false\s*(<\/Enabled>)/g, '$1true$2'))
  }
  return account === undefined ? changed : inSection(changed, 'Principals', (text) => withAccount(text, account))
}

/** Whether the definition has the parts that are changed here, each once, so that a change cannot go to another place. */
export function isKnownForm(xml: string): boolean {
  const once = (pattern: RegExp) => [...xml.matchAll(pattern)].length === 1
  return once(/<Settings[\s/>]/g) && once(/<Principal[\s>]/g) && once(/<Principals[\s>]/g) && !xml.includes('<!')
}

/**
 * A definition in a form that compares: Windows writes the text anew when it registers one, with values filled in that are
 * those of the schema, and with an account as name or as SID.
 */
export function comparable(xml: string): string {
  const plain = xml
    .replace(/<\?xml[^>]*\?>/, '')
    .replace(/>\s+</g, '><')
    .replace(/<(URI|Date|UserId|GroupId)>[^<]*<\/\1>/g, '')
    .trim()
  return defaults.reduce((text, [name, value]) => text.replaceAll(`<${name}>${value}</${name}>`, ''), plain)
}

const rules = ['IgnoreNew', 'Parallel', 'Queue', 'StopExisting'] as const

/** https://learn.microsoft.com/windows/win32/taskschd/taskschedulerschema-settingstype-complextype */
const defaults = [
  ['Enabled', 'true'],
  ['MultipleInstancesPolicy', 'IgnoreNew'],
  ['AllowStartOnDemand', 'true'],
  ['AllowHardTerminate', 'true'],
  ['DisallowStartIfOnBatteries', 'true'],
  ['StopIfGoingOnBatteries', 'true'],
  ['StartWhenAvailable', 'false'],
  ['RunOnlyIfNetworkAvailable', 'false'],
  ['RunOnlyIfIdle', 'false'],
  ['WakeToRun', 'false'],
  ['Hidden', 'false'],
  ['Priority', '7'],
  ['ExecutionTimeLimit', 'PT72H'],
  ['ExecutionTimeLimit', 'P3D'],
  ['RunLevel', 'LeastPrivilege'],
] as const

function sectionOf(xml: string, name: string): string {
  return new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(xml)?.[1] ?? ''
}

function inSection(xml: string, name: string, change: (text: string) => string): string {
  const whole = xml.replace(new RegExp(`<${name}\\s*/>`), `<${name}></${name}>`)
  const section = new RegExp(`(<${name}>)([\\s\\S]*?)(</${name}>)`)
  return whole.replace(section, (_, open: string, text: string, close: string) => `${open}${change(text)}${close}`)
}

function elementOf(section: string, name: string): string | undefined {
  return new RegExp(`<${name}>\\s*([^<]*?)\\s*</${name}>`).exec(section)?.[1]
}

function put(section: string, name: string, value: string): string {
  const found = new RegExp(`(<${name}>)[^<]*(</${name}>)`)
  return found.test(section) ? section.replace(found, `$1${value}$2`) : `${section}<${name}>${value}</${name}>`
}

function triggersOf(xml: string): TaskSettings['triggers'] {
  const found = sectionOf(xml, 'Triggers').matchAll(/<(\w*Trigger)\b[^>]*?(?:\/>|>([\s\S]*?)<\/\1>)/g)
  return [...found].map(([, kind = '', text = '']) => ({ kind, enabled: elementOf(text, 'Enabled') !== 'false' }))
}

function logonTypeOf(principal: string): TaskSettings['account']['logonType'] {
  const said = elementOf(principal, 'LogonType')
  if (said === undefined) return elementOf(principal, 'GroupId') === undefined ? 'ServiceAccount' : 'Group'
  return logonTypes.find((one) => one === said) ?? 'unknown'
}

const logonTypes = ['Password', 'S4U', 'InteractiveToken', 'InteractiveTokenOrPassword'] as const

function withAccount(principals: string, account: 'S-1-5-18' | 'S-1-5-32-544'): string {
  const element = account === 'S-1-5-18' ? 'UserId' : 'GroupId'
  return principals.replace(/(<Principal\b[^>]*>)([\s\S]*?)(<\/Principal>)/, (_, open, text: string, close) => {
    const kept = text.replace(/\s*<(UserId|GroupId|LogonType|RunLevel)>[^<]*<\/\1>/g, '')
    return `${open}<${element}>${account}</${element}><RunLevel>HighestAvailable</RunLevel>${kept}${close}`
  })
}
