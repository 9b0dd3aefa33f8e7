import { expect, test } from '@playwright/test'
import type { MedicBridge } from '../../shared/ipc.ts'
import { type DesktopApp, launchApp } from './launch.ts'

declare global {
  interface Window {
    medic: MedicBridge
    ranInline?: boolean
  }
}

/** What a test keeps in the privileged program between two looks. */
interface Notes {
  notes?: { prevented: boolean; url: string }[]
  opened?: string[]
  questions?: string[]
}

let app: DesktopApp
const answered: string[] = []

test.beforeAll(async () => {
  app = await launchApp()
  app.page.context().on('response', (response) => answered.push(response.url()))
})
test.afterAll(async () => {
  await app?.close()
})

test.describe('the window', () => {
  test('S1 isolates its page from Node and from the preload script', async () => {
    const flags = await app.evaluate(({ BrowserWindow }) => {
      return BrowserWindow.getAllWindows().map((window) => {
        // Electron has this function, its types do not.
        const contents = window.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
        const { contextIsolation, sandbox, webSecurity, nodeIntegration } = contents.getLastWebPreferences()
        return { contextIsolation, sandbox, webSecurity, nodeIntegration }
      })
    }, null)
    expect(flags).toEqual([{ contextIsolation: true, sandbox: true, webSecurity: true, nodeIntegration: false }])

    const reachable = await app.page.evaluate(() => {
      const names = ['require', 'module', 'process', 'Buffer', 'global', 'electron', 'ipcRenderer', '__standInPost']
      return names.filter((name) => name in globalThis)
    })
    expect(reachable).toEqual([])
  })

  test('S9 gives its page one object with three functions, and nothing can be put in their place', async () => {
    const surface = await app.page.evaluate(() => {
      const before = window.medic.request
      try {
        Object.assign(window.medic, { request: null })
      } catch {
        // A frozen object throws in strict code; what counts is what stands there afterwards.
      }
      const kinds = Object.entries(window.medic).map(([name, part]) => `${name}: ${typeof part}`)
      return { kinds: kinds.sort(), unchanged: window.medic.request === before }
    })
    expect(surface).toEqual({ kinds: ['drop: function', 'on: function', 'request: function'], unchanged: true })
  })
})

test.describe('the content security policy', () => {
  test('S2 stops a script that stands in the page', async () => {
    const refused = app.page.waitForEvent('console', (line) => line.text().includes('Content Security Policy'))
    await app.page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.ranInline = true'
      document.body.append(script)
    })
    await refused
    expect(await app.page.evaluate(() => window.ranInline)).toBeUndefined()
  })

  test('S2 stops text from being run as a script', async () => {
    // Inside a timer, because code that a test tool evaluates directly is exempt.
    const outcome = await app.page.evaluate(
      () =>
        new Promise((resolve) => {
          setTimeout(() => {
            try {
              resolve(new Function('return "ran"')())
            } catch (error) {
              resolve((error as Error).name)
            }
          })
        }),
    )
    expect(outcome).toBe('EvalError')
  })

  test('S3 stops the page from calling another host, and no such request is made', async () => {
    expect(await app.outside()).toEqual([])
    const outcome = await app.page.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'answered',
        (error: Error) => error.name,
      ),
    )
    expect(outcome).toBe('TypeError')
    expect(await app.outside()).toEqual([])
  })

  test('S2 comes with the page itself', async () => {
    const policy = await statusOf('./index.html')
    expect(policy.status).toBe(200)
    expect(policy.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';")
    expect(policy.headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/)
  })
})

test.describe('the address of the user interface', () => {
  const outside = [
    '/package.json',
    '/main/index.js',
    '/..%2fmain%2findex.js',
    '/assets/..%2f..%2fpreload%2findex.cjs',
    '/..%5cmain%5cindex.js',
    '/%2e%2e/main/index.js',
    '/....//main/index.js',
    '/etc/passwd',
    '/index.html%00.js',
  ]
  for (const address of outside) {
    test(`S4 answers "not found" for ${address}`, async () => {
      expect((await statusOf(address)).status).toBe(404)
    })
  }
})

