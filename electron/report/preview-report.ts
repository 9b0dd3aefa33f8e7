import type { Language } from '../../shared/model/language.ts'
import type { ReportBlock } from '../../shared/model/report-block.ts'
import type { ReportPreview } from '../../shared/model/report-choice.ts'
import { reportBlocks } from './report-blocks.ts'
import { type ReportContent, type ReportedSession, reportSource } from './report-source.ts'

/** A preview shows the beginning; the whole of a long report is for its file. */
const most = { blocks: 200, rows: 60, lines: 120 }

/** The beginning of a report as it would be written now, and what would be replaced in all of it. Writes nothing; the server does not change. */
export async function previewReport(
  session: ReportedSession,
  content: ReportContent,
  language: Language,
): Promise<ReportPreview> {
  const source = await reportSource(session, content)
  const blocks: ReportPreview['blocks'] = []
  let isWhole = true
  for (const block of reportBlocks(source, language)) {
    if (blocks.length === most.blocks) {
      isWhole = false
      break
    }
    const short = shortened(block)
    blocks.push(short.block)
    isWhole &&= short.isWhole
  }
  return { blocks, isWhole, replaced: [...source.replaced] }
}

function shortened(block: ReportBlock): { block: ReportBlock<string[][]>; isWhole: boolean } {
  if (block.kind === 'table') {
    const rows: string[][] = []
    for (const row of block.rows) {
      if (rows.length === most.rows) return { block: { ...block, rows }, isWhole: false }
      rows.push(row)
    }
    return { block: { ...block, rows }, isWhole: true }
  }
  if (block.kind !== 'code' && block.kind !== 'quote') return { block, isWhole: true }
  return { block: { ...block, lines: block.lines.slice(0, most.lines) }, isWhole: block.lines.length <= most.lines }
}
