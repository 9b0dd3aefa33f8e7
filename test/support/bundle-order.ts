import type { BundleOrder } from '../../electron/bundle/bundle-order.ts'
import { everyKind } from '../../shared/model/redaction-choice.ts'

/** An order for a bundle of everything, as an administrator would give it, but for what a test says otherwise. */
export function bundleOrder(path: string, order: Partial<BundleOrder> = {}): BundleOrder {
  return {
    path,
    scope: { kind: 'all' },
    language: 'en',
    version: '1.2.3',
    overwrite: false,
    stateFolder: '/nowhere',
    logsSince: Date.now() - 86_400_000,
    mostBytes: 50 * 2 ** 20,
    limitMs: 20_000,
    signal: new AbortController().signal,
    redaction: everyKind,
    ...order,
  }
}
