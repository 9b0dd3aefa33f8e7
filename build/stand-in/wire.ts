/**
 * Text form of what Electron sends between its processes, near enough to its structured clone: JSON plus `undefined`,
 * big and non-finite numbers, dates, maps and sets. Both functions are also injected into the page as source, so they
 * stand alone.
 */
export function encode(value: unknown): string {
  const tag = (kind: string, content: unknown) => ({ $: kind, v: content })
  const pack = (x: unknown): unknown => {
    if (x === undefined) return tag('undefined', null)
    if (typeof x === 'bigint') return tag('bigint', String(x))
    if (typeof x === 'number' && !Number.isFinite(x)) return tag('number', String(x))
    if (typeof x === 'function' || typeof x === 'symbol') throw new Error('An object could not be cloned.')
    if (x === null || typeof x !== 'object') return x
    if (x instanceof Date) return tag('date', x.getTime())
    if (x instanceof Map) return tag('map', [...x].map(pack))
    if (x instanceof Set) return tag('set', [...x].map(pack))
    if (Array.isArray(x)) return x.map(pack)
    if (x instanceof Promise) throw new Error('An object could not be cloned.')
    return tag(
      'object',
      Object.entries(x).map(([key, content]) => [key, pack(content)]),
    )
  }
  return JSON.stringify(pack(value))
}

/** The value that {@link encode} was given. */
export function decode(text: string): unknown {
  const unpack = (x: unknown): unknown => {
    if (x === null || typeof x !== 'object') return x
    if (Array.isArray(x)) return x.map(unpack)
    const { $: kind, v: content } = x as { $: string; v: never }
    switch (kind) {
      case 'undefined':
        return undefined
      case 'bigint':
        return BigInt(content)
      case 'number':
        return Number(content)
      case 'date':
        return new Date(content)
      case 'map':
        return new Map(unpack(content) as [unknown, unknown][])
      case 'set':
        return new Set(unpack(content) as unknown[])
      default:
        return Object.fromEntries(unpack(content) as [string, unknown][])
    }
  }
  return unpack(JSON.parse(text))
}
