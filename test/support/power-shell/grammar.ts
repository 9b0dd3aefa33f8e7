import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Node } from '@vscode/tree-sitter-wasm'

const require = createRequire(import.meta.url)
const wasm = require.resolve('@vscode/tree-sitter-wasm/package.json').replace(/package\.json$/, 'wasm/')
const { Parser, Language } = require('@vscode/tree-sitter-wasm/wasm/tree-sitter.js')
await Parser.init()
const parser = new Parser()
parser.setLanguage(await Language.load(new Uint8Array(readFileSync(`${wasm}tree-sitter-powershell.wasm`))))

/** Syntax that Windows PowerShell 5.1 does not have, as the grammar names it. */
const newerSyntax = /^(ternary_expression|null_coalesce_expression|\?\??=?|\?\.|\?\[|&&|\|\|)$/

/** A call of a command by its name. */
export interface CommandUse {
  name: string
  parameters: string[]
  line: number
}

/** What the grammar sees in one PowerShell text. */
export interface PowerShellText {
  /** The text with blanks in the place of comments and of what stands in quotation marks, but for calls within. */
  code: string
  errors: string[]
  newer: string[]
  functions: PowerShellFunction[]
  commands: CommandUse[]
}

/** One function and what it takes. */
export interface PowerShellFunction {
  name: string
  line: number
  parameters: string[]
  /** The parameters that have no value of their own: every call must give them. */
  required: string[]
  /** The source, without the comment above it. */
  text: string
}

/** Reads a PowerShell text with the grammar; runs nothing. */
export function readPowerShell(text: string): PowerShellText {
  const found: PowerShellText = { code: text, errors: [], newer: [], functions: [], commands: [] }
  const tree = parser.parse(text)
  visit(tree.rootNode, found)
  found.code = blanked(text, tree.rootNode)
  tree.delete()
  return found
}

/** Nodes that hold words and no code. */
const words = /^(comment|verbatim_string_characters|verbatim_here_string_characters)$/
const wordsUnlessCalling = /^(expandable_string_literal|expandable_here_string_literal)$/

function blanked(text: string, node: Node): string {
  const isWords = words.test(node.type) || (wordsUnlessCalling.test(node.type) && !node.text.includes('$('))
  if (isWords) {
    const blank = node.text.replace(/[^\n'"@]/g, ' ')
    return text.slice(0, node.startIndex) + blank + text.slice(node.endIndex)
  }
  return node.children.reduce((left, child) => (child ? blanked(left, child) : left), text)
}

function visit(node: Node, found: PowerShellText): void {
  const line = node.startPosition.row + 1
  if (node.isError || node.isMissing) found.errors.push(`${line}: ${node.text.slice(0, 40)}`)
  if (newerSyntax.test(node.type)) found.newer.push(`${line}: ${node.type}`)
  if (node.type === 'function_statement') {
    const name = childOf(node, 'function_name')?.text ?? ''
    found.functions.push({ name, line, parameters: [], required: [], text: node.text })
  }
  const owner = found.functions.at(-1)
  if (node.type === 'script_parameter' && owner !== undefined && isOfFunction(node)) {
    const parameter = childOf(node, 'variable')?.text.slice(1) ?? ''
    owner.parameters.push(parameter)
    if (childOf(node, 'script_parameter_default') === undefined) owner.required.push(parameter)
  }
  if (node.type === 'command') {
    const name = childOf(node, 'command_name')
    if (name) found.commands.push({ name: name.text, parameters: parametersOf(node), line })
  }
  for (const child of node.children) if (child) visit(child, found)
}

/** A parameter of a script block inside the function is not one of the function. */
function isOfFunction(parameter: Node): boolean {
  return parameter.parent?.parent?.parent?.parent?.type === 'function_statement'
}

function parametersOf(command: Node): string[] {
  const elements = childOf(command, 'command_elements')
  return (elements?.children ?? []).flatMap((child) =>
    child?.type === 'command_parameter' ? [child.text.replace(/^-/, '').replace(/:$/, '')] : [],
  )
}

function childOf(node: Node, type: string): Node | undefined {
  return node.children.find((child) => child?.type === type) ?? undefined
}
