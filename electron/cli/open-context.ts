import { join, resolve } from 'node:path'
import packageFile from '../../package.json' with { type: 'json' }
import type { Language } from '../../shared/model/language.ts'
import { loadKnowledge } from '../cases/load-knowledge.ts'
import { openServer } from '../session/open-server.ts'
import { openSession } from '../session/session.ts'
import { defaultStateFolder } from '../session/state-folder.ts'
import type { CommandContext } from './command-context.ts'
import type { Host } from './host.ts'
import { createOutput, type Output } from './output.ts'
import type { Screen } from './terminal/screen.ts'

/** The options that every command has. */
export interface GlobalOptions {
  simulate?: string
  stateDir?: string
  lang: Language
  json?: boolean
  /** `false` with `--no-color`. */
  color: boolean
}

/** What a command works with, by the options that every command has. `given` names the language when it was chosen on the command line. */
export function openContext(options: GlobalOptions, host: Host, given: { lang: boolean }): CommandContext {
  const { resources } = host
  const output = outputOf(options, host, given)
  const folder = workingFolder()
  const stateFolder =
    options.stateDir === undefined
      ? defaultStateFolder(process.env, process.platform)
      : resolve(folder, options.stateDir)
  const knowledge = onlyOnce(() => loadKnowledge(join(resources, 'knowledge')))
  const simulate = options.simulate ?? null
  return {
    output,
    simulate,
    stateFolder,
    folder,
    version: packageFile.version,
    resources,
    hasServer: simulate !== null || process.platform === 'win32',
    stdin: host.stdin,
    ask: output.json ? null : host.ask,
    knowledge,
    async withSession(work, elsewhere = { stateFolder, simulate }) {
      const known = await knowledge()
      const { server, folder: serverFolder } = await openServer(elsewhere.simulate, elsewhere.stateFolder, host)
      const session = await openSession({
        server,
        folder: serverFolder,
        knowledge: known,
        program: 'commandLine',
        version: packageFile.version,
      })
      session.onProgress((_run, _step, progress) => output.tell(output.say(progress)))
      try {
        return await work(session)
      } finally {
        await session.close()
      }
    },
  }
}

/** Where and how a command says what it has to say. */
export function outputOf(options: GlobalOptions, host: Host, given: { lang: boolean }): Output {
  const { simulate, stateDir, lang, json = false } = options
  const coloured = ({ columns, colours }: Screen) => ({ columns, colours: colours && options.color && !json })
  return createOutput({
    language: lang,
    json,
    streams: host,
    screens: { out: coloured(host.screens.out), err: coloured(host.screens.err) },
    calledWith: {
      program: host.calledAs,
      args: [
        ...(simulate === undefined ? [] : ['--simulate', simulate]),
        ...(stateDir === undefined ? [] : ['--state-dir', resolve(workingFolder(), stateDir)]),
        ...(given.lang ? ['--lang', lang] : []),
      ],
    },
  })
}

/** Where the person is who typed the command; npm changes the folder of the process. */
function workingFolder(): string {
  return process.env.INIT_CWD ?? process.cwd()
}

function onlyOnce<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
