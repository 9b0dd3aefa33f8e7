import { describe, expect, test } from 'vitest'
import { isAllowedLink, openLink } from '../../electron/window/external-links.ts'

describe('a link may be offered', () => {
  for (const url of [
    'https://learn.microsoft.com/azure/backup/',
    'https://LEARN.microsoft.com/',
    'https://learn.microsoft.com/en-us/azure/backup/backup-azure-troubleshoot?tabs=a#error-1%20a',
    'https://techcommunity.microsoft.com/t5/system-center-blog/a/ba-p/1',
    'https://portal.azure.com/',
    'https://portal.azure.com/#blade/Microsoft_Azure_Support/HelpAndSupportBlade',
    'https://portal.azure.com/#resource/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/a_(b)/providers/Microsoft.Compute/virtualMachines/files-01/overview',
    'https://portal.azure.us/#resource/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/a/providers/Microsoft.Compute/virtualMachineScaleSets/s/virtualMachines/0/overview',
    'https://aka.ms/vmbackup',
    'https://github.com/Azure/WALinuxAgent/releases/tag/v2.9',
  ]) {
    test(`to ${url}`, () => expect(isAllowedLink(url)).toBe(true))
  }
})

describe('S6 a link may not be offered', () => {
  const refused = [
    ['over plain http', 'http://learn.microsoft.com/'],
    ['to a host that is not listed', 'https://example.com/'],
    ['to a page on GitHub that anyone can write', 'https://github.com/anyone/anything'],
    ['to another page of a project that is listed', 'https://github.com/Azure/WALinuxAgent/issues/1'],
    ['to a page that only begins like a listed one', 'https://github.com/Azure/WALinuxAgent-releases/releases'],
    ['out of a listed page and back', 'https://github.com/Azure/WALinuxAgent/releases/..%2f..%2f..%2fanyone'],
    ['to an answer that anyone can write', 'https://learn.microsoft.com/en-us/answers/questions/1'],
    ['to such an answer in another spelling', 'https://learn.microsoft.com//%61NSWERS/questions/1'],
    ['to a discussion of a community', 'https://techcommunity.microsoft.com/t5/azure/x/m-p/1'],
    [
      'to a template in the portal',
      'https://portal.azure.com/#create/Microsoft.Template/uri/https%3A%2F%2Fexample.com',
    ],
    [
      'to a template in the portal behind the page of a VM',
      'https://portal.azure.com/#resource/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/a/providers/Microsoft.Compute/virtualMachines/b/overview/create/Microsoft.Template',
    ],
    [
      'to the page of something else than a VM',
      'https://portal.azure.com/#resource/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/a/providers/Microsoft.KeyVault/vaults/b/overview',
    ],
    ['to a path that cannot be read', 'https://learn.microsoft.com/%ff'],
    ['to a host that only begins like a listed one', 'https://learn.microsoft.com.example.com/'],
    ['to a host that only ends like a listed one', 'https://evil-learn.microsoft.com/'],
    ['to a listed host as a user name', 'https://learn.microsoft.com@example.com/'],
    ['with an account', 'https://me:secret@learn.microsoft.com/'],
    ['on another port', 'https://learn.microsoft.com:8443/'],
    ['to a file', 'file:///C:/Windows/System32/cmd.exe'],
    ['to a settings page', 'ms-settings:windowsupdate'],
    ['to a script', 'javascript:alert(1)'],
    ['without an address', ''],
  ]
  for (const [what, url = ''] of refused) {
    test(String(what), () => expect(isAllowedLink(url)).toBe(false))
  }
})

describe('opening a link', () => {
  test('S6 asks first, with the whole address, and opens what was asked about', async () => {
    const steps: string[] = []
    const ask = async (address: string) => steps.push(`asked ${address}`) > 0
    const open = async (address: string) => void steps.push(`opened ${address}`)
    expect(await openLink('https://LEARN.microsoft.com/a/../b', { ask, open })).toBe(true)
    expect(steps).toEqual(['asked https://learn.microsoft.com/b', 'opened https://learn.microsoft.com/b'])
  })

  test('S6 neither asks about nor opens an address that may not be offered', async () => {
    const steps: string[] = []
    const ask = async (address: string) => steps.push(`asked ${address}`) > 0
    const open = async (address: string) => void steps.push(`opened ${address}`)
    expect(await openLink('https://example.com/', { ask, open })).toBe(false)
    expect(steps).toEqual([])
  })

  test('opens nothing when the answer is no', async () => {
    const opened: string[] = []
    const open = async (address: string) => void opened.push(address)
    expect(await openLink('https://learn.microsoft.com/', { ask: async () => false, open })).toBe(false)
    expect(opened).toEqual([])
  })
})
