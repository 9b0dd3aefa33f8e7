import { describe, expect, test } from 'vitest'
import { isAllowedLink, openLink } from '../../electron/window/external-links.ts'

describe('a link may be offered', () => {
  for (const url of [
    'https://learn.microsoft.com/azure/backup/',
    'https://github.com/a/b#c',
    'https://LEARN.microsoft.com/',
  ]) {
    test(`to ${url}`, () => expect(isAllowedLink(url)).toBe(true))
  }
})

describe('S6 a link may not be offered', () => {
  const refused = [
    ['over plain http', 'http://learn.microsoft.com/'],
    ['to a host that is not listed', 'https://example.com/'],
    ['to a host that only begins like a listed one', 'https://github.com.example.com/'],
    ['to a host that only ends like a listed one', 'https://evilgithub.com/'],
    ['to a listed host as a user name', 'https://github.com@example.com/'],
    ['with an account', 'https://me:secret@github.com/'],
    ['on another port', 'https://github.com:8443/'],
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
    expect(await openLink('https://GITHUB.com/a/../b', { ask, open })).toBe(true)
    expect(steps).toEqual(['asked https://github.com/b', 'opened https://github.com/b'])
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
    expect(await openLink('https://github.com/', { ask: async () => false, open })).toBe(false)
    expect(opened).toEqual([])
  })
})