test.describe('the page cannot', () => {
  test('S5 leave for another page', async () => {
    await app.evaluate(({ BrowserWindow }) => {
      const notes = globalThis as Notes
      notes.notes = []
      const [window] = BrowserWindow.getAllWindows()
      window?.webContents.on('will-navigate', (event) => {
        notes.notes?.push({ prevented: event.defaultPrevented, url: event.url })
      })
    }, null)
    const address = app.page.url()
    await app.page.evaluate(() => {
      location.href = 'https://example.com/'
    })
    await expect
      .poll(() => app.evaluate(() => (globalThis as Notes).notes, null))
      .toEqual([{ prevented: true, url: 'https://example.com/' }])
    expect(app.page.url()).toBe(address)
  })

  test('S5 open a window', async () => {
    await app.page.evaluate(() => {
      const tried = window as unknown as { tried: Window | null }
      tried.tried = window.open('about:blank')
    })
    const isGone = () =>
      app.page.evaluate(() => {
        const { tried } = window as unknown as { tried: Window | null }
        return tried === null || tried.closed
      })
    await expect.poll(isGone).toBe(true)
    expect(app.page.context().pages()).toEqual([app.page])
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, null)).toBe(1)
  })

  test('S5 embed a page', async () => {
    const loaded = await app.page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const frame = document.createElement('iframe')
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
            once: true,
          })
          frame.src = 'https://example.com/'
          document.body.append(frame)
        }),
    )
    expect(loaded).toBe('frame-src')
    expect(await app.page.evaluate(() => 'getURL' in document.createElement('webview'))).toBe(false)
  })

  test('S5 download a file', async () => {
    await app.evaluate(({ session }) => {
      const notes = globalThis as Notes
      notes.notes = []
      session.defaultSession.on('will-download', (event, item) => {
        notes.notes?.push({ prevented: event.defaultPrevented, url: item.getURL() })
      })
    }, null)
    await app.page.evaluate(() => {
      const link = document.createElement('a')
      link.href = 'data:text/plain,secret'
      link.download = 'secret.txt'
      link.click()
    })
    await expect
      .poll(() => app.evaluate(() => (globalThis as Notes).notes, null))
      .toEqual([{ prevented: true, url: 'data:text/plain,secret' }])
  })

  test('S5 get a permission', async () => {
    const answers = await app.page.evaluate(async () => {
      const states = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'].map(async (name) => {
        return (await navigator.permissions.query({ name: name as PermissionName })).state
      })
      const position = new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('position'),
          (error) => resolve(error.code),
        )
      })
      return {
        states: await Promise.all(states),
        position: await position,
        asked: await Notification.requestPermission(),
      }
    })
    expect(answers).toEqual({ states: Array(5).fill('denied'), position: 1, asked: 'denied' })
  })
})

test.describe('a request of the page', () => {
  const malformed: [string, string, unknown][] = [
    ['nothing', 'session:open', null],
    ['a text', 'session:open', 'session'],
    ['a further field', 'session:open', { admin: true }],
    ['an unknown language', 'settings:set', { language: 'de' }],
    ['a path in the place of a case id', 'case:show', { case: '../../etc/passwd' }],
    ['a path in the place of a script name', 'script:show', { primitive: '../../main' }],
    ['a list in the place of a text', 'clipboard:write', { text: ['a'] }],
    ['a text without end', 'clipboard:write', { text: 'a'.repeat(200_001) }],
  ]
  for (const [what, name, payload] of malformed) {
    test(`S8 with ${what} is refused with a sentence, not an exception`, async () => {
      const reply = await app.page.evaluate(
        ([requestName, request]) => window.medic.request(requestName as 'session:open', request as never),
        [name, payload] as const,
      )
      expect(reply).toEqual({
        ok: false,
        failure: { message: { key: 'desktop.badRequest', values: { request: name } }, detail: '' },
      })
    })
  }

  for (const name of ['fix:everything', 'constructor', '__proto__', 'toString', '']) {
    test(`S9 under the unknown name "${name}" does not leave the page`, async () => {
      const outcome = await app.page.evaluate(
        (unknown) =>
          window.medic.request(unknown as 'session:open', {}).then(
            () => 'answered',
            (error: Error) => error.message,
          ),
        name,
      )
      expect(outcome).toBe('Unknown request.')
    })
  }

  test('to listen to an unknown event is refused', async () => {
    const outcome = await app.page.evaluate(() => {
      try {
        window.medic.on('window:closed' as 'journal:record', () => {})
        return 'listening'
      } catch (error) {
        return (error as Error).message
      }
    })
    expect(outcome).toBe('Unknown event.')
  })

  test('with good data is fulfilled', async () => {
    const reply = await app.page.evaluate(() =>
      window.medic.request('clipboard:write', { text: 'vssadmin list writers' }),
    )
    expect(reply).toEqual({ ok: true, value: null })
    const copied = await app.evaluate(({ clipboard }) => clipboard.readText(), null)
    expect(copied).toBe('vssadmin list writers')
  })
})

