import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { caseIdSchema, productOf } from '../../../shared/model/case.ts'
import { message } from '../../../shared/model/message.ts'
import { caseIndex } from '../../cases/case-index.ts'
import { caseSkeleton } from '../../cases/case-skeleton.ts'
import { type CheckedFile, checkFile, StrayFile } from '../../cases/check-file.ts'
import { mistakeLine } from '../../cases/mistake.ts'
import { overlaySkeleton } from '../../cases/overlay-skeleton.ts'
import { type OverlayLanguage, overlayLanguages } from '../../cases/translate-texts.ts'
import { makeFolder } from '../../disk/make-folder.ts'
import { writeWhole } from '../../disk/write-whole.ts'
import { patchRules } from '../../session/patch-rules.ts'
import { RefusedRequest } from '../../session/refused-request.ts'
import type { CommandContext, CommandResult } from '../command-context.ts'
import { exitCodes } from '../exit-codes.ts'

/** `cases --check`: what is wrong with a knowledge file and what belongs to it. Reads only. */
export async function checkKnowledgeFile({ output, folder }: CommandContext, file: string): CommandResult {
  const checked = await checkedFile(resolve(folder, file))
  await output.print(checked, () => [
    ...checked.mistakes.map(mistakeLine),
    ...checked.untranslated.map((text) => output.text('cli.untranslated', { text })),
    ...(checked.mistakes.length === 0 ? [output.text('cli.fileIsWhole', { file: checked.file })] : []),
  ])
  return checked.mistakes.length > 0 ? exitCodes.badData : exitCodes.done
}

/** `cases --markdown`: an index of all cases. */
export async function writeCaseIndex({ output, knowledge }: CommandContext): CommandResult {
  const { cases } = await knowledge()
  const text = caseIndex(cases, output.language)
  await output.print({ markdown: text }, () => [text.trimEnd()])
  return exitCodes.done
}

/** `cases --new`: writes the skeleton of a case, which loads as it is; never over a file that is there. */
export async function writeNewCase({ output, resources }: CommandContext, id: string): CommandResult {
  if (!caseIdSchema.safeParse(id).success) throw new RefusedRequest(message('cli.badCaseId', { id }))
  const path = join(resources, 'knowledge', 'cases', `${id}.yaml`)
  makeFolder(dirname(path))
  const today = new Date().toISOString().slice(0, 10)
  try {
    await writeFile(path, caseSkeleton(productOf(id), today), { flag: 'wx' })
  } catch (error) {
    if (isCode(error, 'EEXIST')) throw new RefusedRequest(message('cli.fileExists', { file: path }))
    throw error
  }
  await output.print({ file: path }, () => [output.text('cli.caseWritten', { file: path })])
  return exitCodes.done
}

/** `cases --translate`: gives every text of an English file its place in a translation, and keeps what is translated already. */
export async function writeTranslation(context: CommandContext, language: string, file: string): CommandResult {
  const { output, folder } = context
  if (!isOverlayLanguage(language)) {
    throw new RefusedRequest(message('cli.badLanguage', { language, known: overlayLanguages.join(', ') }))
  }
  const path = resolve(folder, file)
  const checked = await checkedFile(path)
  if (!/^[^.]+\.yaml$/.test(checked.file) || checked.mistakes.length > 0) {
    throw new RefusedRequest(
      message('cli.notTranslatable', { file, mistake: checked.mistakes.map(mistakeLine)[0] ?? '–' }),
    )
  }
  const target = path.replace(/\.yaml$/, `.${language}.yaml`)
  const existing = await readFile(target, 'utf8').catch(() => '')
  const { text, missing } = overlaySkeleton(checked.file, await readFile(path, 'utf8'), existing, language)
  if (missing > 0) writeWhole(target, [text], { replace: true, flush: false })
  const below = relative(folder, target).replaceAll(sep, '/')
  await output.print({ file: target, missing }, () => [output.text('cli.toTranslate', { file: below, count: missing })])
  return exitCodes.done
}

async function checkedFile(path: string): Promise<CheckedFile> {
  try {
    return await checkFile(path, patchRules)
  } catch (error) {
    if (error instanceof StrayFile) throw new RefusedRequest(message('cli.strayFile', { file: path }))
    throw error
  }
}

function isOverlayLanguage(language: string): language is OverlayLanguage {
  return (overlayLanguages as readonly string[]).includes(language)
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
