// npm run check:packed [FOLDER]: whether the packed Windows program is as closed as it was asked to be. Run it after `npm run package`.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './installed.mjs'

/** The digits of the fuses that matter, by their place in Electron's list: RunAsNode, NODE_OPTIONS, inspect, integrity, only from asar. */
const wantedFuses = { RunAsNode: '0', NodeOptions: '0', Inspect: '0', AsarIntegrity: '1', OnlyFromAsar: '1' }

/**
 * What is wrong with an unpacked Windows program: a fuse, the checksum of its archive, or the rights it asks for. Empty when
 * all is well. Reads files only.
 * @param {string} folder holds the program and `resources/app.asar`
 * @returns {Promise<string[]>}
 */
export async function faultsOfPacked(folder, program = 'Backup Medic.exe') {
  const executable = join(folder, program)
  const archive = join(folder, 'resources', 'app.asar')
  const missing = [executable, archive].filter((file) => !existsSync(file))
  if (missing.length > 0) return missing.map((file) => `${file} is missing`)
  const { NtExecutable, NtExecutableResource } = await import('resedit')
  const { entries } = NtExecutableResource.from(NtExecutable.from(readFileSync(executable)))
  /** @param {string | number} type */
  const texts = (type) => entries.filter((entry) => entry.type === type).map(({ bin }) => Buffer.from(bin).toString())
  return [
    ...(await fuseProblems(executable)),
    ...integrityProblems(texts('INTEGRITY'), await headerHash(archive)),
    ...levelProblems(texts(manifestType)),
  ]
}

/** The number of the resource type RT_MANIFEST. */
const manifestType = 24

/** @param {string} executable */
async function fuseProblems(executable) {
  const { FuseV1Options: option, getCurrentFuseWire } = await import('@electron/fuses')
  const wire = await getCurrentFuseWire(executable)
  const found = {
    RunAsNode: wire[option.RunAsNode],
    NodeOptions: wire[option.EnableNodeOptionsEnvironmentVariable],
    Inspect: wire[option.EnableNodeCliInspectArguments],
    AsarIntegrity: wire[option.EnableEmbeddedAsarIntegrityValidation],
    OnlyFromAsar: wire[option.OnlyLoadAppFromAsar],
  }
  const names = /** @type {(keyof typeof found)[]} */ (Object.keys(found))
  return names
    .filter((name) => String.fromCharCode(Number(found[name])) !== wantedFuses[name])
    .map((name) => `the fuse ${name} is not ${wantedFuses[name]}`)
}

/**
 * @param {string[]} resources
 * @param {string} hash
 */
function integrityProblems(resources, hash) {
  const stated = resources.flatMap((text) => /** @type {{ file: string, value: string }[]} */ (JSON.parse(text)))
  const own = stated.find(({ file }) => file.replaceAll('\\', '/') === 'resources/app.asar')
  if (own === undefined) return ['the program states no checksum for resources\\app.asar']
  return own.value === hash ? [] : ['the checksum in the program is not that of resources\\app.asar']
}

/** @param {string[]} manifests */
function levelProblems(manifests) {
  const asked = manifests.some((text) => /requestedExecutionLevel[^>]*level="requireAdministrator"/.test(text))
  return asked ? [] : ['the program does not ask for administrator rights']
}

/**
 * SHA-256 of an archive's header, which itself holds the checksums of the files.
 * @param {string} archive
 */
async function headerHash(archive) {
  const { getRawHeader } = await import('@electron/asar')
  return createHash('sha256').update(getRawHeader(archive).headerString).digest('hex')
}

if (process.argv[1] === import.meta.filename) {
  const folder = process.argv[2] ?? join(root, 'dist', 'win-unpacked')
  const faults = await faultsOfPacked(folder)
  for (const fault of faults) console.error(fault)
  console.log(faults.length === 0 ? `${folder} is as it should be.` : `${faults.length} faults in ${folder}.`)
  process.exitCode = faults.length === 0 ? 0 : 1
}
