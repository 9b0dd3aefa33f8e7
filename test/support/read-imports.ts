import { readFileSync } from 'node:fs'
import { parseSync } from 'vite'

/** One import, export-from, dynamic import, type import or `require` of a file. */
export interface Import {
  /** As written: `../model/plan.ts`, `zod`, `node:fs`; `null` when it is computed and cannot be known. */
  specifier: string | null
  typeOnly: boolean
}

interface Node {
  type: string
  [part: string]: unknown
}

/**
 * Reads every import of a TypeScript or JavaScript file with the parser that builds the program, so imports of types,
 * imports inside types and dynamic imports count too. Throws when the file does not parse.
 */
export function readImports(path: string, text: string = readFileSync(path, 'utf8')): Import[] {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`)
  const imports: Import[] = []
  visit(program, (node) => {
    const found = importOf(node)
    if (found) imports.push(found)
  })
  return imports
}

function importOf(node: Node): Import | null {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return node.source ? { specifier: textOf(node.source), typeOnly: isTypeOnly(node) } : null
    case 'ImportExpression':
      return { specifier: textOf(node.source), typeOnly: false }
    case 'TSImportType':
      return { specifier: textOf(node.source ?? node.argument), typeOnly: true }
    case 'TSExternalModuleReference':
      return { specifier: textOf(node.expression), typeOnly: false }
    case 'CallExpression':
      return isRequire(node.callee) ? { specifier: textOf((node.arguments as unknown[])[0]), typeOnly: false } : null
    default:
      return null
  }
}

function isTypeOnly(node: Node): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true
  const specifiers = (node.specifiers ?? []) as { importKind?: string; exportKind?: string }[]
  return specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type')
}

function isRequire(callee: unknown): boolean {
  return isNode(callee) && callee.type === 'Identifier' && callee.name === 'require'
}

function textOf(node: unknown): string | null {
  if (!isNode(node)) return null
  if (node.type === 'TSLiteralType') return textOf(node.literal)
  return typeof node.value === 'string' ? node.value : null
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const part of value) visit(part, see)
  } else if (isNode(value)) {
    see(value)
    for (const part of Object.values(value)) visit(part, see)
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}
