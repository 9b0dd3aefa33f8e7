import type { BridgeAnswer, BridgeArgument, BridgeCall, Shape } from './messages.ts'

/**
 * Runs in the page's own world before any of its scripts: the page's half of `contextBridge`. Injected as source, so it
 * stands alone; `secret` names events that the page cannot guess.
 */
export function mainWorld(secret: string): void {
  if (window !== window.top) return
  const listen = window.addEventListener.bind(window)
  const dispatch = window.dispatchEvent.bind(window)
  const callbacks: ((...args: unknown[]) => void)[] = []
  const waiting = new Map<number, (answer: BridgeAnswer) => void>()
  let lastId = 0

  const argument = (value: unknown): BridgeArgument => {
    if (typeof value !== 'function') return { value }
    const known = callbacks.indexOf(value as () => void)
    return { callback: known >= 0 ? known : callbacks.push(value as () => void) - 1 }
  }
  const resultOf = (answer: BridgeAnswer | undefined): unknown => {
    if (answer === undefined || 'expose' in answer || 'callback' in answer)
      throw new Error('The bridge gave no answer.')
    if ('failure' in answer) throw new Error(answer.failure)
    if ('shape' in answer) return build(answer.shape)
    return new Promise((resolve, reject) => {
      waiting.set(answer.later, (late) => {
        waiting.delete(answer.later)
        try {
          resolve(resultOf(late))
        } catch (error) {
          reject(error)
        }
      })
    })
  }
  const caller =
    (call: number) =>
    (...args: unknown[]): unknown => {
      const id = ++lastId
      let answer: BridgeAnswer | undefined
      waiting.set(id, (given) => {
        answer = given
      })
      const detail: BridgeCall = { call, id, args: args.map(argument) }
      dispatch(new CustomEvent(`${secret}:preload`, { detail }))
      waiting.delete(id)
      return resultOf(answer)
    }
  const build = (shape: Shape): unknown => {
    if ('call' in shape) return caller(shape.call)
    if ('object' in shape)
      return Object.freeze(Object.fromEntries(shape.object.map(([key, part]) => [key, build(part)])))
    return shape.value
  }

  listen(`${secret}:page`, (event) => {
    const answer = (event as CustomEvent<BridgeAnswer>).detail
    if ('expose' in answer)
      Object.defineProperty(window, answer.expose, { value: build(answer.shape), enumerable: true })
    else if ('callback' in answer) callbacks[answer.callback]?.(...answer.args)
    else waiting.get(answer.reply)?.(answer)
  })
}
