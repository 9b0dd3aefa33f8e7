import { z } from 'zod'
import {
  type FilesToMove,
  type LeftFiles,
  type MovedFile,
  movedFileSchema,
} from '../../../shared/actions/move-aside.ts'
import type { Json } from '../../../shared/model/expectation.ts'
import { type Message, message } from '../../../shared/model/message.ts'
import type { ActionContext, ActionPreview, ActionResult, ActionType } from '../../engine/action-type.ts'
import { callText } from '../../server/call-text.ts'
import { quotedArgument } from '../../server/program-argument.ts'
import type { Server } from '../../server/server.ts'

/** What the journal holds before each page of files is moved: with it they are found again. */
const noteSchema = z.strictObject({
  movingAside: z.strictObject({ path: z.string(), aside: z.string(), files: z.array(movedFileSchema) }),
})
type Manifest = z.infer<typeof noteSchema>['movingAside']

/** Moves files out of a folder into one beside it, a page at a time, each noted before. Undo moves them back by these notes. */
export function moveAside(server: Server): ActionType<FilesToMove> {
  return {
    type: 'moveAside',
    reversal: 'compensated',
    preview: (asked) => previewOf(server, asked),
    run: (asked, context) => moveAll(server, asked, context),
    async resume(_asked, notes, context) {
      const { restored, reason } = await moveBack(server, notes, context)
      if (reason) return { outcome: 'failed', now: { restored }, reason }
      return { outcome: 'notApplied', now: { restored }, reason: message('run.interrupted') }
    },
    async undo(_asked, notes, context) {
      const { restored, reason } = await moveBack(server, notes, context)
      if (reason) return { outcome: 'notRestored', now: { restored }, reason }
      return { outcome: restored === 0 ? 'alreadyBefore' : 'undone', now: { restored }, reason: null }
    },
  }
}

async function previewOf(server: Server, { path, pattern, olderThanHours }: FilesToMove): Promise<ActionPreview> {
  const [folder, found] = await Promise.all([
    server.call('Get-FileState', { path, signature: false }),
    server.call('Get-FileCount', { path, pattern, subfolders: false }),
  ])
  const aside = await freeName(server, folder.path)
  const { count, sizeBytes } = found.exists ? found : { count: 0, sizeBytes: '0' }
  const size = Number(BigInt(sizeBytes) / 1_000_000n)
  const equivalent = `robocopy ${[folder.path, aside, pattern].map(quotedArgument).join(' ')} /MOV /MINAGE:${Math.ceil(olderThanHours / 24)}`
  return {
    target: folder.path,
    before: [message('state.filesToMove', { count, pattern, size })],
    after: [message('state.filesMoved', { aside, hours: olderThanHours })],
    calls: [
      {
        call: callText('Move-FileAside', { path: folder.path, aside, made: false, olderThanHours, files: [] }),
        equivalent,
      },
    ],
    risk: 'medium',
    loses: [message('loses.movedRoom')],
    refusal: refusalOf(),
  }

  function refusalOf(): Message | null {
    if (!folder.exists || !folder.folder) return message('refusal.moveFolderMissing', { path: folder.path })
    if (folder.attributes.reparsePoint) return message('refusal.moveFolderIsLink', { path: folder.path })
    return count === 0 ? message('refusal.moveNothing', { path: folder.path, pattern }) : null
  }
}

/** A folder beside the first that is not there yet. */
async function freeName(server: Server, path: string): Promise<string> {
  const isTaken = async (one: string) => (await server.call('Get-FileState', { path: one, signature: false })).exists
  let aside = `${path} (set aside by Backup Medic)`
  for (let count = 2; await isTaken(aside); count += 1) aside = `${path} (set aside by Backup Medic ${count})`
  return aside
}

async function moveAll(server: Server, asked: FilesToMove, context: ActionContext): Promise<ActionResult> {
  const { pattern, olderThanHours } = asked
  const { path } = await server.call('Get-FileState', { path: asked.path, signature: false })
  const aside = await freeName(server, path)
  const left: LeftFiles = { inUse: 0, recent: 0, pending: 0, closed: 0 }
  let [moved, made]: [number, boolean] = [0, false]
  let after: string | null = ''
  while (after !== null) {
    if (context.isCancelled()) return failed(message('moveAside.cancelled', { moved, aside }))
    const page: { files: MovedFile[]; left: LeftFiles; next: string | null } = await server.call(
      'Get-MovableFilePage',
      {
        path,
        pattern,
        olderThanHours,
        after,
      },
    )
    for (const why of ['inUse', 'recent', 'pending', 'closed'] as const) left[why] += page.left[why]
    if (page.files.length > 0) {
      await context.note({ movingAside: { path, aside, files: page.files } } satisfies z.infer<typeof noteSchema>)
      moved += (await server.call('Move-FileAside', { path, aside, made, olderThanHours, files: page.files })).moved
      made = true
    }
    context.progress(message('moveAside.moving', { moved }))
    after = page.next
  }
  const now: Json = { moved, left: { ...left }, aside }
  return moved === 0
    ? { ...failed(message('moveAside.nothingMoved', left)), now }
    : { outcome: 'applied', now, reason: null }
}

/** Moves back what the notes name, the page that was moved last first. What is in its place already is no trouble. */
async function moveBack(server: Server, notes: readonly Json[], context: ActionContext) {
  const manifests = notes.flatMap((note): Manifest[] => {
    const { data } = noteSchema.safeParse(note)
    return data ? [data.movingAside] : []
  })
  let restored = 0
  let [left, last]: [number, Manifest | null] = [0, null]
  for (const manifest of manifests.toReversed()) {
    context.progress(message('moveAside.movingBack', { path: manifest.path }))
    const answer = await server.call('Restore-FileAside', manifest)
    restored += answer.restored
    left += answer.notRestored.length
    last = manifest
  }
  const reason =
    left > 0 && last ? message('moveAside.notAllBack', { count: left, aside: last.aside, path: last.path }) : null
  return { restored, reason }
}

function failed(reason: Message): ActionResult {
  return { outcome: 'failed', now: null, reason }
}
