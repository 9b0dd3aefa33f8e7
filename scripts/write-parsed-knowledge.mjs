import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { parse } from 'yaml'

/**
 * Writes what the knowledge files say as JSON, by the SHA-256 of each file's text, because reading YAML is most of what a case
 * costs at the start. A file that is no valid YAML, or says what JSON cannot, is left out: it is read as YAML.
 * @param {string} knowledge the folder of the files
 * @param {string} target the file to write
 */
export function writeParsedKnowledge(knowledge, target) {
  const names = readdirSync(knowledge, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'))
  const texts = names.sort().map((name) => readFileSync(join(knowledge, name), 'utf8'))
  const parsed = texts.flatMap((text) => {
    const value = plainValue(text)
    return value === undefined ? [] : [[createHash('sha256').update(text).digest('hex'), value]]
  })
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, JSON.stringify(Object.fromEntries(parsed)))
}

/** @param {string} text */
function plainValue(text) {
  try {
    const value = parse(text, { logLevel: 'error' })
    return isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value) ? value : undefined
  } catch {
    return undefined
  }
}
