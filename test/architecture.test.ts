import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../scripts/installed.mjs'
import { circles, reachedFrom, type Ways } from './support/import-ways.ts'
import { readImports } from './support/read-imports.ts'
import {
  besideTheProgram,
  mayImport,
  mayImportElectron,
  mayStartProcesses,
  networkModules,
  processModules,
  roomOf,
  roomsOfKinds,
  withoutNode,
} from './support/rooms.ts'

const tops = ['shared', 'renderer', 'electron', 'build', 'scripts', 'test', 'knowledge']
const isCode = (path: string) => /\.(ts|tsx|mts|cts|js|jsx|mjs|cjs)$/.test(path)

/** Every file below a folder, by its path from the top folder. */
function filesBelow(folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  )
}

interface Edge {
  from: string
  room: string
  /** The file imported, from the top folder; `null` for a package or a module of Node. */
  file: string | null
  specifier: string | null
}

const files = tops.flatMap(filesBelow)
const program = files.filter((path) => isCode(path) && !path.startsWith('test/'))
const edges: Edge[] = program.flatMap((from) =>
  readImports(join(root, from)).map(({ specifier }) => ({
    from,
    room: roomOf(from),
    specifier: specifier !== null && builtinModules.includes(specifier) ? `node:${specifier}` : specifier,
    file: specifier?.startsWith('.')
      ? relative(root, join(root, dirname(from), specifier)).replaceAll('\\', '/')
      : null,
  })),
)
const describeEdge = ({ from, file, specifier }: Edge) => `${from} → ${file ?? specifier ?? 'a computed name'}`
const isProduct = ({ room }: Edge) => !besideTheProgram.includes(room)
const isOneOf = (names: readonly string[]) => (edge: Edge) =>
  names.some((name) => edge.specifier === name || edge.specifier?.startsWith(`${name}/`))

/** The files that each file imports. */
const ways: Ways = new Map(
  program.map((path) => [path, edges.filter(({ from }) => from === path).flatMap(({ file }) => file ?? [])]),
)

describe('the reader of imports', () => {
  test('sees every way to import', () => {
    const text = `
      import a from './a.ts'
      import type { B } from './b.ts'
      import './c.ts'
      export * from './d.ts'
      export type { E } from './e.ts'
      export { f } from './f.ts'
      const g = await import('./g.ts')
      type H = import('./h.ts').H
      const i = require('./i.cjs')
      const k = await import(\`./k-\${a}.ts\`)
      const page = <p>import l from './l.ts'</p>
      // import m from './m.ts'
      const n = "import n from './n.ts'"`
    const found = readImports('example.tsx', text).map(({ specifier }) => specifier)
    expect(found).toEqual([...'abcdefgh'].map((name) => `./${name}.ts`).concat('./i.cjs', null as never))
  })

  test('has read every file of the program, and imports in nearly all of them', () => {
    expect(program.length).toBeGreaterThan(40)
    for (const room of [
      'shared',
      'renderer',
      'electron/engine',
      'electron/window',
      'electron/powershell',
      'scripts',
      'build/stand-in',
    ]) {
      expect(edges.filter((edge) => edge.room === room).length, room).toBeGreaterThan(0)
    }
    expect(edges.length).toBeGreaterThan(program.length)
  })
})

describe('the finder of circles', () => {
  test('finds each circle once, also a long one, and none where there is none', () => {
    const found = circles(
      new Map([
        ['a', ['b', 'e']],
        ['b', ['c']],
        ['c', ['a', 'd']],
        ['d', []],
        ['e', ['e', 'd']],
      ]),
    )
    expect(found.map((circle) => circle.sort())).toEqual([['a', 'b', 'c'], ['e']])
    expect(
      circles(
        new Map([
          ['a', ['b', 'c']],
          ['b', ['c']],
        ]),
      ),
    ).toEqual([])
  })
})

