import type { ReportFormat } from '../../shared/ipc.ts'
import { onlySecrets } from '../../shared/model/redaction-choice.ts'
import { saveReport } from '../report/save-report.ts'
import type { WindowSitting } from '../session/window-sitting.ts'
import type { HandlersOf } from './handlers.ts'

/** Writes a report where the administrator chooses. */
export function reportRequests(sitting: WindowSitting): HandlersOf<'report'> {
  const { desktop, stateFolder } = sitting
  return {
    'report:save': async ({ format }) => {
      const session = await sitting.session
      const path = await desktop.chooseReportFile(reportName(session.server.computerName, format), format)
      if (path === null) return null
      // The dialog has asked before it answered with a file that is there already.
      const where = { path, format, overwrite: true, stateFolder }
      const { language } = sitting.settings()
      const content = { scope: { kind: 'usual' }, redaction: onlySecrets, version: desktop.version } as const
      return saveReport(session, { ...where, ...content, language, printPdf: desktop.printPdf })
    },
  }
}

/** A name for a report that names no folder, whatever the computer says it is called. */
function reportName(computer: string, format: ReportFormat): string {
  return `backup-medic-${computer.replace(/[^\p{L}\p{N}-]/gu, '_').slice(0, 64)}.${format}`
}
