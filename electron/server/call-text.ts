import type { ArgumentsOf, PrimitiveName } from './primitives.ts'

/**
 * A call as one PowerShell command, exactly as an administrator could type it: for showing and copying. What runs gets its
 * arguments as data and never goes through this text.
 */
export function callText<Name extends PrimitiveName>(name: Name, args: ArgumentsOf<Name>): string {
  const parameters = Object.entries(args)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` -${key.charAt(0).toUpperCase()}${key.slice(1)} ${literal(value)}`)
  return name + parameters.join('')
}

/** A plain value as PowerShell reads it, such as a text in single quotation marks. */
export function literal(value: unknown): string {
  if (value === null || value === undefined) return '$null'
  if (typeof value === 'boolean') return value ? '$true' : '$false'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return `@(${value.map(literal).join(', ')})`
  const pairs = Object.entries(value).map(([key, entry]) => `${quotedKey(key)} = ${literal(entry)}`)
  return pairs.length === 0 ? '@{}' : `@{ ${pairs.join('; ')} }`
}

/** PowerShell ends a single-quoted text at any of five quotation marks; doubled, each stands for itself. */
function quoted(text: string): string {
  return `'${text.replace(/['\u2018\u2019\u201a\u201b]/g, '$&$&')}'`
}

function quotedKey(key: string): string {
  return /^[A-Za-z]\w*$/.test(key) ? key : quoted(key)
}
