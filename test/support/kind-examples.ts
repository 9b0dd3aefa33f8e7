import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ChangeExample, RawWindows, RequestExamples } from '../../electron/server/contract-example.ts'
import type { PrimitiveName } from '../../electron/server/primitives.ts'
import { root } from '../../scripts/installed.mjs'
import type { ResourceName } from '../../shared/kinds.ts'
import type { Json } from '../../shared/model/expectation.ts'
import { roomsOfKinds } from './rooms.ts'

interface Examples {
  requests: Partial<RequestExamples<PrimitiveName>>
  changes?: ChangeExample<ResourceName>[]
  windows?: RawWindows
  orders?: Readonly<Record<string, readonly string[]>>
}

/** The folder of each kind that has one, with the examples in it: `electron/resources/certificate`. */
export const examplesByFolder: ReadonlyMap<string, Examples> = new Map(
  await Promise.all(
    roomsOfKinds
      .flatMap((room) =>
        readdirSync(join(root, room), { withFileTypes: true }).flatMap((entry) =>
          entry.isDirectory() ? [`${room}/${entry.name}`] : [],
        ),
      )
      .filter((folder) => existsSync(join(root, folder, 'examples.ts')))
      .map(
        async (folder) =>
          [folder, (await import(pathToFileURL(join(root, folder, 'examples.ts')).href)) as Examples] as const,
      ),
  ),
)

/** The example of every call; `{folder}` in it is replaced by this one. */
export function requestExamples(folder: string): RequestExamples<Exclude<PrimitiveName, 'Get-ServerIdentity'>> {
  const all = Object.assign({}, ...[...examplesByFolder.values()].map(({ requests }) => requests))
  return inFolder(all, folder)
}

/** The same with this folder in the place of `{folder}`. */
export function inFolder<Value>(value: Value, folder: string): Value {
  return JSON.parse(JSON.stringify(value).replaceAll('{folder}', JSON.stringify(folder).slice(1, -1)))
}

/** A change as the engine takes it: everything is plain data. */
export interface PlainChange {
  name: string
  resource: ResourceName
  scenario: string
  at: Json
  to: Json
  foreign?: Json
}

/** The changes that all resources are tried with. */
export function changeExamples(): PlainChange[] {
  return [...examplesByFolder].flatMap(([folder, { changes = [] }]) => {
    const resource = folder
      .split('/')
      .at(-1)
      ?.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
    return changes.map((change) => ({ ...change, resource }) as PlainChange)
  })
}
