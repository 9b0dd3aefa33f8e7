import type { DevTools } from './devtools.ts'
import { fileMark, filesName } from './messages.ts'

/**
 * What was sent from the preload's world, with the paths of dropped files in place of their marks. That world cannot learn a path, and
 * Electron's `getPathForFile` answers at once, so the browser is asked here, before the program gets the message.
 */
export async function withPaths(value: unknown, devtools: DevTools, page: string, contextId: number): Promise<unknown> {
  if (typeof value === 'string') {
    if (!value.startsWith(fileMark)) return value
    const expression = `${filesName}[${Number(value.slice(fileMark.length))}]`
    const { result } = await devtools.send('Runtime.evaluate', { expression, contextId }, page)
    if (result.objectId === undefined) return ''
    return (await devtools.send('DOM.getFileInfo', { objectId: result.objectId }, page)).path
  }
  if (Array.isArray(value)) return Promise.all(value.map((part) => withPaths(part, devtools, page, contextId)))
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  const parts = Object.entries(value).map(async ([key, part]) => [
    key,
    await withPaths(part, devtools, page, contextId),
  ])
  return Object.fromEntries((await Promise.all(parts)) as [string, unknown][])
}
