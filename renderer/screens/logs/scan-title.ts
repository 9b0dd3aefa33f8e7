import type { LogView } from '../../../shared/model/log-view.ts'
import { useTexts } from '../../text/use-texts.ts'
import type { ShownScan } from './logs-slice.ts'

/** How a scan has ended, in a few words; while it runs, that what is shown is not all. */
export function useScanTitle(): (scan: ShownScan) => string {
  const { text } = useTexts()
  return ({ done, found }) => {
    if (done === null) return text('logs.soFar')
    const count = found?.findings.length ?? 0
    if (count > 0) return text('logs.found', { count })
    if (wasAnythingRead(done)) return text('logs.none')
    // What stood in the way follows.
    return text(done.problems.length > 0 ? 'logs.noneReadable' : 'logs.noneRead')
  }
}

/** Whether there was anything in which nothing could be found. */
export function wasAnythingRead({ files, events }: LogView): boolean {
  return files > 0 || events > 0
}
