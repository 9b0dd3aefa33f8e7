import type { FolderContent, FolderCopy } from '../../../shared/actions/copy-folder.ts'
import type { Json } from '../../../shared/model/expectation.ts'
import { type Message, message } from '../../../shared/model/message.ts'
import { sameAccess } from '../../../shared/model/sddl.ts'
import type { ActionContext, ActionPreview, ActionResult, ActionType } from '../../engine/action-type.ts'
import { callText } from '../../server/call-text.ts'
import { quotedArgument } from '../../server/program-argument.ts'
import type { Server } from '../../server/server.ts'
import { megabytes } from '../megabytes.ts'
import { setAside } from '../set-aside.ts'

type Present = Extract<FolderContent, { exists: true }>

/**
 * Copies a folder beside the old one: file by file in pages of a minute, between which it can be cancelled, then compares number,
 * size and access rights. Undo gives the copy another name. The old folder is only read.
 */
export function copyFolder(server: Server): ActionType<FolderCopy> {
  return {
    type: 'copyFolder',
    reversal: 'compensated',
    preview: (way) => previewOf(server, way),
    async run(way, context) {
      context.progress(message('copy.counting'))
      const source = await server.call('Get-FolderContent', { path: way.from })
      if (!source.exists) return failed(message('refusal.copySourceMissing', { path: way.from }))
      await context.note({ copying: way.to })
      if (!(await copyPages(server, way, source, context))) return failed(message('copy.cancelled', { path: way.to }))
      context.progress(message('copy.finishing'))
      await server.call('Copy-FolderRest', way)
      return compared(source, await server.call('Get-FolderContent', { path: way.to }))
    },
    async resume({ to }) {
      const { exists } = await server.call('Get-CopyTarget', { path: to })
      return { outcome: exists ? 'failed' : 'notApplied', now: null, reason: message('run.interrupted') }
    },
    undo: ({ to }, _notes, context) => setAside(server, to, context),
  }
}

async function previewOf(server: Server, way: FolderCopy): Promise<ActionPreview> {
  const [source, target] = await Promise.all([
    server.call('Get-FolderContent', { path: way.from }),
    server.call('Get-CopyTarget', { path: way.to }),
  ])
  const options = '/E /COPYALL /DCOPY:DAT /XJ /R:1 /W:1'
  const equivalent = `robocopy ${quotedArgument(way.from)} ${quotedArgument(way.to)} ${options}`
  const before = source.exists
    ? [message('state.folderContent', { files: source.files, size: megabytes(source.bytes) })]
    : [message('state.folderAbsent')]
  return {
    target: `${way.from} → ${way.to}`,
    before,
    after: [message('state.folderCopied', { path: way.to })],
    calls: [
      { call: callText('Copy-FolderPage', { ...way, after: '' }), equivalent },
      { call: callText('Copy-FolderRest', way), equivalent },
    ],
    risk: 'medium',
    loses: [message('loses.copyTime'), message('loses.copyKept')],
    refusal: refusalOf(way, source, target),
  }
}

function refusalOf(
  { from, to }: FolderCopy,
  source: FolderContent,
  target: { exists: boolean; isLocalDisk: boolean; freeBytes: string | null },
): Message | null {
  if (!source.exists) return message('refusal.copySourceMissing', { path: from })
  if (source.links > 0) return message('refusal.copyHasLinks', { count: source.links })
  if (source.encrypted > 0) return message('refusal.copyIsEncrypted', { count: source.encrypted })
  const [one, other] = [`${from.toLowerCase()}\\`, `${to.toLowerCase()}\\`]
  if (one.startsWith(other) || other.startsWith(one)) return message('refusal.copyWithinItself', { from })
  if (target.exists) return message('refusal.copyTargetTaken', { path: to })
  if (!target.isLocalDisk || target.freeBytes === null) return message('refusal.copyTargetNoDisk', { path: to })
  const free = BigInt(target.freeBytes)
  // Some room must be left: a full disk harms whatever else lies on it.
  const needed = BigInt(source.bytes) + 1_000_000_000n
  return free >= needed ? null : message('refusal.copyNoRoom', { needed: megabytes(needed), free: megabytes(free) })
}

/** Copies page by page; false when the administrator has cancelled before the last one. */
async function copyPages(server: Server, way: FolderCopy, source: Present, context: ActionContext): Promise<boolean> {
  let copied = 0n
  let after: string | null = ''
  while (after !== null) {
    if (context.isCancelled()) return false
    context.progress(message('copy.copying', { done: megabytes(copied), total: megabytes(source.bytes) }))
    const page: { next: string | null; bytes: string } = await server.call('Copy-FolderPage', { ...way, after })
    copied += BigInt(page.bytes)
    after = page.next
  }
  return true
}

function compared(source: Present, copy: FolderContent): ActionResult {
  const now: Json = copy.exists ? { files: copy.files, bytes: copy.bytes } : null
  const isWhole = copy.exists && copy.files === source.files && copy.bytes === source.bytes
  if (!isWhole) {
    const found = copy.exists ? copy : { files: 0, bytes: '0' }
    const values = { files: found.files, size: megabytes(found.bytes) }
    const wanted = { wantedFiles: source.files, wantedSize: megabytes(source.bytes) }
    return { outcome: 'failed', now, reason: message('copy.differs', { ...values, ...wanted }) }
  }
  if (!sameAccess(copy.sddl, source.sddl)) return { outcome: 'failed', now, reason: message('copy.accessDiffers') }
  return { outcome: 'applied', now, reason: null }
}

function failed(reason: Message): ActionResult {
  return { outcome: 'failed', now: null, reason }
}
