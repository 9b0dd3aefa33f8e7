import { runInThisContext } from 'node:vm'
import { app } from './app.ts'

/** What a test asks of the privileged program, over Node's message channel. */
export type Order = { kind: 'evaluate'; id: number; source: string; arg: unknown } | { kind: 'quit' }

/** What it is told. */
export type Report =
  | { kind: 'ready'; endpoint: string }
  | { kind: 'result'; id: number; value: unknown }
  | { kind: 'failure'; id: number; reason: string }

/** Lets the test that started us run functions here, as Playwright does with the real Electron. Without one: nothing. */
export function obeyTests(electron: object): void {
  if (process.send === undefined) return
  process.on('disconnect', () => app.exit(1))
  process.on('message', (order: Order) => void obey(order, electron))
  app.browser
    .then(async ({ endpoint }) => {
      if (endpoint !== null) report({ kind: 'ready', endpoint: await endpoint })
    })
    .catch(() => app.exit(69))
}

async function obey(order: Order, electron: object): Promise<void> {
  if (order.kind === 'quit') {
    app.quit()
    return
  }
  try {
    const evaluate = runInThisContext(`(${order.source})`) as (electron: object, arg: unknown) => unknown
    report({ kind: 'result', id: order.id, value: await evaluate(electron, order.arg) })
  } catch (error) {
    report({
      kind: 'failure',
      id: order.id,
      reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
    })
  }
}

function report(message: Report): void {
  process.send?.(message)
}
