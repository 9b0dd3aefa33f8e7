/** What the preload's world sends to the privileged side. */
export type FromPage =
  | { kind: 'invoke'; id: number; channel: string; args: unknown[] }
  | { kind: 'send'; channel: string; args: unknown[] }

/** What the privileged side sends to the preload's world. */
export type ToPage =
  | { kind: 'event'; channel: string; args: unknown[] }
  | { kind: 'answer'; id: number; value: unknown }
  | { kind: 'failure'; id: number; reason: string }

/** The name of the world the preload script runs in, apart from the page's own. */
export const preloadWorld = 'Electron Isolated Context'
/** The function through which that world, and no other, reaches the privileged side. */
export const bindingName = '__standInPost'
/** The files in that world whose paths were asked for, and what stands in a message for the path of one of them. */
export const filesName = '__standInFiles'
export const fileMark = 'stand-in-file:'
/** The function in that world through which it is reached. */
export const deliverName = '__standInDeliver'

/** What `exposeInMainWorld` puts before the page: values as they are, functions as numbers to call. */
export type Shape = { call: number } | { object: [string, Shape][] } | { value: unknown }

/** What goes from the page's world to the preload's. */
export interface BridgeCall {
  call: number
  id: number
  args: BridgeArgument[]
}
/** An argument of a bridge call; callbacks become numbers. */
export type BridgeArgument = { callback: number } | { value: unknown }

/** What goes from the preload's world to the page's. */
export type BridgeAnswer =
  | { expose: string; shape: Shape }
  | { callback: number; args: unknown[] }
  | { reply: number; shape: Shape }
  | { reply: number; later: number }
  | { reply: number; failure: string }
