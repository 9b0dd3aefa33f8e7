// Speaks the protocol of a PowerShell session without PowerShell, or breaks it as its configuration says.
import { spawn } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

const marker = 'backup-medic:'
const ready = { version: '5.1.20348.2340', edition: 'Desktop', languageMode: 'FullLanguage', functions: 1 }

export async function standIn(configPath) {
  const config = JSON.parse(readFileSync(configPath, 'utf8'))
  const note = (entry) => appendFileSync(config.log, `${JSON.stringify({ pid: process.pid, ...entry })}\n`)
  note({ event: 'started', arguments: process.argv.slice(2), environment: process.env, folder: process.cwd() })

  let marks = 0
  for await (const line of createInterface({ input: process.stdin })) {
    const echoed = /^\[Console\]::(Out|Error)\.WriteLine\("(.*)"\)$/.exec(line)
    if (echoed && config.constrained) {
      process.stderr.write(
        `Xyz vwx.\n    + FullyQualifiedErrorId : MethodInvocationNotSupportedInConstr\nainedLanguage\n`,
      )
    } else if (echoed?.[1] === 'Error') {
      await print(`${echoed[2]}\n`, process.stderr)
    } else if (echoed) {
      // The first exchange is the start; later ones may arrive in one piece, after something left over from before.
      marks += 1
      if (config.inOnePiece && marks > 2 && marks % 2 === 1) {
        await print('left over from the call before: 0123456789\n')
        await new Promise((resolve) => setTimeout(resolve, 20))
        kept = ''
      }
      await print(`${echoed[2]}\n`)
      if (marks % 2 === 0) await flush()
    } else {
      const request = readRequest(line)
      if (request === null) continue
      note({ event: 'asked', name: request.name, args: request.args })
      await perform(config.behaviours?.[request.name] ?? { value: valueFor(request.name, config) }, request, note)
      note({ event: 'answered', name: request.name })
    }
  }
}

function valueFor(name, config) {
  return name === 'Initialize-MedicSession' ? { ...ready, ...config.ready } : (config.values?.[name] ?? {})
}

function readRequest(line) {
  const loaded = /FromBase64String\('([^']+)'\)/.exec(line)
  const text = loaded ? Buffer.from(loaded[1], 'base64').toString('latin1') : line
  const encoded = /Invoke-MedicRequest -Request '([^']+)'\s*$/.exec(text)
  return encoded ? JSON.parse(Buffer.from(encoded[1], 'base64').toString('latin1')) : null
}

async function perform(behaviour, { id }, note) {
  const envelope = (value) => `${marker}${Buffer.from(JSON.stringify(value), 'latin1').toString('base64')}`
  const good = `${envelope({ id, ok: true, value: behaviour.value ?? {} })}\n`
  switch (behaviour.do) {
    case undefined:
      return print(good)
    case 'fail':
      return print(`${envelope({ id, ok: false, error: behaviour.error })}\n`)
    case 'hang': {
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
      note({ event: 'child', child: child.pid })
      return new Promise(() => {})
    }
    case 'waitFor':
      while (!existsSync(behaviour.file)) await new Promise((resolve) => setTimeout(resolve, 5))
      return print(good)
    case 'die':
      await print(good.slice(0, 20))
      return process.exit(behaviour.code)
    case 'print':
      return print(behaviour.text)
    case 'half':
      return print(`${good.slice(0, good.length / 2)}\n`)
    case 'twice':
      return print(good + good)
    case 'otherId':
      return print(`${envelope({ id: `${id}0`, ok: true, value: {} })}\n`)
    case 'wall': {
      const brick = 'x'.repeat(1024 * 1024)
      for (let count = 0; count < behaviour.megabytes; count += 1) await print(brick)
      return print(`\n${good}`)
    }
    case 'utf16':
      return print(Buffer.from(good, 'utf16le'))
    case 'latin1':
      return print(Buffer.from(`\xe9\xff\xfe${good}`, 'latin1'))
    case 'noisy':
      await print('#< CLIXML\n<Objs Version="1.1.0.1"><S S="Error">Preparing modules</S></Objs>\n', process.stderr)
      return print(`#< CLIXML\n<Objs />\nWARNING: something\n\u001b[?1h${good}VERBOSE: more\n`)
    default:
      throw new Error(`The stand-in knows no '${behaviour.do}'.`)
  }
}

/** What is held back until the exchange is complete; `null` when everything is printed at once. */
let kept = null

function flush() {
  const text = kept ?? ''
  kept = null
  return print(text)
}

function print(text, stream = process.stdout) {
  if (kept !== null && stream === process.stdout) {
    kept += text
    return
  }
  return new Promise((resolve) => stream.write(text, resolve))
}
