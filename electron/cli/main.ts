import { join } from 'node:path'
import { processStreams } from './host.ts'
import { main } from './run-command-line.ts'

const resources = join(import.meta.dirname, '../..')
const calledAs = 'npm run -s medic --'
process.exitCode = await main(process.argv.slice(2), { ...processStreams(), resources, programFolders: [], calledAs })
