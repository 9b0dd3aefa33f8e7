import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { loadKnowledge } from '../../electron/cases/load-knowledge.ts'
import { searchable } from '../../electron/diagnosis/searchable-case.ts'
import { buildRecogniser, type Recogniser } from '../../electron/logs/recogniser.ts'
import { type ScanHost, scanLogs } from '../../electron/logs/scan-logs.ts'
import { root } from '../../scripts/installed.mjs'
import type { LogScan, LogScanRequest } from '../../shared/model/log-scan.ts'
import { translator } from '../../shared/text/translate.ts'
import { temporaryFolder } from '../support/open-test-session.ts'

let learnt: Promise<Recogniser> | undefined

/** The product's own knowledge, learnt once for a test file. */
export async function ownKnowledge() {
  const knowledge = await loadKnowledge(join(root, 'knowledge'))
  const { cases, codes, concepts } = searchable(knowledge)
  return { knowledge, logKnowledge: { cases, codes, concepts } }
}

async function recogniser(): Promise<Recogniser> {
  learnt ??= ownKnowledge().then(({ logKnowledge }) => buildRecogniser(logKnowledge))
  return learnt
}

/** Looks through paths with the product's own knowledge, in this thread. */
export async function scan(
  paths: readonly string[],
  request: Omit<LogScanRequest, 'paths'> = {},
  host: Partial<ScanHost> = {},
): Promise<LogScan> {
  return scanLogs({ paths, ...request }, await recogniser(), {
    isCancelled: () => false,
    onProgress: () => undefined,
    ...host,
  })
}

/** A folder with the given files. */
export async function folderWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await temporaryFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** The sentences of what could not be looked through, in English. */
export function told({ problems }: LogScan): string[] {
  return problems.map(({ reason }) => translator('en')(reason))
}

/** A line as MARS and DPM write it. */
export function errlogLine(said: string, at = '11/20\t22:00:07.481'): string {
  return `1A2C\t0F84\t${at}\t71\tbackupasync.cpp(1105)\t[000001C3A77D5E10]\t6F0E2B1C-58D4-4B7A-9C11-0A2D7E9F4410\tFATAL\t${said}`
}
