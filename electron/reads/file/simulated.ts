import { z } from 'zod'
import { file } from '../../../shared/reads/file.ts'
import type { TreeState } from '../../actions/copy-folder/simulated.ts'
import { type FolderState, findFolder } from '../../resources/access-list/simulated.ts'
import type { AnswerOf } from '../../server/primitives.ts'
import { type StartedServer, simulatedTime } from '../../server/simulated-clock.ts'
import { denied } from '../../server/simulated-failure.ts'
import { findName, type SimulatedKind } from '../../server/simulated-kind.ts'

const found = file.answer.options[1].shape

/** What is known of a file or folder; what is left out is as usual. */
const simulatedFileSchema = z.strictObject({
  folder: z.boolean().default(false),
  sizeBytes: found.sizeBytes.default('0'),
  /** Since it was written; it was made at the same time. */
  ageDays: z.number().default(30),
  drive: found.drive.default('fixed'),
  /** The names of those it has. */
  attributes: z.array(found.attributes.keyof()).default([]),
  fileVersion: z.string().nullable().default(null),
  signature: found.signature.unwrap().default({ status: 'notSigned', signer: null }),
  /** Not even administrators may look at it. */
  denied: z.boolean().default(false),
})
type SimulatedFile = z.infer<typeof simulatedFileSchema>

/** The files of the simulated server, by path. */
export interface FileState extends TreeState, StartedServer {
  files: Record<string, SimulatedFile>
}

/** Files as data; the folders of the access lists and those that can be copied, and the files in them, are there as well. */
export const simulatedFile = {
  state: { files: z.record(z.string().regex(/^[A-Za-z]:\\/), simulatedFileSchema).default({}) },
  answers: { 'Get-FileState': readFile },
} as const satisfies SimulatedKind<FileState, keyof typeof file.primitives>

const noAttributes = {
  readOnly: false,
  hidden: false,
  system: false,
  compressed: false,
  encrypted: false,
  sparse: false,
  reparsePoint: false,
  offline: false,
  temporary: false,
}

function readFile(state: FileState, args: { path: string; signature: boolean }): AnswerOf<'Get-FileState'> {
  const asked = expandedPath(state, args.path)
  const all = allFiles(state)
  const place = asked.includes('*') ? newest(asked, Object.keys(all)) : asked.replace(/\\+$/, '')
  const path = findName(all, place ?? '')
  const one = all[path ?? '']
  if (path === undefined || one === undefined) return { exists: false, path: place ?? asked }
  if (one.denied) throw denied('Get-FileState', path)
  const written = simulatedTime(state, one.ageDays * 24)
  return {
    exists: true,
    path,
    folder: one.folder,
    extension: /\.[^.\\]*$/.exec(path)?.[0] ?? '',
    sizeBytes: one.sizeBytes,
    drive: one.drive,
    attributes: { ...noAttributes, ...Object.fromEntries(one.attributes.map((name) => [name, true])) },
    created: written,
    modified: written,
    ageDays: Math.floor(one.ageDays * 10) / 10,
    ...(!one.folder && { fileVersion: one.fileVersion, ...(args.signature && { signature: one.signature }) }),
  }
}

/** A path with the variables of the machine filled in. */
export function expandedPath({ variables }: FolderState, path: string): string {
  return path.replace(/%([^%]+)%/g, (whole, name: string) => variables[name.toUpperCase()] ?? whole)
}

/** Every file and folder there is, those that only hold others included. */
export function allFiles(state: FileState): Record<string, SimulatedFile> {
  const all: Record<string, SimulatedFile> = { ...state.files }
  const known = new Set(Object.keys(all).map((path) => path.toLowerCase()))
  const complete = new Set<string>()
  const add = (path: string, folder: boolean, sizeBytes?: string): void => {
    const name = path.toLowerCase()
    if (complete.has(name)) return
    complete.add(name)
    if (!known.has(name)) all[path] = simulatedFileSchema.parse({ folder, sizeBytes })
    if (path.lastIndexOf('\\') > 2) add(path.slice(0, path.lastIndexOf('\\')), true)
  }
  for (const path of Object.keys(state.files)) add(path, false)
  for (const [folder, { files }] of Object.entries(state.fileTrees)) {
    add(folder, true)
    for (const [name, { bytes }] of Object.entries(files)) add(`${folder}\\${name}`, false, bytes)
  }
  for (const [folder, { files }] of Object.entries(state.folders)) {
    add(findFolder(state, folder) ?? folder, true)
    for (const name of Object.keys(files)) add(`${folder}\\${name}`, false)
  }
  return all
}

/** The path with each `*` filled in: of several folders the one with the newest version in its name. */
function newest(pattern: string, paths: readonly string[]): string | undefined {
  const parts = pattern.split('\\').filter((part) => part !== '')
  let [found] = parts
  for (const part of parts.slice(1)) {
    if (!part.includes('*')) {
      found = `${found}\\${part}`
      continue
    }
    const inner = paths.filter((path) => path.toLowerCase().startsWith(`${found}\\`.toLowerCase()))
    const names = [...new Set(inner.map((path) => path.slice(`${found}\\`.length).split('\\')[0] ?? ''))]
    const [best] = names
      .filter((name) => fitsPattern(name, part))
      .sort((one, other) => (versionKey(one) < versionKey(other) ? 1 : -1))
    if (best === undefined) return undefined
    found = `${found}\\${best}`
  }
  return found
}

/** Whether a file name fits a pattern in which `*` stands for any text. */
export function fitsPattern(name: string, pattern: string): boolean {
  const [first = '', ...others] = pattern.toLowerCase().split('*')
  const text = name.toLowerCase()
  if (others.length === 0) return text === first
  if (!text.startsWith(first)) return false
  const last = others.pop() ?? ''
  let at = first.length
  for (const part of others) {
    const place = text.indexOf(part, at)
    if (place < 0) return false
    at = place + part.length
  }
  return text.length - last.length >= at && text.endsWith(last)
}

function versionKey(name: string): string {
  const numbers = /\d+(\.\d+)*/.exec(name)?.[0].split('.') ?? []
  return `${numbers.map((number) => number.padStart(20, '0')).join('.')} ${name}`
}
