import { join } from 'node:path'
import { isCaseMatch } from '../../../shared/model/diagnosis.ts'
import { planIsEmpty } from '../../../shared/model/plan.ts'
import { onlySecrets } from '../../../shared/model/redaction-choice.ts'
import { printWithBrowser } from '../../browser/print-page.ts'
import { journalPath } from '../../journal/journal.ts'
import { saveReport } from '../../report/save-report.ts'
import { serverFolder } from '../../session/state-folder.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { layOut } from '../terminal/lay-out.ts'
import { type Line, row, toned } from '../terminal/line.ts'
import { noScreen } from '../terminal/screen.ts'
import { titlesOf } from '../titles.ts'
import { findingLines } from './check.ts'
import { runLines } from './fix.ts'
import { planLines } from './plan.ts'

/** What the administrator of the demonstration pastes. */
const pasted = {
  en: 'Snapshot operation failed because VSS writers were in a bad state.',
  fr: 'L’opération de capture instantanée a échoué parce que les enregistreurs VSS étaient dans un état incorrect.',
  nl: 'ExtensionFailedVssWriterInBadState',
} as const

/**
 * `demo`: a whole repair on a simulated server, from the pasted error to the report. The confirmation is given by the program,
 * which it says; journal and report stay in the state folder. Without a scenario it takes the default one: it never runs on a real server.
 */
export async function demo(context: CommandContext): CommandResult {
  const { output } = context
  // A folder of its own, so that every demonstration begins with the broken server.
  const folder = join(context.stateFolder, 'demo', new Date().toISOString().replace(/[:.]/g, '-'))
  return context.withSession(
    async (session) => {
      const lines: string[] = []
      const titles = titlesOf(output, session.knowledge)
      const show = (...more: Line[]) => {
        lines.push(...more.map((line) => layOut(line, noScreen)))
        if (!output.json) for (const line of more) output.show(line)
      }
      const heading = (title: string) => show('', row(0, toned('strong', `== ${title} ==`)))

      show(output.text('demo.banner', { scenario: session.server.simulated ?? '' }))
      heading(output.text('demo.paste'))
      show(pasted[output.language])
      const { matches } = await session.diagnose(pasted[output.language])
      heading(output.text('demo.diagnosis'))
      for (const match of matches) {
        const label = output.text(`confidence.${match.confidence}`)
        const what = isCaseMatch(match) ? titles.ofCase(match.case) : match.code
        show(row(0, toned('strong', output.text('terminal.labelled', { label, text: what }))))
        show(...match.why.map((why) => row(2, output.say(why))))
      }
      const first = matches.find(isCaseMatch)
      if (!first) return exitCodes.nothingFits
      heading(output.text('demo.checks'))
      const { findings } = await session.check({ case: first.case })
      show(...findings.flatMap((finding) => findingLines(output, finding, titles)))
      heading(output.text('demo.plan'))
      const plan = await session.plan(first.case, {})
      show(...planLines(output, plan, titles, null))
      if (!planIsEmpty(plan)) {
        heading(output.text('demo.apply', { hash: plan.hash.slice(0, 12) }))
        const typed = plan.typed === null ? {} : { typed: plan.typed }
        const { run } = await session.fix(first.case, {}, { hash: plan.hash, overrides: {}, ...typed })
        const applied = session.journal.runs().find((one) => one.id === run)
        if (applied) show(...runLines(output, applied, titles))
      }
      heading(output.text('demo.report'))
      const path = join(folder, `report.${output.language}.html`)
      const saved = await saveReport(session, {
        path,
        format: 'html',
        scope: { kind: 'all' },
        language: output.language,
        version: context.version,
        overwrite: false,
        stateFolder: folder,
        redaction: onlySecrets,
        printPdf: printWithBrowser,
      })
      const journal = journalPath(serverFolder(folder, session.server.simulated))
      show(output.text('cli.reportSaved', { path, redacted: saved.redacted }), output.text('demo.journal', { journal }))
      if (output.json) await output.print({ lines, report: saved }, () => [])
      return exitCodes.done
    },
    { stateFolder: folder, simulate: context.simulate ?? 'default' },
  )
}
