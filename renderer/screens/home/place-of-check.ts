import type { CaseSummary } from '../../../shared/ipc.ts'
import { placeOfRead } from '../../../shared/model/health.ts'

/** How early a fault that a check finds is told, by what the cases say of it. */
export function placeOfCheck(cases: readonly CaseSummary[]): (check: string) => number {
  const byId = new Map(cases.map(({ id, places }) => [id, places]))
  return (name) => {
    const [id = '', check = ''] = name.split('#')
    return byId.get(id)?.[check] ?? placeOfRead(undefined)
  }
}
