// The page of the run that a person reads: what became of each step, and what was found. The workflow gives the steps in STEPS.
import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { windowsSummary } from '../support/windows-summary.ts'

const root = join(import.meta.dirname, '..', '..')
const kept = join(root, 'test-results', 'windows')
const workflow = parse(readFileSync(join(root, '.github', 'workflows', 'windows.yml'), 'utf8')) as {
  jobs: { doubts: { steps: { id?: string; name?: string }[] } }
}
const titles = Object.fromEntries(
  workflow.jobs.doubts.steps.flatMap(({ id, name }) => (id && name ? [[id, name]] : [])),
)
const files = existsSync(kept) ? readdirSync(kept).filter((name) => name.endsWith('.json')) : []
const found = files.sort().map((file) => ({
  name: file.replace(/\.json$/, ''),
  text: readFileSync(join(kept, file), 'utf8'),
}))
const page = windowsSummary(titles, JSON.parse(process.env.STEPS ?? '{}'), found)
if (process.env.GITHUB_STEP_SUMMARY) appendFileSync(process.env.GITHUB_STEP_SUMMARY, page)
else console.log(page)