test.describe('an event of the privileged side', () => {
  test('reaches a listener without the object it came with, until the listener stops', async () => {
    const record = { run: 'run-1', step: 'step-1', message: { key: 'check.passed', values: {} } }
    const send = (mark: string) =>
      app.evaluate(
        ({ BrowserWindow }, value) => BrowserWindow.getAllWindows()[0]?.webContents.send('fix:progress', value),
        { ...record, step: mark },
      )
    await app.page.evaluate(() => {
      const heard = window as unknown as { heard: unknown[][]; stop: () => void; count: number }
      heard.heard = []
      heard.count = 0
      heard.stop = window.medic.on('fix:progress', (...args) => heard.heard.push(args))
      window.medic.on('fix:progress', () => {
        heard.count++
      })
    })
    await send('step-1')
    await expect.poll(() => app.page.evaluate(() => (window as unknown as { count: number }).count)).toBe(1)
    await app.page.evaluate(() => (window as unknown as { stop: () => void }).stop())
    await send('step-2')
    await expect.poll(() => app.page.evaluate(() => (window as unknown as { count: number }).count)).toBe(2)
    expect(await app.page.evaluate(() => (window as unknown as { heard: unknown[][] }).heard)).toEqual([[record]])
  })
})

test.describe('a link', () => {
  test.beforeEach(async () => {
    await app.evaluate(({ dialog, shell }) => {
      const notes = globalThis as Notes & { answer?: number }
      notes.opened = []
      notes.questions = []
      dialog.showMessageBox = (async (_window: unknown, box: { detail?: string }) => {
        notes.questions?.push(box.detail ?? '')
        return { response: notes.answer ?? 1, checkboxChecked: false }
      }) as typeof dialog.showMessageBox
      shell.openExternal = async (url) => {
        notes.opened?.push(url)
      }
    }, null)
  })
  const answerWith = (answer: number) =>
    app.evaluate((_electron, response) => {
      const notes = globalThis as { answer?: number }
      notes.answer = response
    }, answer)
  const notes = () =>
    app.evaluate(() => {
      const { opened, questions } = globalThis as Notes
      return { opened, questions }
    }, null)
  const open = (url: string) => app.page.evaluate((address) => window.medic.request('link:open', { url: address }), url)
  const page = 'https://learn.microsoft.com/azure/backup/'

  test('S6 to a listed host is opened after the question', async () => {
    await answerWith(0)
    expect(await open(page)).toEqual({ ok: true, value: { opened: true } })
    expect(await notes()).toEqual({ opened: [page], questions: [page] })
  })

  test('S6 is not opened when the administrator says no', async () => {
    await answerWith(1)
    expect(await open(page)).toEqual({ ok: true, value: { opened: false } })
    expect(await notes()).toEqual({ opened: [], questions: [page] })
  })

  for (const url of ['https://example.com/', 'http://github.com/', 'file:///c:/windows/system32/cmd.exe']) {
    test(`S6 to ${url} is neither opened nor asked about`, async () => {
      await answerWith(0)
      expect(await open(url)).toEqual({ ok: true, value: { opened: false } })
      expect(await notes()).toEqual({ opened: [], questions: [] })
    })
  }
})

test('S3 nothing outside the program was asked but what these tests tried, and nothing answered', async () => {
  expect((await app.outside()).filter((url) => url !== 'https://example.com/')).toEqual([])
  const origin = new URL('.', app.page.url()).href
  await statusOf('./index.html')
  expect(answered.filter((url) => url.startsWith(origin))).not.toEqual([])
  expect(answered.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual([])
})

test('the program ends with its window', async () => {
  const other = await launchApp()
  await other.page.close()
  await other.ended
  await other.close()
})

/** The answer of our own protocol for an address, asked for as a script of the page. */
async function statusOf(address: string): Promise<{ status: number; headers: Record<string, string> }> {
  const answered = app.page.waitForResponse((response) => response.request().resourceType() === 'script')
  await app.page.evaluate((source) => {
    const script = document.createElement('script')
    script.src = source
    document.body.append(script)
  }, address)
  const response = await answered
  return { status: response.status(), headers: await response.allHeaders() }
}