describe('between the rooms', () => {
  test('every file of the program stands in a room with a rule', () => {
    const rooms = new Set(program.map(roomOf))
    expect([...rooms].filter((room) => !(room in mayImport))).toEqual([])
  })

  test('every import leads to a file that is there, inside this project', () => {
    const lost = edges.filter(({ file }) => file !== null && (file.startsWith('..') || !existsSync(join(root, file))))
    expect(lost.map(describeEdge)).toEqual([])
  })

  test('no import takes a forbidden way', () => {
    const forbidden = edges.filter(({ room, file }) => {
      if (file === null || file === 'package.json' || file.startsWith('node_modules/')) return false
      const target = roomOf(file)
      return target !== room && !mayImport[room]?.includes(target)
    })
    expect(forbidden.map(describeEdge)).toEqual([])
  })

  test('no two rooms import from each other', () => {
    const pairs = new Set(
      edges.filter(({ file }) => file !== null).map(({ room, file }) => `${room} ${roomOf(file ?? '')}`),
    )
    const mutual = [...pairs].filter((pair) => {
      const [from = '', to = ''] = pair.split(' ')
      return from < to && pairs.has(`${to} ${from}`)
    })
    expect(mutual).toEqual([])
  })

  test('no files import from each other in a circle, imports of types included', () => {
    expect(circles(ways).map((circle) => circle.sort().join(' ↔ '))).toEqual([])
  })

  test('no simulated counterpart reaches what it stands in for, by any way of imports', () => {
    const counterparts = program.filter((path) => roomOf(path) === 'simulated counterparts')
    expect(counterparts.length).toBeGreaterThan(10)
    const taught = counterparts.flatMap((path) =>
      [...reachedFrom(path, ways)]
        .filter((file) => roomsOfKinds.includes(roomOf(file)))
        .map((file) => `${path} → ${file}`),
    )
    expect(taught).toEqual([])
  })

  test('only the window and its messages know Electron', () => {
    const forbidden = edges.filter(isOneOf(['electron'])).filter(({ room }) => !mayImportElectron.includes(room))
    expect(forbidden.map(describeEdge)).toEqual([])
  })

  test('only the PowerShell room starts processes', () => {
    const forbidden = edges
      .filter(isOneOf(processModules))
      .filter((edge) => isProduct(edge) && !mayStartProcesses.includes(edge.room))
    expect(forbidden.map(describeEdge)).toEqual([])
  })

  test('nothing of the program reaches the network', () => {
    expect(edges.filter(isOneOf(networkModules)).filter(isProduct).map(describeEdge)).toEqual([])
  })

  test('the shared room, the page and the engine know no Node', () => {
    const forbidden = edges.filter(
      ({ room, specifier }) => withoutNode.includes(room) && specifier?.startsWith('node:'),
    )
    expect(forbidden.map(describeEdge)).toEqual([])
  })

  test('the engine, the journal and what they work through know no language: they say things by keys', () => {
    const rooms = ['electron/engine', 'electron/journal', 'electron/server', ...roomsOfKinds]
    const speaking = edges
      .filter(({ room }) => rooms.includes(room))
      .filter(({ file }) => file !== null && (file.startsWith('shared/text/') || /\.text\.(en|fr|nl)\.ts$/.test(file)))
    expect(rooms.filter((room) => !edges.some((edge) => edge.room === room))).toEqual([])
    expect(speaking.map(describeEdge)).toEqual([])
  })

  test('no module of the program is imported by a computed name', () => {
    expect(edges.filter((edge) => edge.specifier === null && isProduct(edge)).map(describeEdge)).toEqual([])
  })

  test('the knowledge is data only', () => {
    expect(files.filter((path) => path.startsWith('knowledge/') && !/\.(yaml|json|md)$/.test(path))).toEqual([])
  })
})

describe('the layout', () => {
  test('has three levels of folders at most', () => {
    expect(files.filter((path) => path.split('/').length > 4)).toEqual([])
  })

  test('has no drawer for everything', () => {
    const drawer = /(^|[/-])(utils?|helpers?|common|misc|managers?)([-./]|$)/i
    // The blocks that cases share are data, each in a file named after what it is about.
    expect(files.filter((path) => drawer.test(path) && !path.startsWith('knowledge/common'))).toEqual([])
  })

  test('exports no value that no other file names, and no type that nobody names', () => {
    const texts = new Map(files.filter(isCode).map((path) => [path, readFileSync(join(root, path), 'utf8')]))
    const words = new Map<string, number>()
    const naming = new Map<string, number>()
    for (const text of texts.values()) {
      const found = text.match(/[A-Za-z_$][\w$]*/g) ?? []
      for (const word of found) words.set(word, (words.get(word) ?? 0) + 1)
      for (const word of new Set(found)) naming.set(word, (naming.get(word) ?? 0) + 1)
    }
    const exported = [...texts].flatMap(([path, text]) =>
      [...text.matchAll(/^export (?:async )?(function\*?|const|class|interface|type) ([\w$]+)/gm)].map(
        ([, sort = '', name = '']) => ({ path, name, isType: sort === 'interface' || sort === 'type' }),
      ),
    )
    expect(exported.length).toBeGreaterThan(400)
    expect(exported.filter(({ name, isType }) => (isType ? words : naming).get(name) === 1)).toEqual([])
  })

  test('names its TypeScript files in lower case with dashes', () => {
    const files = program.filter((path) => /\.tsx?$/.test(path))
    expect(files.filter((path) => !/^[a-z0-9-]+(\.[a-z0-9-]+)*\.tsx?$/.test(path.split('/').at(-1) ?? ''))).toEqual([])
  })

  test('cuts a file before it has more than 400 lines', () => {
    const long = files
      .filter((path) => isCode(path) || path.endsWith('.ps1'))
      .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > 400)
    expect(long).toEqual([])
  })
})
