import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

/** One entry of the catalogue of known problems, which lies beside a working copy of the project on some machines only. */
export interface CatalogueEntry {
  id: string
  product: string
  title: { en: string; fr?: string; nl?: string }
  codes: string[]
  messages: Partial<Record<'en' | 'fr' | 'nl', string[]>>
  causes: string[]
  checks: { what: string; facts?: unknown }[]
  fixes: { what: string; facts?: unknown }[]
}

const folder = new URL('../../../shared/catalogue/', import.meta.url)
const files = ['mars.yaml', 'mabs.yaml', 'azure-vm.yaml']

/** The catalogue by id; `null`, and a loud word about it, where it is not there. */
export function readCatalogue(): Map<string, CatalogueEntry> | null {
  if (!files.every((file) => existsSync(fileURLToPath(new URL(file, folder))))) {
    console.warn('SKIPPED: the catalogue of known problems is not beside this working copy; `covers` is not checked.')
    return null
  }
  const entries = files.flatMap((file) => parse(readFileSync(new URL(file, folder), 'utf8')) as CatalogueEntry[])
  return new Map(entries.map((entry) => [entry.id, entry]))
}
